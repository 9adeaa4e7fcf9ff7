import type { Core } from '@strapi/strapi';

import { pathOfPlace } from '../../composer';
import type { Finding } from '../../composer';
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
  findings: entry.findings.map(withoutFix),
  languages: entry.behind.map((language) => toLanguage(strapi, language)),
});

/** What can be mended at once is mended in the builder, which checks the text itself. */
export const withoutFix = ({ fix: _fix, ...finding }: Finding): Finding => finding;

/** Everything that refuses the publication of an entry. */
export const toRefusals = (strapi: Core.Strapi, entry: PlannedEntry): PublicationRefusal[] => [
  ...entry.problems.map((problem) => toRefusal(entry, toProblem(strapi, problem))),
  ...entry.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({
      ...toRefusal(entry, {
        code: finding.code,
        path: pathOfPlace(finding.place),
        message: translate(strapi, 'check-failed', { code: finding.code }),
      }),
      finding: withoutFix(finding),
    })),
];

/** Whether nothing refuses the publication of an entry. */
export const isReady = ({ problems, findings }: PlannedEntry): boolean =>
  problems.length === 0 && !findings.some(({ severity }) => severity === 'error');

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
