import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, coming, during, facts, inLanguage, organization, person, talk } from '../build';

/** German title, English title, German and English sentence, founder, company, job. */
type Pitch = [
  id: string,
  de: string,
  en: string,
  said: [de: string, en: string],
  givenName: string,
  familyName: string,
  company: string,
  job: [de: string, en: string],
];

const PITCHES: Pitch[] = [
  [
    'a',
    'Der Pfandbecher, der sich meldet',
    'The Deposit Cup That Calls Home',
    [
      'Ein Chip im Boden verrät, wo ein Becher zuletzt gespült wurde.',
      'A chip in the base tells where a cup was last washed.',
    ],
    'Zoe',
    'Winter',
    'cupBack',
    ['Gründerin', 'founder'],
  ],
  [
    'b',
    'Hören, wenn Bienen Hunger haben',
    'Hearing When Bees Are Hungry',
    [
      'Die Sensoren hängen bereits in 400 Stöcken.',
      'The sensors are already in place in 400 hives.',
    ],
    'Levin',
    'Marx',
    'Summa Labs GmbH',
    ['Mitgründer', 'co-founder'],
  ],
  [
    'c',
    'Rechnungen in drei Klicks',
    'Invoices in Three Clicks',
    [
      'Die Software richtet sich an Handwerksbetriebe mit weniger als zehn Beschäftigten.',
      'The software is made for trade businesses with fewer than ten employees.',
    ],
    'Öykü',
    'Şahin',
    'faktura24',
    ['Gründerin', 'founder'],
  ],
  [
    'd',
    'Möbel aus Pilzen',
    'Furniture Made from Fungi',
    [
      'Ein Hocker wächst in elf Tagen und trägt 150 Kilogramm.',
      'A stool grows in eleven days and carries 150 kilograms.',
    ],
    'Bruno',
    'Hahn',
    'MYZELIA UG (haftungsbeschränkt)',
    ['Gründer', 'founder'],
  ],
  [
    'e',
    'Der Aufzug, der vorausdenkt',
    'The Elevator That Thinks Ahead',
    ['Wartezeiten sinken damit um ein Viertel.', 'Waiting times fall by a quarter.'],
    'Clémence',
    'Roux',
    'Montéo SAS',
    ['Geschäftsführerin', 'CEO'],
  ],
  [
    'f',
    'Solarfolie für Gewächshäuser',
    'Solar Film for Greenhouses',
    [
      'Die Folie lässt nur das Licht durch, das Pflanzen brauchen.',
      'The film lets through only the light that plants need.',
    ],
    'Tarek',
    'Mansour',
    'Blattgrün Solar AG',
    ['Technikvorstand', 'chief technology officer'],
  ],
];

/** Six pitches, a jury's prize and the audience's prize, with the accounts of the young companies. */
export function pitchEvening(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Gründerabend „Fünf Minuten“', 'Founders’ Night “Five Minutes”'),
      kind: 'other',
      ...during('2026-05-07T18:30+02:00', '2026-05-07T22:00+02:00'),
      venueName: 'Altes Straßenbahndepot',
      city: 'Darmstadt',
      topic: say('junge Unternehmen aus Südhessen', 'young companies from southern Hesse'),
      attendance: 150,
      attendancePrecision: 'more-than',
      networkingNote: say(
        'Danach wurden an der Bar Visitenkarten getauscht, bis das Licht anging.',
        'Afterward, business cards changed hands at the bar until the lights came on.',
      ),
      verdict: say(
        'Wer sich für die nächste Runde bewerben will, hat bis zum 31. August Zeit.',
        'Applications for the next round are due by August 31.',
      ),
    },
    involvements: [
      { organization: 'hub', role: 'host' },
      { organization: 'bank', role: 'sponsor' },
      { organization: 'uni', role: 'partner' },
    ],
    talks: [
      talk('hello', {
        title: say('Begrüßung', 'Welcome'),
        kind: 'welcome',
        contributions: [by('thiel', 'hub', { role: 'host' })],
      }),
      ...PITCHES.map(([id, de, en, said, , , company, job]) =>
        talk(`pitch-${id}`, {
          title: say(de, en),
          kind: 'pitch',
          takeaways: [say(...said)],
          contributions: [by(id, company, { jobTitle: say(...job) })],
        }),
      ),
      talk('jury', {
        title: say('Jurypreis', 'Jury Prize'),
        kind: 'award',
        takeaways: say(
          ['Der Preis ist mit 5.000 Euro dotiert.'],
          ['The prize is worth 5,000 euros.'],
        ),
        contributions: [by('d', 'MYZELIA UG (haftungsbeschränkt)', { role: 'award-winner' })],
      }),
      talk('audience', {
        title: say('Publikumspreis', 'Audience Prize'),
        kind: 'award',
        contributions: [by('a', 'cupBack', { role: 'award-winner' })],
      }),
    ],
    people: [
      person('thiel', { givenName: 'Marlon', familyName: 'Thiel', grammaticalGender: 'male' }),
      ...PITCHES.map(([id, , , , givenName, familyName]) =>
        person(id, {
          givenName,
          familyName,
          ...coming({
            handles: [
              { network: 'social.example', handle: `@${familyName.toLowerCase()}@social.example` },
            ],
          }),
        }),
      ),
    ],
    organizations: [
      organization('hub', { name: 'Gründungszentrum Südhessen', kind: 'public-body' }),
      organization('bank', { name: 'Bankhaus Ried' }),
      organization('uni', { name: 'TU Südhessen', kind: 'university' }),
      ...PITCHES.map(([, , , , , , name]) => organization(name, { name, kind: 'startup' })),
    ],
  });
}
