import type { SampleEvent } from './types';

/** An invented lunch with three talks, as an association has many of: over, and still without a recap. */
export const event: SampleEvent = {
  key: 'optik-lunch',
  kind: 'networking',
  timeZone: 'Europe/Berlin',
  startsAt: '12:00',
  durationMinutes: 150,
  attendance: 45,
  attendancePrecision: 'about',
  countryCode: 'DE',
  texts: {
    title: { de: 'Optik-Lunch Musterstadt', en: 'Musterstadt Optics Lunch' },
    subtitle: { de: 'Kleine Linsen, große Wirkung', en: 'Small lenses, large effects' },
    venueName: { de: 'Kulturhaus Musterstadt', en: 'Kulturhaus Musterstadt' },
    city: { de: 'Musterstadt', en: 'Musterstadt' },
    topic: { de: 'Linsen aus dem Drucker', en: 'lenses from the printer' },
    teaser: {
      de: 'Lassen sich Linsen drucken statt schleifen? Darüber sprach die Branche beim Mittagessen.',
      en: 'Can lenses be printed rather than ground? The industry talked it over at lunch.',
    },
    audience: {
      de: 'Am Tisch saßen Fachleute aus Entwicklung, Fertigung und Forschung.',
      en: 'The guests came from development, production and research.',
    },
    highlights: {
      de: 'Wer wollte, konnte eine gedruckte Linse unter dem Mikroskop betrachten.\nGefragt war auch, wo es gebrauchte Messgeräte für den Einstieg gibt.',
      en: 'Everyone who wished could look at a printed lens under the microscope.\nGuests also asked where to find used measuring equipment to start with.',
    },
    networkingNote: {
      de: 'Beim Essen verglichen die Gäste ihre Erfahrungen, und manches Gespräch endete mit einer Verabredung im Labor.',
      en: 'Over the meal, guests compared notes, and some conversations ended with an appointment in the lab.',
    },
    verdict: {
      de: 'Am Ende waren sich viele einig: Der Druck ersetzt das Schleifen nicht, aber er macht Formen möglich, die bisher niemand fertigen konnte.',
      en: 'In the end, many agreed: printing will not replace grinding, but it allows shapes that nobody could make before.',
    },
  },
  involvements: [
    { organization: 'musterverband-optik', role: 'host' },
    { organization: 'linsenwerk', role: 'sponsor' },
  ],
  topics: [
    { key: 'optics', name: { de: 'Optik', en: 'Optics' } },
    { key: 'additive-manufacturing', name: { de: '3D-Druck', en: '3D printing' } },
  ],
  talks: [
    {
      key: 'welcome',
      kind: 'welcome',
      after: 0,
      durationMinutes: 10,
      title: { de: 'Begrüßung', en: 'Welcome' },
      contributions: [{ person: 'lena-vorlage', role: 'greeting' }],
    },
    {
      key: 'printing',
      kind: 'talk',
      after: 10,
      durationMinutes: 30,
      title: { de: 'Gedruckt statt geschliffen', en: 'Printed, not ground' },
      topic: { de: 'den Druck von Linsen', en: 'printing lenses' },
      takeaways: {
        de: 'Eine Linse ist in einer Stunde fertig und wird noch in der Maschine geprüft.\nFür Kleinserien lohnt sich das schon ab dem ersten Stück.',
        en: 'A lens is finished within an hour and is inspected inside the machine.\nFor small series this pays off from the very first piece.',
      },
      contributions: [
        { person: 'mira-muster', role: 'speaker' },
        { person: 'paul-beispiel', role: 'speaker' },
      ],
    },
    {
      key: 'measuring',
      kind: 'talk',
      after: 40,
      durationMinutes: 30,
      title: { de: 'Messen, was man nicht sieht', en: 'Measuring the invisible' },
      topic: { de: 'Messverfahren für freie Formen', en: 'methods of measuring freeform surfaces' },
      takeaways: {
        de: 'Zwei Kameras und ein Streifenmuster genügen, um Abweichungen von weniger als einem Mikrometer zu finden.',
        en: 'Two cameras and a pattern of stripes are enough to find deviations of less than a micrometer.',
      },
      contributions: [{ person: 'jo-probe', role: 'speaker' }],
    },
    {
      key: 'glasses',
      kind: 'talk',
      after: 70,
      durationMinutes: 20,
      title: { de: 'Eine Brille für den Mikrochip', en: 'Glasses for a microchip' },
      topic: { de: 'Linsen für Kamerachips', en: 'lenses for camera chips' },
      takeaways: {
        de: 'Auf einem Chip finden heute hundert Linsen nebeneinander Platz.',
        en: 'A single chip now has room for a hundred lenses side by side.',
      },
      contributions: [{ person: 'emil-entwurf', role: 'speaker' }],
    },
  ],
};
