import type { Core } from '@strapi/strapi';

import { RECAP_UID, TALK_UID } from '../../content-types';
import type { DraftUid } from '../../content-types';
import type {
  PublicationEntry,
  PublicationLanguage,
  PublicationProblem,
  PublicationRefusal,
  PublicationType,
} from '../../contracts';
import { text } from '../facts/read';
import { languageName, translate } from '../messages';
import type { Row } from '../strapi/documents';
import type { Problem } from '../validation/problem';

import type { LanguageBehind } from './languages';
import type { PlannedEntry } from './plan';
import type { Version } from './versions';

/** Puts what is published, and what stands in its way, into words for the one who asks. */

const typeOf = (uid: DraftUid): PublicationType =>
  uid === TALK_UID ? 'talk' : uid === RECAP_UID ? 'recap' : 'event';

const name = (draft: Row) => ({
  documentId: draft.documentId,
  title: text(draft, 'title') ?? null,
});

export const toEntry = (strapi: Core.Strapi, entry: PlannedEntry): PublicationEntry => ({
  type: typeOf(entry.uid),
  ...name(entry.draft),
  state: entry.state,
  problems: entry.problems.map((problem) => toProblem(strapi, problem)),
  languages: entry.behind.map((language) => toLanguage(strapi, language)),
});

/** @param problem with its message, or as a rule found it */
export const toRefusal = (
  { uid, draft }: Version,
  problem: PublicationProblem,
): PublicationRefusal => ({
  ...problem,
  name: 'ValidationError',
  entry: { type: typeOf(uid), ...name(draft) },
});

export const toProblem = (
  strapi: Core.Strapi,
  { path, code, values }: Problem,
): PublicationProblem => ({ code, path, message: translate(strapi, code, values) });

function toLanguage(
  strapi: Core.Strapi,
  { locale, fields, obstacle }: LanguageBehind,
): PublicationLanguage {
  return {
    locale,
    fields,
    outcome: obstacle ? 'kept' : 'republished',
    reason: obstacle ?? null,
    message: obstacle
      ? translate(strapi, `language-${obstacle}`, { language: languageName(strapi, locale) })
      : null,
  };
}
