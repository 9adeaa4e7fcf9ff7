import fc from 'fast-check';

import en from '../../../admin/translations/en.json';
import {
  blocksToHtml,
  blocksToText,
  checkRecipe,
  compose,
  FACTS_VERSION,
  LEAD_FACTS,
  LEAD_FORMS,
  LIMIT_RANGES,
  possibleLeads,
  RECIPES,
  SECTION_KINDS,
} from '../../../composer';
import type { Draft, Facts, Recipe } from '../../../composer';
import { hash, Variation } from '../../../composer/variation';

/** Facts of any shape that the records can take: blank texts, references that lead nowhere, every kind and role. */

const blank = fc.constantFrom('', ' ', '\n', '\u00a0', '\u200b');
const word = fc.constantFrom(
  'Optik',
  'Muster GmbH',
  'Was nun?',
  'Ende…',
  '„Zitat“',
  'Dr.',
  'über',
  'der Standort',
  '  zwei  Leerzeichen  ',
  'e. V.',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'Ju\u0308rgen',
  '👩‍👩‍👧‍👦',
  'כהן',
  '\u202edrehen',
  'A, B und C',
  'von',
  'Straße',
  '100 %',
  '$&',
  '{}',
);
const text = fc.oneof(
  { weight: 1, arbitrary: blank },
  {
    weight: 4,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  },
);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const id = (type: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 5 }).map((number) => `${type}${String(number)}`);
const date = fc.constantFrom('2026-03-12', '2026-12-30', '2027-01-02', '2026-02-30', 'bald');
const moment = fc.constantFrom(
  '2026-03-29T01:30:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2028-02-29T23:30:00.000Z',
  'bald',
);

const contribution = fc.record({
  person: id('p'),
  role: fc.constantFrom(
    'speaker',
    'keynote',
    'panelist',
    'moderator',
    'host',
    'greeting',
    'author',
    'award-winner',
  ),
  jobTitle: maybe(text),
  organizations: fc.array(id('o'), { maxLength: 3 }),
});
const talk = fc.record({
  documentId: fc.uuid(),
  title: text,
  kind: fc.constantFrom(
    'talk',
    'keynote',
    'panel',
    'workshop',
    'poster',
    'pitch',
    'demo',
    'award',
    'welcome',
    'closing',
    'break',
    'networking',
    'unheard-of',
  ),
  talkStatus: fc.constantFrom('planned', 'held', 'held', 'cancelled', 'replaced', 'no-show'),
  track: maybe(text),
  topic: maybe(text),
  takeaways: fc.array(text, { maxLength: 3 }),
  quotes: maybe(
    fc.array(fc.record({ text, person: maybe(id('p')), approved: fc.boolean() }), { maxLength: 2 }),
  ),
  contributions: fc.array(contribution, { maxLength: 4 }),
});
const person = (documentId: string): fc.Arbitrary<Facts['people'][string]> =>
  fc.record({
    documentId: fc.constant(documentId),
    honorificPrefix: maybe(text),
    givenName: maybe(text),
    namePrefix: maybe(text),
    familyName: text,
    honorificSuffix: maybe(text),
    grammaticalGender: fc.constantFrom('female', 'male', 'none'),
  });
const organization = (documentId: string): fc.Arbitrary<Facts['organizations'][string]> =>
  fc.record({
    documentId: fc.constant(documentId),
    name: text,
    shortName: maybe(text),
    kind: fc.constantFrom('company', 'association', 'other'),
    boilerplate: maybe(text),
    grammar: maybe(
      fc.record({
        article: fc.constantFrom('der', 'die', 'das', 'none'),
        plural: maybe(fc.boolean()),
        dative: maybe(text),
        genitive: maybe(text),
      }),
    ),
  });
