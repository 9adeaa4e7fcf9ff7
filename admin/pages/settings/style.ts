import type { Facts, HouseStyle } from '../../../composer';
import type { NewsroomSettings, StoredSettings } from '../../../contracts/settings';

/** The style that is in force with these settings, saved or not: what is not set is as configured. */
export const styleOf = (
  values: StoredSettings,
  { style }: NewsroomSettings['configured'],
): HouseStyle => ({
  genderForm: values.genderForm ?? style.genderForm,
  credit: values.credit ?? style.credit,
  quotationMarks: { ...style.quotationMarks, ...values.quotationMarks },
  boilerplate: { ...style.boilerplate, ...values.boilerplate },
});

const TITLE: Record<string, string> = { de: 'Licht im Dunkeln' };

/** An invented event of which a short article shows every choice: a quoted title, a group of people. */
export const sampleFacts = (language: string): Facts => ({
  version: 1,
  language,
  event: {
    documentId: 'sample',
    title: TITLE[language.split('-')[0] ?? ''] ?? 'Light in the Dark',
    kind: 'workshop',
    eventStatus: 'scheduled',
    attendanceMode: 'in-person',
    timeZone: 'UTC',
    allDay: true,
    startDate: '2026-03-12',
    endDate: '2026-03-12',
    city: 'Musterstadt',
    highlights: [],
    themes: [],
  },
  involvements: [],
  talks: [
    {
      documentId: 'welcome',
      title: '',
      kind: 'welcome',
      talkStatus: 'held',
      takeaways: [],
      quotes: [],
      contributions: [{ person: 'muster', role: 'greeting', organizations: [] }],
    },
  ],
  people: {
    muster: {
      documentId: 'muster',
      givenName: 'Kim',
      familyName: 'Muster',
      grammaticalGender: 'none',
    },
  },
  organizations: {},
  omitted: [],
});
