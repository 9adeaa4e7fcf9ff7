import fc from 'fast-check';

import {
  blocksToText,
  compose,
  DEFAULT,
  LEAD_FORMS,
  possibleLeads,
  RECIPES,
} from '../../../composer';
import type { EventFacts, Facts, LeadForm } from '../../../composer';
import { facts, organization } from './build';

/** Every set of known and unknown facts, each fact there or not. */

const WITH: Record<string, (language: 'de' | 'en') => Partial<EventFacts>> = {
  title: (language) => ({ title: language === 'de' ? 'Optik-Kongress' : 'Optics Congress' }),
  topic: (language) => ({ topic: language === 'de' ? 'die Zukunft des Lichts' : 'light' }),
  date: () => ({ startDate: '2026-03-12', endDate: '2026-03-14' }),
  city: () => ({ city: 'Musterstadt' }),
  venue: () => ({ venueName: 'Alte Schmiede' }),
  attendance: () => ({ attendance: 180, attendancePrecision: 'about' }),
  audience: (language) => ({
    audience: language === 'de' ? 'Viele kamen zum ersten Mal.' : 'Many came for the first time.',
  }),
};
const KNOWABLE = [...Object.keys(WITH), 'host', 'second host'];

const HOSTS = [
  organization('a', { name: 'Muster GmbH' }),
  organization('b', { name: 'VDMX', kind: 'association' }),
];

interface Case {
  language: 'de' | 'en';
  known: readonly string[];
  kind?: string;
  mode?: string;
}

function factsOf({ language, known, kind = 'congress', mode = 'in-person' }: Case): Facts {
  const involved = [known.includes('host') && 'a', known.includes('second host') && 'b'];
  return facts({
    language,
    event: {
      kind,
      attendanceMode: mode,
      ...Object.assign({}, ...known.map((fact) => WITH[fact]?.(language) ?? {})),
    },
    involvements: involved
      .filter((host) => host !== false)
      .map((host) => ({ organization: host, role: 'host' })),
    organizations: HOSTS,
  });
}

function leadOf(given: Facts, lead?: LeadForm): string {
  const draft = compose({ facts: given, recipe: DEFAULT, ...(lead ? { lead } : {}) });
  const section = draft.sections.find(({ id }) => id === 'lead');
  return section === undefined ? '' : blocksToText(section.blocks).replaceAll('\u00a0', ' ');
}

