import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** Reports, elections, a guest; two people who are called Müller, one of them twice in the programme. */
export function generalMeeting(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Mitgliederversammlung 2026', 'General Meeting 2026'),
      kind: 'general-meeting',
      ...during('2026-06-25T14:00+02:00', '2026-06-25T17:00+02:00'),
      venueName: say('Festsaal der Börse', 'Börse Ballroom'),
      city: 'Münster',
      attendance: 84,
      attendancePrecision: 'exact',
      audience: say(
        '61 Mitgliedsunternehmen waren vertreten, so viele wie nie zuvor.',
        'Sixty-one member companies were represented, more than ever before.',
      ),
      highlights: say(
        [
          'Die Mitglieder entlasteten den Vorstand einstimmig.',
          'Der Beitrag bleibt zum dritten Mal in Folge unverändert.',
          'Sieben Unternehmen traten dem Verband im vergangenen Jahr bei.',
        ],
        [
          'Members approved the actions of the board unanimously.',
          'Membership fees will remain unchanged for the third year in a row.',
          'Seven companies joined the association over the past year.',
        ],
      ),
      networkingNote: say(
        'Beim anschließenden Grillabend wurde auf die neue Vorsitzende angestoßen.',
        'At the barbecue that followed, members raised a glass to the new chair.',
      ),
      verdict: say(
        'Die nächste Mitgliederversammlung findet am 17. Juni 2027 in Paderborn statt.',
        'The next general meeting will be held in Paderborn on June 17, 2027.',
      ),
    },
    involvements: [{ organization: 'verband', role: 'host' }],
    talks: [
      talk('hello', {
        title: say('Begrüßung', 'Welcome'),
        kind: 'welcome',
        contributions: [
          by('thomas', 'verband', {
            role: 'greeting',
            jobTitle: say('Vorsitzender', 'Chair'),
          }),
        ],
      }),
      talk('report', {
        title: say('Bericht des Vorstands', 'Report of the Board'),
        topic: say('das abgelaufene Geschäftsjahr', 'the past fiscal year'),
        takeaways: say(
          [
            'Der Verband zählt jetzt 148 Mitglieder.',
            'Das Weiterbildungsprogramm schrieb erstmals schwarze Zahlen.',
          ],
          [
            'The association now has 148 members.',
            'The training program turned a profit for the first time.',
          ],
        ),
        contributions: [by('thomas', 'verband')],
      }),
      talk('vote', {
        title: say('Vorstandswahl', 'Board Election'),
        takeaways: say(
          [
            'Zur neuen Vorsitzenden wählten die Mitglieder Petra Müller, Geschäftsführerin der Müller Kunststoffe GmbH.',
            'Thomas Müller war nach zwölf Jahren nicht mehr angetreten.',
          ],
          [
            'Members elected Petra Müller, managing director of Müller Kunststoffe GmbH, as the new chair.',
            'After twelve years in office, Thomas Müller had not run again.',
          ],
        ),
      }),
      talk('guest', {
        title: say('Wie Europa Kunststoffe regelt', 'How Europe Regulates Plastics'),
        topic: say('die geplante Verpackungsverordnung', 'the planned packaging regulation'),
        takeaways: say(
          ['Die Quoten kommen, aber später als angekündigt.'],
          ['The quotas are coming, but later than announced.'],
        ),
        contributions: [
          by('verhoeven', 'buero', {
            jobTitle: say('Leiterin des Brüsseler Büros', 'Head of the Brussels Office'),
          }),
        ],
      }),
      talk('bye', {
        title: say('Schlusswort', 'Closing Remarks'),
        kind: 'closing',
        takeaways: say(
          ['Ihre erste Amtshandlung soll eine Befragung aller Mitglieder sein.'],
          ['Her first official act will be a survey of all members.'],
        ),
        contributions: [
          by('petra', 'kunststoffe', {
            jobTitle: say('Geschäftsführerin', 'Managing Director'),
          }),
        ],
      }),
    ],
    people: [
      person('thomas', { givenName: 'Thomas', familyName: 'Müller', grammaticalGender: 'male' }),
      person('petra', { givenName: 'Petra', familyName: 'Müller', grammaticalGender: 'female' }),
      person('verhoeven', {
        givenName: 'Griet',
        familyName: 'Verhoeven',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('verband', {
        name: 'Westfälischer Kunststoffverband e. V.',
        shortName: 'WKV',
        kind: 'association',
      }),
      organization('kunststoffe', { name: 'Müller Kunststoffe GmbH' }),
      organization('buero', { name: 'Dachverband Europäischer Verarbeiter', kind: 'association' }),
    ],
  });
}
