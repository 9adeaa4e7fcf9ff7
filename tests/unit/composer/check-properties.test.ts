import fc from 'fast-check';

import { check, CHECKS, compose } from '../../../composer';
import type { CheckInput, Facts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';
import { composedInput, LEFT_TO_EDITORS } from './check-inputs';

/** Facts as a press office has them: names that look like other words, titles, people who appear twice. */
const GIVEN = [
  'Julia',
  'Frank',
  'Anna',
  'Hans-Peter',
  'Eva Maria',
  'Aysen',
  'Łukasz',
  'Jürgen',
  '',
];
const FAMILY = [
  'Jäger',
  'Jager',
  'Groß',
  'Frage',
  'Weber',
  'Müller',
  'Müller-Lüdenscheidt',
  'Grützenbach',
  'Steigerwald',
  'O’Neill',
  'Żółć',
  'כהן',
  'Sommer',
  'Klein',
  'Dortmund',
];
const ORGANIZATION = [
  'Raith GmbH',
  'Muster Optik GmbH & Co. KG',
  'Deutsche Messe',
  'Verband Kleine Technik e. V.',
  'Fraunhofer-Institut für Kleinteile',
  'Technische Universität Musterstadt',
  'Stadtwerke Musterstadt',
  'Musterix',
  'Neue Musterbank AG',
  'IHK Musterstadt',
];
const TITLE = [
  'Was nun?',
  'Klein ist das neue Groß',
  'Messen, was „nicht messbar“ ist',
  'Begrüßung',
];
const pick = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const maybe = (values: readonly string[]): fc.Arbitrary<string | undefined> =>
  fc.option(pick(values), { nil: undefined });

const someone = (id: string): fc.Arbitrary<Facts['people'][string]> =>
  fc
    .record({
      honorificPrefix: maybe(['Dr.', 'Prof. Dr.-Ing.', 'Prof. Dr. h. c. mult.', 'Dipl.-Ing. (FH)']),
      givenName: pick(GIVEN),
      namePrefix: maybe(['von der', 'van']),
      familyName: pick(FAMILY),
      honorificSuffix: maybe(['M.Sc.', 'MdL']),
    })
    .map((given) => person(id, given));

const session = fc
  .record({
    id: fc.uuid(),
    title: pick(TITLE),
    kind: pick(['talk', 'keynote', 'panel', 'workshop', 'poster', 'award', 'welcome', 'closing']),
    topic: maybe(['die Mikrotechnik', 'den Standort Musterstadt']),
    takeaways: fc.subarray([
      'Wer klein baut, spart Platz.',
      'Am 1. April 2025 trat das Gesetz in Kraft.',
    ]),
    people: fc.array(
      fc.record({
        person: pick(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']),
        organizations: fc.subarray(['o0', 'o1', 'o2'], { maxLength: 2 }),
        role: pick(['speaker', 'moderator', 'panelist', 'greeting', 'award-winner', 'keynote']),
        jobTitle: maybe(['Leiterin Technik', 'Professorin für Mikrosysteme']),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ id, people, ...rest }) =>
    talk(id, {
      ...rest,
      contributions: people.map(({ person: who, organizations, role, jobTitle }) =>
        by(who, organizations, { role, jobTitle }),
      ),
    }),
  );

const realistic: fc.Arbitrary<Facts> = fc
  .record({
    language: pick(['de', 'de-AT', 'de-CH', 'en', 'en-GB']),
    kind: pick(['networking', 'conference', 'workshop', 'webinar', 'trade-fair', 'award', 'other']),
    date: fc.constantFrom(
      { startDate: '2026-03-12', endDate: '2026-03-12' },
      { startDate: '2026-03-12', endDate: '2026-03-13' },
      { startDate: '2026-03-12', endDate: '2026-03-15' },
      { startDate: '2026-03-30', endDate: '2026-04-02' },
      { startDate: '2026-12-30', endDate: '2027-01-02' },
    ),
    attendance: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
    precision: fc.constantFrom('exact' as const, 'about' as const, 'more-than' as const),
    topic: maybe(['die Zukunft der Mikrotechnik']),
    title: pick(['Mikrotechnik-Kongress Musterstadt', 'Sommerempfang', 'Tag der Optik 2026']),
    talks: fc.array(session, { maxLength: 12 }),
    people: fc.tuple(...['p0', 'p1', 'p2', 'p3', 'p4', 'p5'].map(someone)),
    organizations: fc.tuple(pick(ORGANIZATION), pick(ORGANIZATION), pick(ORGANIZATION)),
    hosts: fc.subarray(['o0', 'o1', 'o2']),
  })
  .map(({ date, precision, organizations, hosts, ...given }) =>
    facts({
      language: given.language,
      event: {
        title: given.title,
        kind: given.kind,
        allDay: true,
        ...date,
        city: 'Musterstadt',
        topic: given.topic,
        attendance: given.attendance,
        attendancePrecision: precision,
      },
      involvements: hosts.map((id) => ({ organization: id, role: 'host' })),
      talks: given.talks,
      people: given.people,
      organizations: organizations.map((name, index) =>
        organization(`o${String(index)}`, { name }),
      ),
    }),
  );

test('a composed text passes its own checks', () => {
  fc.assert(
    fc.property(realistic, (given) => {
      const input = composedInput(given);
      const found = check(input, { severities: LEFT_TO_EDITORS });
      if (compose({ facts: given }).sections.length > 0) {
        expect(found).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('any input is checked, whatever its shape', () => {
  const keys = fc.constantFrom(
    ...'language recap facts omitted title body event talks people organizations type children text url path name'.split(
      ' ',
    ),
  );
  const shape = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.string(),
      fc.constantFrom(
        'paragraph',
        'link',
        'text',
        'list',
        'heading',
        'image',
        'Dr. Eva Beispiel',
        '„',
      ),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
    ),
  })).value;
  fc.assert(
    fc.property(fc.oneof(shape, fc.jsonValue()), (given) => {
      for (const { code, severity } of check(given as unknown as CheckInput)) {
        expect(CHECKS).toHaveProperty(code);
        expect(['error', 'warning']).toContain(severity);
      }
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(
      realistic,
      fc.jsonValue(),
      fc.constantFrom('event', 'talks', 'people', 'organizations', 'omitted'),
      (given, value, part) => {
        const input = composedInput(given);
        const broken = {
          ...input,
          facts: { ...given, [part]: value },
          recap: { ...input.recap, seo: value },
        };
        expect(Array.isArray(check(broken as unknown as CheckInput))).toBe(true);
      },
    ),
  );
});

test('the same input gives the same findings, and stays as it is', () => {
  fc.assert(
    fc.property(realistic, (given) => {
      const input = composedInput(given);
      const before = structuredClone(input);
      expect(check(input)).toEqual(check(structuredClone(input)));
      expect(input).toEqual(before);
    }),
    { numRuns: 50 },
  );
});