const facts: fc.Arbitrary<Facts> = fc.record({
  version: fc.constant(FACTS_VERSION),
  language: fc.constantFrom('de', 'de-AT', 'de-CH', 'en', 'en-GB', 'en-AU'),
  event: fc.record({
    documentId: fc.constant('event'),
    title: text,
    kind: fc.constantFrom(
      'networking',
      'conference',
      'congress',
      'trade-fair',
      'workshop',
      'webinar',
      'panel',
      'award',
      'other',
      'unheard-of',
    ),
    eventStatus: fc.constantFrom('scheduled', 'rescheduled', 'moved-online'),
    attendanceMode: fc.constantFrom('in-person', 'online', 'hybrid'),
    timeZone: fc.constantFrom(
      'Europe/Berlin',
      'America/Los_Angeles',
      'Pacific/Auckland',
      'Nowhere',
    ),
    allDay: fc.boolean(),
    startsAt: maybe(moment),
    endsAt: maybe(moment),
    startDate: maybe(date),
    endDate: maybe(date),
    venueName: maybe(text),
    city: maybe(text),
    topic: maybe(text),
    audience: maybe(text),
    highlights: fc.array(text, { maxLength: 3 }),
    networkingNote: maybe(text),
    verdict: maybe(text),
    attendance: maybe(fc.integer({ min: 0, max: 2000 })),
    attendancePrecision: maybe(fc.constantFrom('exact', 'about', 'more-than')),
    themes: maybe(fc.array(text, { maxLength: 15 })),
  }),
  involvements: fc.array(
    fc.record({
      organization: id('o'),
      role: fc.constantFrom(
        'host',
        'co-host',
        'partner',
        'sponsor',
        'exhibitor',
        'media-partner',
        'funder',
        'supporter',
      ),
      level: maybe(fc.constantFrom('Gold', 'Gemeinschaftsstand', 'joint stand', ' ')),
    }),
    { maxLength: 6 },
  ),
  talks: fc.array(talk, { maxLength: 12 }),
  people: fc.record({ p0: person('p0'), p1: person('p1'), p2: person('p2'), p3: person('p3') }),
  organizations: fc.record({
    o0: organization('o0'),
    o1: organization('o1'),
    o2: organization('o2'),
    o3: organization('o3'),
  }),
  nextEvent: maybe(
    fc.record({
      documentId: fc.constant('next'),
      title: text,
      kind: fc.constantFrom('congress', 'webinar', 'unheard-of'),
      eventStatus: fc.constantFrom('scheduled', 'moved-online'),
      attendanceMode: fc.constantFrom('in-person', 'online', 'hybrid'),
      timeZone: fc.constant('Europe/Berlin'),
      allDay: fc.boolean(),
      startsAt: maybe(moment),
      startDate: maybe(date),
      endDate: maybe(date),
      venueName: maybe(text),
      city: maybe(text),
    }),
  ),
  omitted: fc.constant([]),
});

/** Any recipe that can be written down: sections in any order, limits from one end to the other. */
const heading = fc.record({ de: word, en: word }, { requiredKeys: [] });
const recipe: fc.Arbitrary<Recipe> = fc.record({
  id: fc.constant('any'),
  version: fc.constant(1),
  sections: fc.shuffledSubarray([...SECTION_KINDS], { minLength: 1 }).chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc.record(
          {
            kind: fc.constant(kind),
            optional: fc.boolean(),
            heading,
            when: fc.record(
              {
                minTalks: fc.integer({ min: 0, max: 5 }),
                maxTalks: fc.integer({ min: 0, max: 12 }),
                minDays: fc.integer({ min: 0, max: 3 }),
                attendanceKnown: fc.boolean(),
              },
              { requiredKeys: [] },
            ),
            ...(kind === 'lead' || kind === 'closing' ? { speakers: fc.boolean() } : {}),
            ...(kind === 'lead' ? { wants: fc.subarray([...LEAD_FACTS]) } : {}),
          },
          { requiredKeys: ['kind'] },
        ),
      ),
    ),
  ),
  lead: fc.dictionary(fc.constantFrom('de', 'en', 'fr'), fc.subarray([...LEAD_FORMS])),
  limits: fc.record(
    Object.fromEntries(
      Object.entries(LIMIT_RANGES).map(([name, [least, most]]) => [
        name,
        fc.oneof(fc.integer({ min: least, max: Math.min(most, least + 12) }), fc.constant(most)),
      ]),
    ),
  ) as unknown as fc.Arbitrary<Recipe['limits']>,
  boilerplates: fc.boolean(),
});
/** One of our own, or any. */
const someRecipe = fc.oneof(fc.constantFrom(...RECIPES), recipe);

function frozen<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object') {
    Object.values(Object.freeze(value)).forEach(frozen);
  }
  return value;
}

