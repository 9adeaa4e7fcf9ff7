import type { EventSeed } from '../types';

/** An invented online workshop in English alone, still in preparation: nothing of it is published. */
export const workshop: EventSeed = {
  key: 'online-workshop-2027',
  languages: ['en'],
  published: false,
  shared: {
    kind: 'workshop',
    attendanceMode: 'online',
    timeZone: 'Europe/London',
    startsAt: '2027-03-11T10:00:00Z',
    endsAt: '2027-03-11T13:00:00Z',
    onlineUrl: 'https://workshop.example.org/room',
    registrationUrl: 'https://workshop.example.org/register',
  },
  texts: {
    title: { en: 'From CAD to Cartridge: Designing Microfluidics for Molding' },
    subtitle: { en: 'Online workshop for design engineers' },
    topic: { en: 'designing microfluidic parts that can be molded' },
    teaser: {
      en: 'Three hours on draft angles, weld lines and tolerances, with time for your own drawings.',
    },
  },
  involvements: [
    { organization: 'musterverband', role: 'host', rank: 1 },
    { organization: 'feinkorn', role: 'partner', rank: 2 },
  ],
  topics: ['microtechnology', 'medical-technology'],
  talks: [
    {
      key: 'workshop-rules',
      kind: 'talk',
      position: 1,
      startsAt: '2027-03-11T10:00:00Z',
      durationMinutes: 45,
      language: 'en',
      title: { en: 'Ten rules for channels that can be molded' },
      topic: { en: 'rules for channels that can be molded' },
      contributions: [{ speaker: 'mueller-feinkorn' }],
    },
    {
      key: 'workshop-clinic',
      kind: 'workshop',
      position: 2,
      startsAt: '2027-03-11T11:00:00Z',
      durationMinutes: 90,
      language: 'en',
      title: { en: 'Design clinic: bring your own drawing' },
      contributions: [{ speaker: 'rinnsal' }, { speaker: 'spritzer', role: 'moderator' }],
    },
    {
      key: 'workshop-testing',
      kind: 'demo',
      position: 3,
      startsAt: '2027-03-11T12:30:00Z',
      durationMinutes: 30,
      language: 'en',
      title: { en: 'Leak testing, live from the lab' },
      contributions: [{ speaker: 'pruefstein' }],
    },
  ],
};
