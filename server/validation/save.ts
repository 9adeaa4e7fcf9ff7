import type { Core } from '@strapi/strapi';

import { EVENT_UID, LOCALIZED_TEXT_UID, ORGANIZATION_UID, SPEAKER_UID } from '../../content-types';
import { isTimeZone } from '../config';
import { text, time } from '../facts/read';
import { visitValues } from '../strapi/attributes';
import type { Visit } from '../strapi/attributes';

import type { Problem } from './problem';
import { isWebAddress } from './urls';

type Values = Record<string, unknown>;

/** URLs are the texts whose name says so: `url`, `website`, `onlineUrl`. */
const isUrlName = (name: string): boolean => /(^url|Url|^website)$/.test(name);

/**
 * What can never be right, in a draft neither.
 *
 * @param row a stored version with its components
 */
export function saveProblems(strapi: Core.Strapi, uid: string, row: Values): Problem[] {
  const problems: Problem[] = [];
  visitValues(strapi, uid, row, (visit) => {
    if (visit.value !== null && visit.value !== undefined) {
      problems.push(...valueProblems(visit));
    }
  });
  if (uid === EVENT_UID) {
    problems.push(...periodProblems(row));
  }
  if (uid === SPEAKER_UID) {
    const orcid = text(row, 'orcid');
    if (orcid && !isOrcid(orcid)) {
      problems.push({ path: ['orcid'], code: 'not-an-orcid' });
    }
  }
  if (uid === ORGANIZATION_UID && row['grammar'] && !isGrammar(row['grammar'])) {
    problems.push({ path: ['grammar'], code: 'not-a-grammar' });
  }
  return problems;
}

/**
 * What a database could not even store: PostgreSQL and MariaDB take no bare text for JSON.
 *
 * @param data what came in
 */
export function shapeProblems(strapi: Core.Strapi, uid: string, data: Values): Problem[] {
  const problems: Problem[] = [];
  visitValues(strapi, uid, data, ({ attribute, value, path }) => {
    const isObject = typeof value === 'object' && !Array.isArray(value);
    if (attribute.type === 'json' && value !== undefined && !isObject) {
      problems.push(
        attribute['customField'] === LOCALIZED_TEXT_UID
          ? notATextByLanguage(path)
          : { path, code: 'not-a-grammar' },
      );
    }
  });
  return problems;
}

const notATextByLanguage = (path: string[]): Problem => ({
  path,
  code: 'not-a-text-by-language',
  values: { example: '{ "de": "…", "en": "…" }' },
});

function valueProblems({ attribute, name, value, path }: Visit): Problem[] {
  if (attribute['customField'] === LOCALIZED_TEXT_UID) {
    return localizedTextProblems(value, path, attribute['options'] as { maxLength: number });
  }
  if (typeof value === 'number' && typeof attribute['min'] === 'number') {
    // Strapi asks for a minimum only when something is published.
    return value < attribute['min']
      ? [{ path, code: 'too-small', values: { min: attribute['min'] } }]
      : [];
  }
  if (typeof value !== 'string') {
    return [];
  }
  if (isUrlName(name) && !isWebAddress(value)) {
    return [{ path, code: 'unsafe-url' }];
  }
  if (name === 'countryCode' && !/^[A-Z]{2}$/.test(value)) {
    return [{ path, code: 'not-a-country' }];
  }
  if (name === 'timeZone' && !isTimeZone(value)) {
    return [{ path, code: 'unknown-time-zone', values: { value } }];
  }
  return [];
}

function localizedTextProblems(
  value: unknown,
  path: string[],
  { maxLength }: { maxLength: number },
): Problem[] {
  for (const [language, words] of Object.entries(value as Values)) {
    if (typeof words !== 'string' || !/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(language)) {
      return [notATextByLanguage(path)];
    }
    if (words.length > maxLength) {
      return [{ path, code: 'too-long', values: { max: maxLength } }];
    }
  }
  return [];
}

function periodProblems(row: Values): Problem[] {
  const allDay = row['allDay'] === true;
  const [start, end] = allDay
    ? [text(row, 'startDate'), text(row, 'endDate')]
    : [time(row, 'startsAt'), time(row, 'endsAt')];
  return start && end && end < start
    ? [{ path: [allDay ? 'endDate' : 'endsAt'], code: 'end-before-start' }]
    : [];
}

/** ISO 7064 MOD 11-2, as ORCID computes its last digit. */
function isOrcid(orcid: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(orcid)) {
    return false;
  }
  const digits = orcid.replaceAll('-', '');
  const total = [...digits.slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check));
}

function isGrammar(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return false;
  }
  const grammar = value as Values;
  return (
    ['der', 'die', 'das', 'none'].includes(String(grammar['article'])) &&
    ['dative', 'genitive'].every(
      (name) => grammar[name] === undefined || typeof grammar[name] === 'string',
    ) &&
    [undefined, true, false].includes(grammar['plural'] as boolean | undefined)
  );
}