describe('whatever the facts, an article', () => {
  test('is the same every time, and leaves the facts as they are', () => {
    fc.assert(
      fc.property(facts, someRecipe, (given, by) => {
        const once = compose({ facts: frozen(given), recipe: frozen(by) });
        expect(compose({ facts: structuredClone(given), recipe: by })).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  test('has no holes', () => {
    fc.assert(
      fc.property(
        facts,
        someRecipe,
        fc.constantFrom(undefined, ...LEAD_FORMS),
        (given, by, lead) => {
          expect(checkRecipe(by)).toEqual([]);
          const draft = compose({ facts: given, recipe: by, lead });
          const texts = [
            draft.title,
            draft.kicker ?? 'x',
            draft.teaser ?? 'x',
            ...draft.sections.map(({ blocks }) => blocksToText(blocks)),
          ];
          for (const written of texts) {
            expect(written.trim()).not.toBe('');
            expect(written).not.toMatch(/undefined|null|\[object|NaN/);
            expect(written.replaceAll(/^ +- /gm, '- ')).not.toMatch(
              / {2}|\(\s*\)| [.,;:!?)]|\( |„“|“”|\.\.|[?!…][“”’»]?\.|,,|\u202e/,
            );
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('has only blocks with content, in sections with unique ids and with sources', () => {
    fc.assert(
      fc.property(facts, someRecipe, (given, by) => {
        const { sections, speakers, organizations, talks } = compose({ facts: given, recipe: by });
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
        for (const { blocks, sources } of sections) {
          expect(blocks.length).toBeGreaterThan(0);
          expect(sources.length).toBeGreaterThan(0);
          for (const block of blocks) {
            expect(blocksToText([block])).not.toBe('');
          }
          expect(blocks.map(({ type }) => type).join(' ')).not.toMatch(/heading(?: heading)?$/);
        }
        for (const mentioned of [speakers, organizations, talks]) {
          expect(new Set(mentioned).size).toBe(mentioned.length);
        }
        const html = blocksToHtml(sections.flatMap(({ blocks }) => blocks));
        expect(html).not.toMatch(/<script|href="javascript:/i);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps to the lengths of the fields', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { title, kicker = '', teaser = '' } = compose({ facts: given });
        expect(title.length).toBeLessThanOrEqual(255);
        expect(kicker.length).toBeLessThanOrEqual(80);
        expect(teaser.length).toBeLessThanOrEqual(600);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever the facts', () => {
  const written = ({ sections }: Draft): string =>
    sections.map(({ blocks }) => blocksToText(blocks)).join('\n');

  test('a quote that was not approved is in no text', () => {
    fc.assert(
      fc.property(facts, someRecipe, (given, by) => {
        const secret = 'Das bleibt bitte unter uns';
        const talks = given.talks.map((one) => ({
          ...one,
          quotes: [{ text: secret, person: 'p0', approved: false }],
        }));
        expect(written(compose({ facts: { ...given, talks }, recipe: by }))).not.toContain(secret);
      }),
      { numRuns: 100 },
    );
  });

  test('what did not take place is in no text', () => {
    fc.assert(
      fc.property(
        facts,
        someRecipe,
        fc.constantFrom('cancelled', 'replaced', 'no-show'),
        (given, by, talkStatus) => {
          const talks = given.talks.map((one) => ({ ...one, talkStatus }));
          const draft = compose({ facts: { ...given, talks }, recipe: by });
          expect(draft.talks).toEqual([]);
          expect(draft.speakers).toEqual([]);
          expect(written(draft)).not.toMatch(/(?:^|\D)0 /);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('an editor can read what is missing', () => {
    fc.assert(
      fc.property(facts, someRecipe, (given, by) => {
        for (const { type, attribute } of compose({ facts: given, recipe: by }).missing) {
          expect(Object.keys(en)).toContain(`attribute.${type}.${attribute}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the lead that an editor chooses is taken where it is possible', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const possible = possibleLeads(given);
        const leadOf = (lead: (typeof LEAD_FORMS)[number]): unknown =>
          compose({ facts: given, lead }).sections.find(({ id: own }) => own === 'lead')?.blocks;
        const usual = compose({ facts: given }).sections.find(({ id: own }) => own === 'lead');
        for (const lead of LEAD_FORMS.filter((form) => !possible.includes(form))) {
          expect(leadOf(lead)).toEqual(usual?.blocks);
        }
        expect(possible.length === 0 || possible.some((lead) => leadOf(lead) !== undefined)).toBe(
          true,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('the choice among ways to say it', () => {
  const ways = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  test('goes by content', () => {
    expect(hash('Optik')).toBe(hash('Optik'));
    expect(new Variation().pick('Optik', ways)).toEqual(new Variation().pick('Optik', ways));
    const chosen = new Set(
      Array.from({ length: 50 }, (_, index) => new Variation().pick(String(index), ways).id),
    );
    expect(chosen.size).toBe(3);
  });

  test('takes another opening where a paragraph would begin as the one before', () => {
    const openings = [
      { id: 'a', text: 'Prof. Dr. Ada Ast sprach.' },
      { id: 'b', text: 'Prof. Dr. Ada Ast berichtete.' },
    ];
    const other = { id: 'c', text: 'Über Licht informierte Prof. Dr. Ada Ast.' };
    for (let seed = 0; seed < 20; seed += 1) {
      const variation = new Variation();
      variation.opened('Prof. Dr. Ben Berg hielt die Keynote.');
      const isAlike = ({ text }: { id: string; text: string }): boolean =>
        variation.opensAlike(text);
      expect(
        variation.pick<typeof other>(String(seed), openings, { others: [other], isAlike }),
      ).toBe(other);
      expect(openings).toContain(variation.pick<typeof other>(String(seed), openings, { isAlike }));
    }
  });

  test('takes another opening by the content alone, whatever stood before', () => {
    const others = [{ id: 'x' }, { id: 'y' }];
    const chosen = Array.from({ length: 60 }, (_, index) => {
      const variation = new Variation();
      variation.opened('Something else.');
      return variation.pick(String(index), ways, { others, isAlike: () => false });
    });
    const again = Array.from(
      { length: 60 },
      (_, index) => new Variation().pick(String(index), ways, { others }).id,
    );
    expect(chosen.map(({ id }) => id)).toEqual(again);
    const count = chosen.filter((option) => others.includes(option)).length;
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThan(25);
  });

  test('never takes the same twice in a row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 2, max: 3 }),
        (seeds, count) => {
          const variation = new Variation();
          const chosen = seeds.map((seed) => variation.pick(seed, ways.slice(0, count)).id);
          for (let index = 1; index < chosen.length; index += 1) {
            expect(chosen[index]).not.toBe(chosen[index - 1]);
          }
        },
      ),
    );
  });
});
