import { blocksToText, check, compose, languageFor, merge } from '../../../composer';
import type { Block, Section } from '../../../composer';
import { FIXTURE_LANGUAGES, facts, organization } from './build';
import { EVENTS } from './events';

/** What must not be parted at the end of a line: a day from its month, the letters of an abbreviation, a title from its name. */

const ARTICLES = EVENTS.flatMap(([name, make]) =>
  FIXTURE_LANGUAGES.map((language) => [`${name}.${language}`, make(language)] as const),
);

const bodyOf = (sections: readonly Section[]): Block[] => sections.flatMap(({ blocks }) => blocks);

/** The same text with ordinary spaces, as an older version composed it and as people type it. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ')) as Value;
}

const evening = (language: string) =>
  facts({
    language,
    event: {
      title: language === 'de' ? 'Optik-Abend' : 'Optics Evening',
      kind: 'networking',
      startDate: '2026-03-12',
      endDate: '2026-03-13',
      allDay: true,
      city: 'Ulm',
      attendance: 40,
    },
    involvements: [
      { organization: 'verein', role: 'host' },
      { organization: 'xyz', role: 'partner' },
    ],
    organizations: [
      organization('verein', { name: 'Verein Optik e. V.', kind: 'association' }),
      organization('xyz', { name: 'XYZ e. V.', kind: 'association' }),
    ],
  });

describe('a no-break space', () => {
  test.each([
    ['de', '12. und 13.\u00a0März 2026'],
    ['en', 'March\u00a012 and 13, 2026'],
    ['en-GB', '12 and 13\u00a0March 2026'],
  ])('holds a day to its month (%s)', (language, date) => {
    expect(blocksToText(bodyOf(compose({ facts: evening(language) }).sections))).toContain(date);
  });

  test.each(['de', 'en'])('holds the letters of "e. V." together (%s)', (language) => {
    const text = blocksToText(bodyOf(compose({ facts: evening(language) }).sections));
    expect(text).toMatch(/Optik e\.\u00a0V\./u);
    expect(text).toMatch(/XYZ e\.\u00a0V\./u);
    expect(text).not.toContain('e. V.');
  });

  test.each(ARTICLES)('is in no text that machines search: %s', (_, given) => {
    const { kicker, title, teaser } = compose({ facts: given });
    expect(`${kicker ?? ''}|${title}|${teaser ?? ''}`).not.toMatch(/(?:e\.|\d\.?)\u00a0/u);
  });

  test('is not in dates that are compared with what people wrote', () => {
    const span = { start: '2026-03-12', end: '2026-03-13' };
    expect(languageFor('de').dateRange(span)).toBe('12.–13. März 2026');
    expect(languageFor('en').dateRange(span)).toBe('March 12–13, 2026');
  });
});

describe('an article that was composed with ordinary spaces', () => {
  test.each(ARTICLES)('is up to date, and stays what it is: %s', (_, given) => {
    const fresh = compose({ facts: given }).sections;
    const base = plain(fresh);
    const { body, changes } = merge({ base, theirs: bodyOf(base), fresh });
    expect(changes.map(({ state }) => state).filter((state) => state !== 'composed')).toEqual([]);
    expect(changes.some(({ decision }) => decision !== undefined)).toBe(false);
    expect(plain(body)).toEqual(bodyOf(base));
  });

  test('keeps what a person wrote, and takes new facts beside it', () => {
    const given = evening('de');
    const base = plain(compose({ facts: given }).sections);
    const theirs = JSON.parse(
      JSON.stringify(bodyOf(base)).replace(/am 12\. und 13\./u, 'an zwei Tagen, am 12. und 13.'),
    ) as Block[];
    const same = merge({ base, theirs, fresh: compose({ facts: given }).sections });
    expect(same.body[0]).toEqual(theirs[0]);
    expect(plain(same.body)).toEqual(theirs);
    expect(same.changes.some(({ decision }) => decision !== undefined)).toBe(false);

    const more = { ...given, event: { ...given.event, attendance: 60 } };
    const { changes } = merge({ base, theirs, fresh: compose({ facts: more }).sections });
    const [combined] = changes.flatMap(({ decision }) => decision?.combined ?? []);
    expect(plain(blocksToText([combined as Block]))).toMatch(
      /60 Gäste.*an zwei Tagen, am 12\. und 13\. März|an zwei Tagen, am 12\. und 13\. März.*60 Gäste/su,
    );
  });

  test('does not take another space for another word', () => {
    const given = evening('de');
    const base = plain(compose({ facts: given }).sections);
    const theirs = JSON.parse(
      JSON.stringify(bodyOf(base)).replace('und 13. März', 'und 14. März'),
    ) as Block[];
    const more = { ...given, event: { ...given.event, attendance: 60 } };
    const { changes } = merge({ base, theirs, fresh: compose({ facts: more }).sections });
    const [combined] = changes.flatMap(({ decision }) => decision?.combined ?? []);
    const text = blocksToText([combined as Block]);
    expect(text).toContain('60 Gäste');
    expect(text).toContain('und 14. März');
  });
});

test.each(ARTICLES)('the checks read both spaces alike: %s', (_, given) => {
  const { sections, kicker, title, teaser } = compose({ facts: given });
  const codes = (body: Block[]): string[] =>
    check({
      language: given.language,
      facts: given,
      recap: { kind: 'recap', kicker, title, teaser, body },
    }).map(({ code }) => code);
  expect(codes(plain(bodyOf(sections)))).toEqual(codes(bodyOf(sections)));
});