function subsets(all: readonly string[]): string[][] {
  return all.reduce<string[][]>(
    (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
    [[]],
  );
}

/** Whoever takes part online has gone nowhere. */
describe('the lead of an event that was online too', () => {
  const WENT = {
    de: /(?<!\p{L})(?:kam|kamen|gekommen|reiste|reisten|dabei)(?!\p{L})/u,
    en: /(?<!\p{L})(?:came|traveled|travelled)(?!\p{L})/u,
  };
  const kinds = [...new Set(['other', 'award', 'delegation', ...RECIPES.map(({ id }) => id)])];
  const known = KNOWABLE.filter((fact) => fact !== 'audience');

  test.each(
    (['de', 'en'] as const).flatMap((language) =>
      ['hybrid', 'online'].flatMap((mode) => kinds.map((kind) => [language, mode, kind] as const)),
    ),
  )('does not say that everybody came: %s %s %s', (language, mode, kind) => {
    for (const form of [undefined, ...LEAD_FORMS]) {
      const text = leadOf(factsOf({ language, known, kind, mode }), form);
      expect(text).toMatch(
        language === 'de' ? /Gäste|Personen|Menschen/u : /guests|people|visitors/u,
      );
      expect(text).not.toMatch(WENT[language]);
    }
  });
});

const SAID: Record<'de' | 'en', Record<string, RegExp>> = {
  de: {
    title: /Optik-Kongress/,
    topic: /die Zukunft des Lichts/,
    date: /12\. bis 14\. März 2026/,
    city: /Musterstadt/,
    venue: /Alten? Schmiede/,
    attendance: /rund 180 Gäste/i,
    audience: /Viele kamen zum ersten Mal\./,
    host: /Muster GmbH/,
    'second host': /VDMX/,
  },
  en: {
    title: /Optics Congress/,
    topic: /\blight\b/,
    date: /March 12 to 14, 2026/,
    city: /Musterstadt/,
    venue: /Alte Schmiede/,
    attendance: /about 180 guests/i,
    audience: /Many came for the first time\./,
    host: /Muster GmbH/,
    'second host': /VDMX/,
  },
};

/** Without one of these there is nothing that a sentence could say of the title. */
const TELLING = KNOWABLE.filter((fact) => !['title', 'audience'].includes(fact));

describe.each(['de', 'en'] as const)('the lead (%s)', (language) => {
  test('says each fact that is known, once, in whole sentences, in every one of 512 sets', () => {
    for (const known of subsets(KNOWABLE)) {
      const given = factsOf({ language, known });
      for (const form of [undefined, ...LEAD_FORMS]) {
        const lead = leadOf(given, form);
        const tells = known.some((fact) => TELLING.includes(fact));
        for (const [fact, pattern] of Object.entries(SAID[language])) {
          const expected = known.includes(fact) && (tells || fact !== 'title') ? 1 : 0;
          const count = lead.match(new RegExp(pattern, `${pattern.flags}g`))?.length ?? 0;
          expect([known, form, lead, fact, count]).toEqual([known, form, lead, fact, expected]);
        }
        expect(lead).not.toMatch(/ {2}| [.,]|,,|\.\.|undefined|\(\)/);
        expect(lead).toMatch(/^$|^[\p{Lu}\d].*\.$/u);
      }
    }
  });

  test('holds for every kind and every place', () => {
    const kinds = [...new Set(['other', 'award', 'delegation', ...RECIPES.map(({ id }) => id)])];
    fc.assert(
      fc.property(
        fc.subarray(KNOWABLE),
        fc.constantFrom(...kinds),
        fc.constantFrom('in-person', 'online', 'hybrid'),
        fc.constantFrom(...LEAD_FORMS),
        (known, kind, mode, form) => {
          const lead = leadOf(factsOf({ language, known, kind, mode }), form);
          expect(lead).not.toMatch(/ {2}| [.,]|,,|\.\.|undefined|\(\)/);
          expect(lead).toMatch(/^$|^[\p{Lu}\d].*\.$/u);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('which leads there are', () => {
  test.each<[string[], LeadForm[]]>([
    [[], []],
    [['title', 'audience'], []],
    [['title', 'attendance'], ['guests']],
    [['topic'], ['topic']],
    [['host'], ['host']],
    [['city'], ['event']],
    [['date'], ['event', 'date']],
    [KNOWABLE, ['topic', 'host', 'guests', 'event', 'date']],
  ])('of %j: %j', (known, expected) => {
    expect(possibleLeads(factsOf({ language: 'de', known }))).toEqual(expected);
  });

  test('a place is none online', () => {
    expect(possibleLeads(factsOf({ language: 'de', known: ['city'], mode: 'online' }))).toEqual([]);
  });
});

describe('leads that fit equally', () => {
  test('are chosen by the facts, so that a series of events does not read alike', () => {
    const recipe = { ...DEFAULT, lead: { de: [['topic', 'host', 'guests'] as LeadForm[]] } };
    const openings = Array.from({ length: 12 }, (_, month) => {
      const given = factsOf({
        language: 'de',
        kind: 'networking',
        known: ['title', 'topic', 'city', 'attendance', 'host'],
      });
      given.event.startDate = `2026-${String(month + 1).padStart(2, '0')}-10`;
      delete given.event.endDate;
      const [lead] = compose({ facts: given, recipe }).sections;
      return blocksToText(lead?.blocks).replace(/ am \d.*/u, '');
    });
    expect(new Set(openings).size).toBeGreaterThanOrEqual(3);
  });
});

describe('the lead of', () => {
  const of = (event: Partial<EventFacts>, exhibitors = 0): string => {
    const many = Array.from({ length: exhibitors }, (_, index) =>
      organization(`e${String(index)}`),
    );
    return leadOf(
      facts({
        event: { startDate: '2026-03-12', city: 'Ulm', ...event },
        involvements: many.map(({ documentId }) => ({
          organization: documentId,
          role: 'exhibitor',
        })),
        organizations: many,
      }),
      'event',
    );
  };

  test.each<[string, Partial<EventFacts>, number, string]>([
    [
      'a journey goes somewhere',
      {
        title: 'Delegationsreise Japan',
        kind: 'delegation',
        attendance: 17,
        attendancePrecision: 'exact',
      },
      0,
      'Die Delegationsreise Japan führte am 12. März 2026 nach Ulm. 17 Personen reisten mit.',
    ],
    [
      'a trade fair has exhibitors and no guests',
      { title: 'Optik-Messe', kind: 'trade-fair', attendance: 38000 },
      50,
      'Auf der Optik-Messe präsentierten sich am 12. März 2026 in Ulm 50 Unternehmen. Rund 38.000 Menschen kamen.',
    ],
    [
      'an event with the year in its title says it once',
      { title: 'Optiktag 2026' },
      0,
      'Der Optiktag 2026 fand am 12. März in Ulm statt.',
    ],
  ])('%s', (_, event, exhibitors, expected) => {
    expect(of(event, exhibitors)).toBe(expected);
  });
});

describe('the English lead', () => {
  const of = (event: Partial<EventFacts>, form: LeadForm, exhibitor?: string): string =>
    leadOf(
      facts({
        language: 'en',
        event: { startDate: '2026-03-12', city: 'Ulm', ...event },
        involvements: [
          { organization: 'a', role: 'host' },
          ...(exhibitor === undefined
            ? []
            : ['c', 'd', 'e'].map((id) => ({ organization: id, role: 'exhibitor' }))),
        ],
        organizations: [
          ...HOSTS,
          ...['c', 'd', 'e'].map((id) => organization(id, { kind: exhibitor ?? 'company' })),
        ],
      }),
      form,
    );

  test.each<[string, Partial<EventFacts>, LeadForm, string | undefined, string]>([
    [
      'says of the guests that they have a focus',
      { title: 'Tech Clinic', kind: 'networking', topic: 'light', attendance: 9 },
      'guests',
      undefined,
      'with a focus',
    ],
    [
      'says only that visitors came',
      { title: 'Optics Fair', kind: 'trade-fair', attendance: 38000 },
      'event',
      undefined,
      'visitors came',
    ],
    [
      'has exhibitors who exhibit',
      { title: 'Optics Fair', kind: 'trade-fair', attendance: 38000 },
      'event',
      'association',
      'exhibitors exhibited',
    ],
    [
      'names a discussion in full again',
      { title: 'What Now?', kind: 'panel', attendance: 90 },
      'event',
      undefined,
      'he panel discussion drew',
    ],
  ])('never %s', (_, event, form, exhibitor, never) => {
    expect(of(event, form, exhibitor)).not.toContain(never);
  });

  test.each<[string, Partial<EventFacts>, string]>([
    [
      'a trade fair draws its visitors',
      { title: 'Optics Fair', kind: 'trade-fair', attendance: 38000 },
      'The Optics Fair took place in Ulm on March 12, 2026. Organized by Muster GmbH, the fair drew about 38,000 visitors.',
    ],
    [
      'a winter school is no conference',
      { title: 'Optics Winter School', kind: 'conference' },
      'The Optics Winter School took place in Ulm on March 12, 2026. The winter school was hosted by Muster GmbH.',
    ],
    [
      'a meeting has the year before its name',
      { title: 'General Meeting 2026', kind: 'general-meeting' },
      'The 2026 General Meeting took place in Ulm on March 12. The meeting was hosted by Muster GmbH.',
    ],
  ])('%s', (_, event, expected) => {
    expect(of(event, 'event')).toBe(expected);
  });
});

describe('the lead that is chosen', () => {
  const everything = (language: 'de' | 'en', kind: string): Facts =>
    factsOf({ language, kind, known: KNOWABLE.filter((fact) => !/second|audience/.test(fact)) });

  test.each<['de' | 'en', string, LeadForm, string]>([
    [
      'de',
      'congress',
      'topic',
      'Beim Optik-Kongress der Muster GmbH drehte sich vom 12. bis 14. März 2026 in der Alten Schmiede in Musterstadt alles um die Zukunft des Lichts. Rund 180 Gäste waren dabei.',
    ],
    [
      'de',
      'congress',
      'host',
      'Die Muster GmbH richtete vom 12. bis 14. März 2026 in der Alten Schmiede in Musterstadt den Optik-Kongress aus. Das Thema: die Zukunft des Lichts. Rund 180 Gäste waren dabei.',
    ],
    [
      'de',
      'congress',
      'event',
      'Der Optik-Kongress der Muster GmbH fand vom 12. bis 14. März 2026 in der Alten Schmiede in Musterstadt statt. Das Thema: die Zukunft des Lichts. Rund 180 Gäste waren dabei.',
    ],
    [
      'de',
      'congress',
      'date',
      'Vom 12. bis 14. März 2026 fand in der Alten Schmiede in Musterstadt der Optik-Kongress der Muster GmbH statt. Das Thema: die Zukunft des Lichts. Rund 180 Gäste waren dabei.',
    ],
    [
      'en',
      'congress',
      'topic',
      'At the Optics Congress at Alte Schmiede in Musterstadt from March 12 to 14, 2026, the topic was light. Hosted by Muster GmbH, the congress drew about 180 guests.',
    ],
    [
      'en',
      'congress',
      'host',
      'Muster GmbH hosted the Optics Congress at Alte Schmiede in Musterstadt from March 12 to 14, 2026. The focus was on light. The congress drew about 180 guests.',
    ],
    [
      'en',
      'congress',
      'event',
      'The Optics Congress took place at Alte Schmiede in Musterstadt from March 12 to 14, 2026. The topic was light. Hosted by Muster GmbH, the congress drew about 180 guests.',
    ],
    [
      'en',
      'congress',
      'date',
      'From March 12 to 14, 2026, the Optics Congress took place at Alte Schmiede in Musterstadt. The topic was light. Hosted by Muster GmbH, the congress drew about 180 guests.',
    ],
  ])('%s %s %s', (language, kind, form, expected) => {
    expect(leadOf(everything(language, kind), form)).toBe(expected);
  });

  test.each<[string, string]>([
    [
      'networking',
      'Die Muster GmbH hatte zum Optik-Kongress am 12. März 2026 in Musterstadt eingeladen.',
    ],
    [
      'workshop',
      'Die Muster GmbH veranstaltete am 12. März 2026 in Musterstadt den Optik-Kongress.',
    ],
    [
      'congress',
      'Die Muster GmbH richtete am 12. März 2026 in Musterstadt den Optik-Kongress aus.',
    ],
  ])('the host of a %s', (kind, expected) => {
    const given = factsOf({ language: 'de', kind, known: ['title', 'city', 'host'] });
    given.event.startDate = '2026-03-12';
    expect(leadOf(given, 'host')).toBe(expected);
  });

  test('goes by the recipe, language by language', () => {
    const given = everything('de', 'congress');
    const recipe = { ...DEFAULT, lead: { de: ['host' as const], en: ['date' as const] } };
    const first = (language: string): string =>
      blocksToText(compose({ facts: { ...given, language }, recipe }).sections[0]?.blocks);
    expect(first('de')).toMatch(/^Die Muster GmbH richtete/);
    expect(first('de-AT')).toMatch(/^Die Muster GmbH richtete/);
    expect(first('en')).toMatch(/^From March\s12/);
  });
});
