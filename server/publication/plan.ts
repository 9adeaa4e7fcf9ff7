import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { pathOfPlace } from '../../composer';
import type { Finding } from '../../composer';

import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types';
import type { DraftUid } from '../../content-types';
import type { TalkNotHeld } from '../../contracts';
import { findingsOfRecap } from '../checks/find';
import { inProgrammeOrder, notHeld, talksNotHeld, whereTalkOf } from '../facts/programme';
import { lookUp, time } from '../facts/read';
import { translate } from '../messages';
import { rows } from '../strapi/documents';
import { publishProblems } from '../validation/publish';
import type { Problem } from '../validation/problem';

import { languagesBehind } from './languages';
import type { LanguageBehind } from './languages';
import { loadVersions } from './versions';
import type { Version } from './versions';

/** A recap or an event in one language. */
export interface PublicationTarget {
  uid: typeof EVENT_UID | typeof RECAP_UID;
  documentId: string;
  locale: string;
}

export interface PlannedEntry extends Version {
  problems: Problem[];
  /** Of the text of a recap. */
  findings: Finding[];
  behind: LanguageBehind[];
}

export interface PublicationPlan {
  /** What is not public as it is: talks in the order of the programme, the event, the recap. */
  entries: PlannedEntry[];
  /** Talks that do not take place, and that visitors have never seen. */
  omitted: TalkNotHeld[];
  /** ISO 8601 */
  embargoUntil: string | null;
}

/**
 * What publishing a recap or an event with its programme would publish, in one language, and what the checks find in
 * the recap. A constant number of queries, however many talks.
 *
 * A talk that does not take place is published only if visitors know of it: they are told that it does not.
 *
 * @throws NotFoundError where the entry does not exist, or not in that language
 */
export async function planPublication(
  strapi: Core.Strapi,
  target: PublicationTarget,
): Promise<PublicationPlan> {
  const { uid, documentId, locale } = target;
  const [main] = await loadVersions(strapi, uid, { documentId, locale });
  if (!main) {
    throw await notFound(strapi, target);
  }
  const linked = lookUp(main.draft, 'event');
  const eventId = uid === EVENT_UID ? documentId : linked && String(linked.documentId);
  const talks = eventId
    ? await loadVersions(strapi, TALK_UID, {
        ...(await whereTalkOf(strapi, eventId)),
        locale,
      })
    : [];
  const event =
    uid === RECAP_UID && eventId
      ? await loadVersions(strapi, EVENT_UID, { documentId: eventId, locale })
      : [];
  const isOmitted = ({ draft, state }: Version) => state === 'draft' && notHeld(draft);
  const changed = [
    ...talks.filter((talk) => !isOmitted(talk)).sort((a, b) => inProgrammeOrder(a.draft, b.draft)),
    ...event,
    main,
  ].filter(({ state }) => state !== 'published');
  return {
    entries: await checked(strapi, await withLanguages(strapi, changed, locale), locale),
    omitted: talksNotHeld(talks.filter(isOmitted).map(({ draft }) => draft)),
    embargoUntil: time(main.draft, 'embargoUntil') ?? null,
  };
}

/** Only recaps have a text that is checked; there is at most one. */
async function checked(
  strapi: Core.Strapi,
  entries: Omit<PlannedEntry, 'findings'>[],
  locale: string,
): Promise<PlannedEntry[]> {
  const planned = new Set(entries.map(({ draft }) => draft.documentId));
  const result: PlannedEntry[] = [];
  for (const entry of entries) {
    const { documentId } = entry.draft;
    const found =
      entry.uid === RECAP_UID
        ? await findingsOfRecap(strapi, { documentId, locale, status: 'draft' })
        : null;
    const known = new Set(entry.problems.map(({ path }) => path.join('.')));
    result.push({
      ...entry,
      findings: (found ?? []).filter(
        ({ place }) =>
          // What a rule says of the same field, and drafts that are published along.
          !known.has(pathOfPlace(place).join('.')) &&
          !(place.field === 'entry' && planned.has(place.documentId)),
      ),
    });
  }
  return result;
}

async function withLanguages(
  strapi: Core.Strapi,
  versions: Version[],
  locale: string,
): Promise<Omit<PlannedEntry, 'findings'>[]> {
  const behind = new Map<DraftUid, Map<string, LanguageBehind[]>>();
  for (const uid of new Set(versions.map((version) => version.uid))) {
    const documentIds = versions
      .filter((version) => version.uid === uid)
      .map(({ draft }) => draft.documentId);
    behind.set(uid, await languagesBehind(strapi, uid, documentIds, [locale]));
  }
  return versions.map((version) => ({
    ...version,
    problems: publishProblems(version.uid, version.draft),
    behind: behind.get(version.uid)?.get(version.draft.documentId) ?? [],
  }));
}

async function notFound(
  strapi: Core.Strapi,
  { uid, documentId }: PublicationTarget,
): Promise<Error> {
  const exists = (await rows(strapi, uid).count({ where: { documentId } })) > 0;
  const type = uid === EVENT_UID ? 'event' : 'recap';
  const code = exists ? (`${type}-not-in-language` as const) : (`${type}-not-found` as const);
  return new errors.NotFoundError(translate(strapi, code), { code });
}
