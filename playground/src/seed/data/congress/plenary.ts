import { DAY_ONE, DAY_TWO, session } from './sessions';

/** What everybody heard: greetings, keynotes, the panel, the award, the last words. */
export const opening = [
  session(
    'welcome',
    {
      key: 'opening',
      day: DAY_ONE,
      time: '09:00',
      minutes: 10,
      who: [{ speaker: 'von-der-muehle', role: 'host' }],
    },
    { title: ['Eröffnung', 'Opening'] },
  ),
  session(
    'welcome',
    {
      key: 'greeting-city',
      day: DAY_ONE,
      time: '09:10',
      minutes: 10,
      who: [{ speaker: 'yildiz', role: 'greeting' }],
    },
    {
      title: ['Grußwort der Stadt Musterhafen', 'Greeting from the City of Musterhafen'],
      takeaways: [
        'Am Hafen entstehen 2026 neue Flächen für junge Technologiefirmen.',
        'New space for young technology companies will open at the harbor in 2026.',
      ],
    },
  ),
  session(
    'welcome',
    {
      key: 'greeting-state',
      day: DAY_ONE,
      time: '09:20',
      minutes: 10,
      who: [{ speaker: 'modellmann', role: 'greeting' }],
    },
    {
      title: ['Grußwort der Landesregierung', 'Greeting from the State Government'],
      takeaways: [
        'Das Land verlängert sein Förderprogramm für die Mikrotechnik um drei Jahre.',
        'The state is extending its funding program for microtechnology by three years.',
      ],
    },
  ),
  session(
    'keynote',
    {
      key: 'keynote-grossmann',
      day: DAY_ONE,
      time: '09:30',
      minutes: 45,
      who: [{ speaker: 'grossmann', role: 'keynote' }],
    },
    {
      title: ['Kleiner ist nicht immer besser', 'Smaller is not always better'],
      topic: ['die Grenzen der Miniaturisierung', 'the limits of miniaturization'],
      takeaways: [
        'Viele Bauteile sind heute so klein, dass ihr Gehäuse den Preis bestimmt.\nDer nächste Fortschritt kommt aus dem Zusammenspiel von Sensor, Gehäuse und Auswertung.',
        'Many devices are so small today that their housing decides the price.\nThe next step forward will come from sensor, housing and signal processing working together.',
      ],
      abstract: [
        'Dreißig Jahre lang wurde die Mikrotechnik vor allem kleiner. Der Vortrag fragt, wo das noch lohnt und was an die Stelle des Wettlaufs tritt.',
        'For thirty years, microtechnology mostly got smaller. The talk asks where that still pays off and what will replace the race.',
      ],
    },
  ),
];

export const evening = [
  session(
    'panel',
    {
      key: 'panel-skills',
      day: DAY_ONE,
      time: '15:30',
      minutes: 60,
      who: [
        { speaker: 'redakt', role: 'moderator' },
        { speaker: 'knoten', role: 'panelist' },
        { speaker: 'strom', role: 'panelist' },
        { speaker: 'sonnenfeld', role: 'panelist' },
        { speaker: 'spritzer', role: 'panelist' },
        { speaker: 'lehrling', role: 'panelist' },
      ],
    },
    {
      title: [
        'Fachkräfte für die Mikrotechnik: woher nehmen?',
        'Skilled workers: where to find them?',
      ],
      topic: ['den Mangel an Fachkräften', 'the shortage of skilled workers'],
      takeaways: [
        'Unternehmen und Hochschulen wollen Praktika künftig gemeinsam ausschreiben.\nWer früh in einem Reinraum gestanden hat, bleibt der Branche öfter treu.',
        'Companies and universities want to advertise internships together in future.\nThose who have stood in a cleanroom early on are more likely to stay in the industry.',
      ],
    },
  ),
  session(
    'award',
    {
      key: 'award',
      day: DAY_ONE,
      time: '16:45',
      minutes: 30,
      who: ['altmeister', { speaker: 'raman-vogel', role: 'award-winner' }],
    },
    {
      title: [
        'Verleihung des Musterpreises für Mikrotechnik',
        'The Sample Prize for Microtechnology',
      ],
      takeaways: [
        'Ausgezeichnet wurde ein Sensor, der Messwerte auswertet, bevor er sie überträgt.',
        'The prize went to a sensor that evaluates its readings before it transmits them.',
      ],
    },
  ),
];

export const dayTwoOpening = [
  session(
    'keynote',
    {
      key: 'keynote-fableton',
      day: DAY_TWO,
      time: '09:00',
      minutes: 45,
      who: [{ speaker: 'fableton', role: 'keynote' }],
    },
    {
      title: ['Kleine Teile, lange Lieferketten', 'Small parts, long supply chains'],
      topic: ['die Lieferketten der Mikrotechnik', 'the supply chains of microtechnology'],
      takeaways: [
        'Ein Spektrometer für die Jackentasche besteht aus Teilen von 40 Zulieferern aus elf Ländern.\nWer seine Zulieferer persönlich kennt, steht Engpässe besser durch.',
        'A pocket spectrometer is made of parts from 40 suppliers in eleven countries.\nCompanies that know their suppliers in person get through shortages more easily.',
      ],
    },
    { language: 'en' },
  ),
];

export const ending = [
  session(
    'keynote',
    {
      key: 'keynote-kristall',
      day: DAY_TWO,
      time: '14:30',
      minutes: 45,
      who: [{ speaker: 'kristall', role: 'keynote' }],
    },
    {
      title: ['Quantensensoren verlassen das Labor', 'Quantum sensors are leaving the lab'],
      topic: ['Quantensensoren außerhalb des Labors', 'quantum sensors outside the lab'],
      takeaways: [
        'Die ersten Geräte kommen ohne Kühlung aus und passen in einen Koffer.\nBis zum Serienprodukt fehlen vor allem preiswerte Laser.',
        'The first devices work without cooling and fit into a suitcase.\nWhat is mainly missing for series production is inexpensive lasers.',
      ],
    },
  ),
  session(
    'pitch',
    {
      key: 'pitches',
      day: DAY_TWO,
      time: '15:20',
      minutes: 20,
      who: ['tropf', 'fuenkchen'],
    },
    {
      title: ['Zwei Gründungen in sechs Minuten', 'Two startups in six minutes'],
      topic: ['zwei junge Unternehmen', 'two young companies'],
      takeaways: [
        'Beide suchen noch Partner für ihre erste Serie.',
        'Both are still looking for partners for their first production run.',
      ],
    },
  ),
  session(
    'closing',
    {
      key: 'closing',
      day: DAY_TWO,
      time: '15:45',
      minutes: 15,
      who: [{ speaker: 'von-der-muehle', role: 'host' }, 'knoten'],
    },
    {
      title: ['Schlusswort und Ausblick', 'Closing words and outlook'],
      takeaways: [
        'Der nächste Kongress findet 2027 wieder in Musterhafen statt.',
        'The next congress will be held in Musterhafen again in 2027.',
      ],
    },
  ),
];
