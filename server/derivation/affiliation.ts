import type { Core } from '@strapi/strapi';

import { TALK_UID } from '../../content-types';
import { children, lookUp } from '../facts/read';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';

type Values = Record<string, unknown>;

/**
 * Who was in each talk when it was published before: what they had none of that day, they get no later. One query.
 *
 * @returns documentIds of people by that of the talk
 */
export async function publishedPeople(
  strapi: Core.Strapi,
  talks: string[],
): Promise<Map<string, ReadonlySet<unknown>>> {
  const published = await rows(strapi, TALK_UID).findMany({
    where: { documentId: { $in: talks }, publishedAt: { $notNull: true } },
    populate: { contributions: { populate: { speaker: { select: ['id', 'documentId'] } } } },
  });
  const people = new Map<string, Set<unknown>>();
  for (const version of published) {
    const known = people.get(version.documentId) ?? new Set();
    for (const contribution of children(version, 'contributions')) {
      known.add(lookUp(contribution, 'speaker')?.documentId);
    }
    people.set(version.documentId, known);
  }
  return people;
}

/** What a contribution takes from its speaker at publication. */
export interface OpenValues {
  organizations?: Row[];
  jobTitle?: unknown;
}

/**
 * What is still open in a contribution and known of the person; undefined where there is no such thing.
 *
 * @param known the people of the talk as it was published before
 */
export function openValues(
  contribution: Values,
  known: ReadonlySet<unknown>,
): OpenValues | undefined {
  const speaker = lookUp(contribution, 'speaker');
  if (known.has(speaker?.documentId)) {
    return undefined;
  }
  const today = speaker && lookUp(speaker, 'organization');
  const values: OpenValues = {
    ...(children(contribution, 'organizations').length === 0 && today
      ? { organizations: [today as Row] }
      : {}),
    ...(isBlank(contribution['jobTitle']) && speaker && !isBlank(speaker['jobTitle'])
      ? { jobTitle: speaker['jobTitle'] }
      : {}),
  };
  return Object.keys(values).length > 0 ? values : undefined;
}

const isBlank = (texts: unknown): boolean =>
  typeof texts !== 'object' || texts === null || Object.keys(texts).length === 0;
