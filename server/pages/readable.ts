import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import {
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';
import { isVisitor } from '../visitors/access';

const TYPES = {
  events: EVENT_UID,
  talks: TALK_UID,
  speakers: SPEAKER_UID,
  organizations: ORGANIZATION_UID,
  topics: TOPIC_UID,
  recaps: RECAP_UID,
} as const;

/** What of a page the caller's role may read. */
export type Readable = Record<keyof typeof TYPES, boolean>;

interface Authorization {
  verify(auth: unknown, config: { scope: string }): Promise<void>;
}

/**
 * Whether the caller may call an action, as Strapi's own routes ask.
 *
 * @param auth `ctx.state.auth` of the request
 * @param scope the action: `plugin::newsroom.recap.find`
 */
export async function mayCall(strapi: Core.Strapi, auth: unknown, scope: string): Promise<boolean> {
  if (isVisitor(auth)) {
    return auth.ability.can(scope);
  }
  const { verify } = strapi.get('auth') as Authorization;
  try {
    await verify(auth, { scope });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) {
      return false;
    }
    throw error;
  }
}

/**
 * Asks Strapi which of the types the caller may list, as its own routes do for what they populate.
 *
 * @param auth `ctx.state.auth` of the request
 */
export async function readableBy(strapi: Core.Strapi, auth: unknown): Promise<Readable> {
  // What the role of visitors may do is decided once, and another decision is another object.
  const decided = isVisitor(auth) ? decisions.get(auth.ability) : undefined;
  if (decided) {
    return decided;
  }
  const asked = await Promise.all(
    Object.entries(TYPES).map(
      async ([name, uid]) => [name, await mayCall(strapi, auth, `${uid}.find`)] as const,
    ),
  );
  const readable = Object.fromEntries(asked) as Readable;
  if (isVisitor(auth)) {
    decisions.set(auth.ability, readable);
  }
  return readable;
}

const decisions = new WeakMap<object, Readable>();

export const readsAll = (readable: Readable): boolean => Object.values(readable).every(Boolean);

/** Which right each part of a page needs, wherever in the page it stands. */
const PARTS: Record<string, keyof Readable> = {
  event: 'events',
  events: 'events',
  predecessor: 'events',
  talk: 'talks',
  talks: 'talks',
  appearances: 'talks',
  speakers: 'speakers',
  contributions: 'speakers',
  organization: 'organizations',
  organizations: 'organizations',
  otherOrganizations: 'organizations',
  involvements: 'organizations',
  topics: 'topics',
  recaps: 'recaps',
};

/** The same page without the parts that the caller may not read: lists are empty there, single entries null. */
export function withoutUnreadable<Page>(page: Page, readable: Readable): Page {
  if (Array.isArray(page)) {
    return page.map((item: unknown) => withoutUnreadable(item, readable)) as Page;
  }
  if (typeof page !== 'object' || page === null) {
    return page;
  }
  return Object.fromEntries(
    Object.entries(page).map(([name, value]: [string, unknown]) => {
      const right = PARTS[name];
      if (right !== undefined && !readable[right]) {
        return [name, Array.isArray(value) ? [] : null];
      }
      return [name, withoutUnreadable(value, readable)];
    }),
  ) as Page;
}

/** The tags of what the caller may read; those of files belong to what shows them. */
export const readableTags = (tags: string, readable: Readable): string =>
  readsAll(readable)
    ? tags
    : tags
        .split(',')
        .filter((tag) => {
          const type = `${tag.split(':', 1)[0] ?? ''}s`;
          return !Object.hasOwn(readable, type) || readable[type as keyof Readable];
        })
        .join(',');
