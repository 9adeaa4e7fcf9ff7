import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, coming, during, facts, inLanguage, organization, person, talk } from '../build';

/** Titles that end in a mark, hold quotation marks or a colon, are one word or a whole sentence. */
export function awkwardTitles(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Kommunikation: Wer hört eigentlich zu?', 'Communication: Is Anyone Listening?'),
      kind: 'conference',
      ...during('2026-03-05T09:30+01:00', '2026-03-05T17:00+01:00'),
      venueName: 'Pressehaus',
      city: 'Stuttgart',
      attendance: 95,
      attendancePrecision: 'about',
      highlights: say(
        ['„Und wo bleibt das Positive?“, fragte eine Zuhörerin unter Beifall.'],
        ['“And where’s the good news?” asked one member of the audience, to applause.'],
      ),
    },
    involvements: [{ organization: 'forum', role: 'host' }],
    talks: [
      talk('question', {
        title: say('Lesen Sie das noch?', 'Are You Still Reading This?'),
        takeaways: say(
          ['Nach acht Sekunden ist die Hälfte weg.'],
          ['After eight seconds, half of the readers are gone.'],
        ),
        contributions: [by('arndt', 'agentur')],
      }),
      talk('exclamation', {
        title: say('Schluss mit „innovativ“!', 'No More “Innovative”!'),
        takeaways: say(
          ['Das Wort stand in 61 von 100 untersuchten Mitteilungen.'],
          ['The word appeared in 61 of 100 press releases studied.'],
        ),
        contributions: [by('quist', 'uni', { jobTitle: say('Sprachforscherin', 'Linguist') })],
      }),
      talk('ellipsis', {
        title: say('Und dann klingelte das Telefon …', 'And Then the Phone Rang …'),
        takeaways: say(
          ['Im Krisenfall zählt die erste Stunde.'],
          ['In a crisis, the first hour counts.'],
        ),
        contributions: [by('bode', 'werk')],
      }),
      talk('colon', {
        title: say('Podcast: lohnt sich das?', 'Podcasts: Are They Worth It?'),
        kind: 'workshop',
        contributions: [by('arndt', 'agentur')],
      }),
      talk('word', {
        title: say('Schweigen', 'Silence'),
        kind: 'keynote',
        takeaways: say(
          ['Manche Meldung wirkt, weil sie nicht geschrieben wird.'],
          ['Some news works because it is never written.'],
        ),
        contributions: [by('solberg', 'uni', { role: 'keynote' })],
      }),
      talk('sentence', {
        title: say('Wir reden nicht über Zahlen.', 'We Do Not Talk About Numbers.'),
        takeaways: say(
          ['Leser merken sich Menschen, keine Prozente'],
          ['Readers remember people, not percentages'],
        ),
        contributions: [by('bode', 'werk')],
      }),
    ],
    people: [
      person('arndt', { givenName: 'Lotte', familyName: 'Arndt', grammaticalGender: 'female' }),
      person('quist', {
        honorificPrefix: 'Dr.',
        givenName: 'Smilla',
        familyName: 'Quist',
        grammaticalGender: 'female',
      }),
      person('bode', { givenName: 'Ernst', familyName: 'Bode', grammaticalGender: 'male' }),
      person('solberg', {
        honorificPrefix: 'Prof.',
        givenName: 'Ingrid',
        familyName: 'Solberg',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('forum', { name: 'Forum Verbandspresse', kind: 'association' }),
      organization('agentur', { name: 'Klartext & Co. Kommunikation GmbH' }),
      organization('uni', { name: 'Universität Filstal', kind: 'university' }),
      organization('werk', { name: 'Zahnradwerk Bode AG' }),
    ],
  });
}

/** What people said word for word: approved, not approved, by nobody in particular. */
export function interviewEvening(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Unternehmerinnen im Gespräch', 'Women Entrepreneurs in Conversation'),
      kind: 'panel',
      ...during('2026-03-08T18:00+01:00', '2026-03-08T20:30+01:00'),
      venueName: say('Stadtbibliothek', 'City Library'),
      city: 'Aachen',
      topic: say('das Gründen mit fünfzig', 'starting a business at fifty'),
      attendance: 80,
      attendancePrecision: 'about',
      ...coming({ themes: say(['Gründung', 'Nachfolge'], ['startups', 'succession']) }),
    },
    involvements: [{ organization: 'verband', role: 'host' }],
    talks: [
      talk('opening', {
        title: say('Der zweite Anlauf', 'The Second Attempt'),
        topic: say('ihren Neubeginn nach der Insolvenz', 'starting over after bankruptcy'),
        takeaways: say(
          ['Heute beschäftigt ihr Betrieb vierzig Menschen.'],
          ['Today her company employs forty people.'],
        ),
        contributions: [by('faber', 'faber', { jobTitle: say('Inhaberin', 'Owner') })],
        ...coming({
          quotes: [
            {
              text: say(
                'Beim zweiten Mal wusste ich, was ich alles nicht weiß.',
                'The second time around, I knew how much I didn’t know.',
              ),
              person: 'faber',
              approved: true,
            },
            {
              text: say('Meine Bank hat mich ausgelacht.', 'My bank laughed at me.'),
              person: 'faber',
              approved: false,
            },
          ],
        }),
      }),
      talk('panel', {
        title: say('„Zu alt“ gibt es nicht', 'There Is No “Too Old”'),
        kind: 'panel',
        takeaways: say(['Alle drei würden wieder gründen.'], ['All three would do it again.']),
        contributions: [
          by('leroy', 'funk', { role: 'moderator' }),
          by('faber', 'faber', { role: 'panelist' }),
          by('sommer', 'sommer', { role: 'panelist' }),
          by('kim', 'kim', { role: 'panelist' }),
        ],
        ...coming({
          quotes: [
            {
              text: say(
                'Wer „zu alt“ sagt, meint oft „zu erfahren“.',
                'People who say “too old” often mean “too experienced.”',
              ),
              person: 'kim',
              approved: true,
            },
            {
              text: say(
                'Gründen ist kein Sport für Junge!',
                'Starting up is no sport for the young!',
              ),
              approved: true,
            },
          ],
        }),
      }),
    ],
    people: [
      person('faber', { givenName: 'Roswitha', familyName: 'Faber', grammaticalGender: 'female' }),
      person('leroy', { givenName: 'Camille', familyName: 'Leroy', grammaticalGender: 'female' }),
      person('sommer', { givenName: 'Ines', familyName: 'Sommer', grammaticalGender: 'female' }),
      person('kim', {
        honorificPrefix: 'Dr.',
        givenName: 'Soo-ah',
        familyName: 'Kim',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('verband', { name: 'Verband Gründerinnen West e. V.', kind: 'association' }),
      organization('faber', { name: 'Faber Filtertechnik' }),
      organization('funk', { name: 'Kaiserstadtradio', kind: 'media' }),
      organization('sommer', { name: 'Sommer Textilpflege e. K.' }),
      organization('kim', {
        name: 'Kim Dental GmbH',
        ...coming({
          handles: [{ network: 'social.example', handle: '@kimdental@social.example' }],
        }),
      }),
    ],
  });
}
