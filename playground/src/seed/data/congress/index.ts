import type { EventSeed } from '../../types';

import { dayTwoOpening, ending, evening, opening } from './plenary';
import { tracksOfDayOne } from './tracks-day-one';
import { tracksOfDayTwo } from './tracks-day-two';

/** An invented congress of two days: past, published, and without a recap, so that one can be built. */
export const congress: EventSeed = {
  key: 'mikro-kongress-2025',
  languages: ['de', 'en'],
  published: true,
  shared: {
    kind: 'congress',
    attendanceMode: 'hybrid',
    timeZone: 'Europe/Berlin',
    startsAt: '2025-09-24T09:00:00+02:00',
    endsAt: '2025-09-25T16:00:00+02:00',
    street: 'Beispielkai 1',
    postalCode: '00815',
    countryCode: 'DE',
    onlineUrl: 'https://mikro-kongress.example.org/live',
    attendance: 320,
    attendancePrecision: 'more-than',
    seriesKey: 'mikro-kongress',
    edition: 7,
    featured: true,
  },
  texts: {
    title: { de: 'Mikro-Kongress Musterhafen', en: 'Musterhafen Micro Congress' },
    subtitle: { de: 'Kleine Technik, große Aufgaben', en: 'Small technology, big tasks' },
    venueName: { de: 'Kongresshaus am Beispielkai', en: 'Congress Center at Beispielkai' },
    city: { de: 'Musterhafen', en: 'Musterhafen' },
    topic: { de: 'die Mikrotechnik von morgen', en: 'the microtechnology of tomorrow' },
    teaser: {
      de: 'Zwei Tage, drei Vortragsreihen und die Frage, woher die Fachkräfte kommen: Der Mikro-Kongress versammelte die Branche in Musterhafen.',
      en: 'Two days, three tracks, and the question of where skilled workers will come from: the Micro Congress brought the industry together in Musterhafen.',
    },
    audience: {
      de: 'Die Gäste stammten aus 14 Ländern, ein Fünftel von ihnen nahm online teil.',
      en: 'The guests were from 14 countries, and one in five took part online.',
    },
    highlights: {
      de: 'In der Ausstellung zeigten 38 Firmen und Institute ihre Bauteile unter dem Mikroskop.\nAm ersten Abend öffnete die Hochschule Musterhafen ihren Reinraum für Besuchergruppen.',
      en: 'In the exhibition, 38 companies and institutes showed their devices under the microscope.\nOn the first evening, Hochschule Musterhafen opened its cleanroom to visitors.',
    },
    networkingNote: {
      de: 'Beim Abendempfang im Hafenspeicher wurden bis spät in die Nacht Visitenkarten getauscht.',
      en: 'At the reception in the old harbor warehouse, business cards were exchanged until late at night.',
    },
    verdict: {
      de: 'Nach zwei Tagen stand fest: Die Branche hat Ideen genug, jetzt braucht sie Menschen, die sie umsetzen.',
      en: 'After two days one thing was clear: the industry has plenty of ideas, and now needs people to put them into practice.',
    },
  },
  involvements: [
    { organization: 'musterverband', role: 'host', rank: 1 },
    { organization: 'hochschule-musterhafen', role: 'co-host', rank: 2 },
    { organization: 'stadt-musterhafen', role: 'supporter', rank: 3 },
    { organization: 'waferwerk', role: 'sponsor', level: 'Gold', rank: 4 },
    { organization: 'lichtfabel', role: 'sponsor', level: 'Bronze', rank: 5 },
    { organization: 'mikro-magazin', role: 'media-partner', rank: 6 },
    { organization: 'fuehlwerk', role: 'exhibitor', rank: 7 },
    { organization: 'troepfchen', role: 'exhibitor', rank: 8 },
  ],
  topics: ['microtechnology', 'sensors', 'medical-technology', 'skills'],
  talks: [
    ...opening,
    ...tracksOfDayOne,
    ...evening,
    ...dayTwoOpening,
    ...tracksOfDayTwo,
    ...ending,
  ].map((session, index) => ({ ...session, position: index + 1 })),
};
