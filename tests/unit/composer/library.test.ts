import { blocksToText, compose } from '../../../composer';
import type { Draft } from '../../../composer';
import { cleanText, paragraphsOf } from '../../../composer/clean';
import { CONTRIBUTION_ROLES, INVOLVEMENT_ROLES } from '../../../content-types/components';
import { ATTENDANCE_MODES, ATTENDANCE_PRECISIONS, EVENT_KINDS } from '../../../content-types/event';
import { TALK_KINDS } from '../../../content-types/talk';
import { FIXTURE_LANGUAGES } from './build';
import { EVENTS } from './events';

/** What holds for every event of the library and for every article made of one, whatever its words are. */

const ARTICLES = EVENTS.flatMap(([name, facts]) =>
  FIXTURE_LANGUAGES.map((language) => ({ name, language, facts: facts(language) })),
);

/** Everything in the facts with the kinds of its values in their place: what two languages must share. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(shapeOf);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [key, shapeOf(inner)]),
    );
  }
  return typeof value === 'string' ? 'text' : value;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

const plain = (text: string): string =>
  text.replaceAll('\u00a0', ' ').replace(/[\u2066-\u2069]/gu, '');

function bodyOf({ sections }: Draft): string {
  return plain(sections.map(({ blocks }) => blocksToText(blocks)).join('\n\n'));
}

/** A sentence without the mark at its end, which the composer may add. */
const withoutEnd = (text: string): string => text.replace(/[.…]$/u, '').trimEnd();

describe('the library', () => {
  test('names every event once', () => {
    const names = EVENTS.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(32);
  });

  const all = ARTICLES.map(({ facts }) => facts);
  const talks = all.flatMap((facts) => facts.talks);

  const contributions = talks.flatMap((talk) => talk.contributions);
  const involvements = all.flatMap((facts) => facts.involvements);

  test.each<[string, readonly string[], (string | undefined)[]]>([
    ['kind of event', EVENT_KINDS, all.map(({ event }) => event.kind)],
    ['way to attend', ATTENDANCE_MODES, all.map(({ event }) => event.attendanceMode)],
    ['precision', ATTENDANCE_PRECISIONS, all.map(({ event }) => event.attendancePrecision)],
    ['kind of talk', TALK_KINDS, talks.map(({ kind }) => kind)],
    ['role of a person', CONTRIBUTION_ROLES, contributions.map(({ role }) => role)],
    ['role of an organization', INVOLVEMENT_ROLES, involvements.map(({ role }) => role)],
  ])('has every %s', (_, values, found) => {
    expect(found).toEqual(expect.arrayContaining([...values]));
  });

  test('has every reason to leave something out', () => {
    const reasons = all.flatMap(({ omitted }) => omitted.map(({ reason }) => reason));
    expect(new Set(reasons)).toEqual(
      new Set(['cancelled', 'replaced', 'no-show', 'absent', 'hidden']),
    );
  });

  test.each(EVENTS)('tells %s in both languages', (_, facts) => {
    expect(facts('en').language).not.toBe(facts('de').language);
    expect(shapeOf(facts('en'))).toEqual(shapeOf(facts('de')));
  });
});

describe.each(ARTICLES)('the facts of $name in $language', ({ facts }) => {
  test('lead somewhere', () => {
    const contributions = facts.talks.flatMap((talk) => talk.contributions);
    const organizations = [
      ...facts.involvements.map(({ organization }) => organization),
      ...contributions.flatMap((contribution) => contribution.organizations),
    ];
    const people = contributions.map(({ person }) => person);
    expect(new Set(Object.keys(facts.organizations))).toEqual(new Set(organizations));
    expect(new Set(Object.keys(facts.people))).toEqual(new Set(people));
    const ids = facts.talks.map(({ documentId }) => documentId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are typed as an editor would', () => {
    for (const text of textsOf(facts)) {
      expect(cleanText(text)).toBe(text);
      expect(text).not.toMatch(/["']|\.\.\./);
    }
  });

  test('have an end that is not before the start', () => {
    const { startsAt = '', endsAt = startsAt, startDate = '', endDate = startDate } = facts.event;
    expect(endsAt >= startsAt && endDate >= startDate).toBe(true);
  });
});

describe.each(ARTICLES)('the article of $name in $language', ({ facts }) => {
  const draft = compose({ facts });
  const body = bodyOf(draft);

  test('tells everything that was taken down', () => {
    const { audience, highlights, networkingNote, verdict } = facts.event;
    const sentences = [
      ...[audience, networkingNote, verdict].flatMap(paragraphsOf),
      ...highlights,
      ...facts.talks.flatMap(({ takeaways }) => takeaways),
    ];
    for (const sentence of sentences) {
      expect(body).toContain(withoutEnd(sentence));
    }
  });

  test('names everybody who took part, and nobody else', () => {
    for (const { familyName } of Object.values(facts.people)) {
      expect(body).toContain(familyName);
    }
    expect(new Set(draft.speakers)).toEqual(new Set(Object.keys(facts.people)));
  });

  test('says nothing of what was left out', () => {
    for (const { name } of facts.omitted) {
      expect(`${draft.title}\n${draft.teaser ?? ''}\n${body}`).not.toContain(name);
    }
  });
});
