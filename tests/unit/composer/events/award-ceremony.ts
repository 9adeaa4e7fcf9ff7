import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** Three prizes, with winners alone, in twos, and from a school; a laudation by a jury member. */
export function awardCeremony(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Innovationspreis Handwerk', 'Skilled Trades Innovation Award'),
      kind: 'award',
      ...during('2025-12-04T18:30+01:00', '2025-12-04T22:00+01:00'),
      venueName: 'Kaisersaal',
      city: 'Erfurt',
      audience: say(
        'Unter den Gästen waren Abgeordnete aller Fraktionen des Stadtrats.',
        'Guests included members of every group on the city council.',
      ),
      attendance: 200,
      attendancePrecision: 'about',
      highlights: say(
        ['Insgesamt hatten sich 73 Betriebe und Schulen beworben.'],
        ['A total of 73 companies and schools had applied.'],
      ),
      networkingNote: say(
        'Beim Empfang standen die prämierten Stücke zum Anfassen bereit.',
        'At the reception, guests could handle the prize-winning pieces.',
      ),
      verdict: say(
        'Bewerbungen für das kommende Jahr sind ab März möglich.',
        'Applications for next year open in March.',
      ),
    },
    involvements: [
      { organization: 'kammer', role: 'host' },
      { organization: 'kasse', role: 'sponsor' },
      { organization: 'stiftung', role: 'sponsor' },
    ],
    talks: [
      talk('hello', {
        title: say('Begrüßung', 'Welcome'),
        kind: 'welcome',
        contributions: [
          by('kranz', 'kammer', { role: 'greeting', jobTitle: say('Präsidentin', 'President') }),
        ],
      }),
      talk('laudatio', {
        title: say('Laudatio', 'Laudation'),
        takeaways: say(
          ['Alle drei Arbeiten zeigen, dass gute Ideen selten aus Büros kommen.'],
          ['All three entries show that good ideas rarely come from offices.'],
        ),
        contributions: [
          by('osei', 'uni', { jobTitle: say('Juryvorsitzender', 'Chair of the Jury') }),
        ],
      }),
      talk('first', {
        title: say('Hauptpreis', 'Grand Prize'),
        kind: 'award',
        takeaways: say(
          ['Ihre Treppe lässt sich ohne eine einzige Schraube zerlegen.'],
          ['Their staircase can be taken apart without a single screw.'],
        ),
        contributions: [
          by('lind', 'holz', { role: 'award-winner' }),
          by('krause', 'holz', { role: 'award-winner' }),
        ],
      }),
      talk('second', {
        title: say('Sonderpreis Nachhaltigkeit', 'Sustainability Prize'),
        kind: 'award',
        takeaways: say(
          ['Das Lehmputzsystem kommt ohne Zement aus.'],
          ['The clay plaster system contains no cement.'],
        ),
        contributions: [by('bogner', 'lehm', { role: 'award-winner' })],
      }),
      talk('third', {
        title: say('Nachwuchspreis', 'Young Talent Prize'),
        kind: 'award',
        takeaways: say(
          ['Die Klasse hat ein Werkzeug für Rollstuhlfahrer entwickelt.'],
          ['The class developed a tool for wheelchair users.'],
        ),
        contributions: [
          by('nguyen', 'schule', { role: 'award-winner' }),
          by('schade', 'schule', { role: 'award-winner' }),
          by('tran', 'schule', { role: 'award-winner' }),
        ],
      }),
    ],
    people: [
      person('kranz', { givenName: 'Elke', familyName: 'Kranz', grammaticalGender: 'female' }),
      person('osei', {
        honorificPrefix: 'Prof. Dr.',
        givenName: 'Daniel',
        familyName: 'Osei',
        grammaticalGender: 'male',
      }),
      person('lind', { givenName: 'Freya', familyName: 'Lind', grammaticalGender: 'female' }),
      person('krause', { givenName: 'Moritz', familyName: 'Krause', grammaticalGender: 'male' }),
      person('bogner', { givenName: 'Alois', familyName: 'Bogner', grammaticalGender: 'male' }),
      person('nguyen', { givenName: 'Linh', familyName: 'Nguyen' }),
      person('schade', { givenName: 'Finn', familyName: 'Schade' }),
      person('tran', { givenName: 'Mai', familyName: 'Tran' }),
    ],
    organizations: [
      organization('kammer', { name: 'Handwerkskammer Gerabogen', kind: 'public-body' }),
      organization('kasse', { name: 'Sparbank Gerabogen' }),
      organization('stiftung', { name: 'Stiftung Meisterstück', kind: 'other' }),
      organization('uni', { name: 'Bauhaus-Kolleg Erfurt', kind: 'university' }),
      organization('holz', { name: 'Tischlerei Lind & Krause GbR' }),
      organization('lehm', { name: 'Lehmbau Bogner' }),
      organization('schule', { name: 'Gesamtschule am Anger', kind: 'other' }),
    ],
  });
}
