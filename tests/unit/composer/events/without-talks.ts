import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { facts, inLanguage, organization } from '../build';

/** A reception over midnight: a host, a place, a few guests, no programme. */
export function withoutTalks(language: FixtureLanguage = 'de'): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Sommerempfang der Mikrotechnik', 'Microtechnology Summer Reception'),
      kind: 'networking',
      startDate: '2026-07-02',
      startsAt: '2026-07-02T16:00:00.000Z',
      endsAt: '2026-07-02T23:30:00.000Z',
      venueName: 'Alte Schmiede',
      city: 'Musterstadt',
      attendance: 12,
      attendancePrecision: 'exact',
      networkingNote: say(
        'Im Garten kamen die Gäste ins Gespräch.',
        'Guests got talking in the garden.',
      ),
    },
    involvements: [
      { organization: 'a', role: 'host' },
      { organization: 'b', role: 'host' },
    ],
    organizations: [
      organization('a', { name: 'Muster Optik GmbH' }),
      organization('b', { name: 'Netzwerk Kleine Technik', kind: 'cluster' }),
    ],
  });
}
