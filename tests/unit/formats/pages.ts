import type {
  EventCard,
  EventPage,
  OrganizationPage,
  PageContribution,
  PageEvent,
  PageHead,
  PageImage,
  PageOrganization,
  PagePerson,
  PageTalk,
  RecapCard,
  RecapPage,
  SpeakerPage,
} from '../../../contracts/pages';
import type { Site } from '../../../contracts/site';

/** A small newsroom as its pages show it: one conference, two talks, two people, three organizations. */

export const SITE: Site = {
  url: 'https://www.example.org',
  name: 'Verband Mikrotechnik Beispiel',
  paths: {
    recap: '/{locale}/news/{slug}',
    event: '/{locale}/events/{slug}',
    speaker: '/people/{slug}',
    organization: '/members/{slug}',
  },
};

export const FILES = 'https://cms.example.org';

export type Bare<Page> = Omit<Page, keyof PageHead>;

export const image = (values: Partial<PageImage> = {}): PageImage => ({
  url: '/uploads/lunch.jpg',
  width: 1600,
  height: 900,
  mime: 'image/jpeg',
  formats: {
    small: {
      url: '/uploads/small_lunch.jpg',
      width: 500,
      height: 281,
      mime: 'image/jpeg',
      size: 24_680,
    },
  },
  alternativeText: 'Zwei Personen an einem Tisch',
  caption: 'Beim Mittagessen',
  credit: 'Eva Muster',
  license: 'CC BY 4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  ...values,
});

export const organization = (values: Partial<PageOrganization> = {}): PageOrganization => ({
  documentId: 'org1',
  slug: 'optik-nord',
  name: 'Optik Nord GmbH',
  shortName: 'Optik Nord',
  kind: 'company',
  website: 'https://optik-nord.example/',
  ...values,
});

export const HOST = organization({
  documentId: 'org2',
  slug: 'verband',
  name: 'Verband Mikrotechnik Beispiel e. V.',
  shortName: null,
  kind: 'association',
  website: null,
});

export const UNIVERSITY = organization({
  documentId: 'org3',
  slug: 'hochschule-musterhafen',
  name: 'Hochschule Musterhafen',
  shortName: 'HSM',
  kind: 'university',
  website: null,
});

export const person = (values: Partial<PagePerson> = {}): PagePerson => ({
  documentId: 'per1',
  slug: 'juergen-gross',
  displayName: 'Prof. Dr.-Ing. Jürgen Groß',
  honorificPrefix: 'Prof. Dr.-Ing.',
  givenName: 'Jürgen',
  namePrefix: null,
  familyName: 'Groß',
  honorificSuffix: null,
  ...values,
});

export const MODERATOR = person({
  documentId: 'per2',
  slug: 'maria-von-der-heide',
  displayName: 'Maria von der Heide',
  honorificPrefix: null,
  givenName: 'Maria',
  namePrefix: 'von der',
  familyName: 'Heide',
});

export const contribution = (values: Partial<PageContribution> = {}): PageContribution => ({
  role: 'speaker',
  jobTitle: 'Leiter Entwicklung',
  person: person(),
  organizations: [organization()],
  ...values,
});

export const talk = (values: Partial<PageTalk> = {}): PageTalk => ({
  documentId: 'talk1',
  slug: 'messen-mit-licht',
  title: 'Messen mit Licht',
  subtitle: null,
  kind: 'talk',
  talkStatus: 'held',
  startsAt: '2026-03-12T09:30:00.000Z',
  durationMinutes: 30,
  room: 'Saal 1',
  track: 'Optik',
  abstract: 'Wie Licht misst.',
  language: 'de',
  links: [],
  contributions: [contribution()],
  ...values,
});

export const PANEL = talk({
  documentId: 'talk2',
  slug: 'podium',
  title: 'Wohin mit der Optik?',
  kind: 'panel',
  startsAt: '2026-03-12T10:15:00.000Z',
  durationMinutes: 60,
  room: null,
  contributions: [
    contribution({
      role: 'moderator',
      jobTitle: 'Professorin',
      person: MODERATOR,
      organizations: [UNIVERSITY],
    }),
    contribution({ role: 'panelist' }),
  ],
});

export const event = (values: Partial<PageEvent> = {}): PageEvent => ({
  documentId: 'eve1',
  slug: 'optik-tag-2026',
  title: 'Optik-Tag 2026',
  subtitle: null,
  kind: 'conference',
  eventStatus: 'scheduled',
  attendanceMode: 'in-person',
  timeZone: 'Europe/Berlin',
  allDay: false,
  startsAt: '2026-03-12T09:00:00.000Z',
  endsAt: '2026-03-12T16:00:00.000Z',
  startDate: '2026-03-12',
  endDate: '2026-03-12',
  venueName: 'Kulturhaus',
  city: 'Musterhafen',
  street: 'Hafenstraße 1',
  postalCode: '01069',
  countryCode: 'DE',
  involvements: [
    { role: 'host', level: null, organization: HOST },
    { role: 'sponsor', level: 'Gold', organization: organization() },
  ],
  ...values,
});

export const eventCard = (values: Partial<EventCard> = {}): EventCard => ({
  ...event(),
  locale: 'de',
  url: 'https://www.example.org/de/events/optik-tag-2026',
  teaser: 'Ein Tag für Licht und Messtechnik.',
  picture: null,
  topics: [{ documentId: 'top1', slug: 'optik', name: 'Optik' }],
  ...values,
});

export const recapCard = (values: Partial<RecapCard> = {}): RecapCard => ({
  documentId: 'rec1',
  locale: 'de',
  slug: 'licht-im-hafen',
  url: 'https://www.example.org/de/news/licht-im-hafen',
  kind: 'recap',
  kicker: 'Optik-Tag 2026',
  title: 'Licht im Hafen',
  teaser: 'Zwei Vorträge, viele Fragen.',
  picture: image(),
  authorName: 'Eva Muster',
  displayDate: '2026-03-12T18:00:00.000Z',
  topics: [{ documentId: 'top1', slug: 'optik', name: 'Optik' }],
  ...values,
});

const frame = {
  alternates: [],
  updatedAt: '2026-03-13T08:00:00.000Z',
};

export const recapPage = (values: Partial<Bare<RecapPage>> = {}): Bare<RecapPage> => ({
  ...recapCard(),
  ...frame,
  alternates: [
    { locale: 'de', slug: 'licht-im-hafen' },
    { locale: 'en', slug: 'light-in-the-harbour' },
  ],
  subtitle: 'Der Optik-Tag in Musterhafen',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Am 12. März kamen viele.' }] }],
  bodyHtml: '<p>Am 12. März kamen viele.</p>',
  gallery: [image(), image({ url: 'https://media.example.org/panel.jpg', credit: 'Ada Foto' })],
  publishedAt: '2026-03-12T18:00:00.000Z',
  correctionNote: null,
  correctedAt: null,
  event: event(),
  talks: [talk(), PANEL],
  speakers: [
    { ...person(), jobTitle: 'Leiter Entwicklung', organizations: [organization()] },
    { ...MODERATOR, jobTitle: 'Professorin', organizations: [UNIVERSITY] },
  ],
  organizations: [organization(), HOST],
  links: [],
  seo: { title: 'Licht im Hafen', description: null, canonicalUrl: null, noindex: false },
  previous: null,
  next: null,
  ...values,
});

export const eventPage = (values: Partial<Bare<EventPage>> = {}): Bare<EventPage> => ({
  ...event(),
  ...frame,
  locale: 'de',
  url: 'https://www.example.org/de/events/optik-tag-2026',
  teaser: 'Ein Tag für Licht und Messtechnik.',
  description: [],
  descriptionHtml: '',
  audience: null,
  attendance: 80,
  attendancePrecision: 'about',
  latitude: 54.1,
  longitude: 12.1,
  onlineUrl: 'https://meet.example.org/optik',
  registrationUrl: 'https://tickets.example.org/optik',
  picture: image(),
  gallery: [],
  links: [
    { label: null, url: 'https://optik-tag.example/', kind: 'website' },
    { label: 'Presse', url: 'https://press.example/', kind: 'press' },
  ],
  topics: [{ documentId: 'top1', slug: 'optik', name: 'Optik' }],
  seriesKey: null,
  edition: null,
  predecessor: null,
  talks: [talk(), PANEL],
  recaps: [recapCard()],
  seo: { title: 'Optik-Tag 2026', description: null, canonicalUrl: null, noindex: false },
  previous: null,
  next: null,
  ...values,
});

export const speakerPage = (values: Partial<Bare<SpeakerPage>> = {}): Bare<SpeakerPage> => ({
  ...person(),
  ...frame,
  locale: 'de',
  url: 'https://www.example.org/people/juergen-gross',
  jobTitle: 'Geschäftsführer',
  organization: UNIVERSITY,
  otherOrganizations: [],
  bio: 'Misst seit dreißig Jahren.',
  portrait: image({ url: '/uploads/gross.jpg' }),
  links: [{ label: null, url: 'https://social.example/@gross', kind: 'social' }],
  orcid: '0000-0002-1825-0097',
  appearances: [
    {
      roles: ['speaker', 'moderator'],
      jobTitle: 'Leiter Entwicklung',
      organizations: [organization()],
      talk: {
        documentId: 'talk1',
        slug: 'messen-mit-licht',
        title: 'Messen mit Licht',
        kind: 'talk',
        startsAt: '2026-03-12T09:30:00.000Z',
      },
      event: eventCard(),
    },
  ],
  recaps: [recapCard()],
  ...values,
});

export const organizationPage = (
  values: Partial<Bare<OrganizationPage>> = {},
): Bare<OrganizationPage> => ({
  ...organization(),
  ...frame,
  locale: 'de',
  url: 'https://www.example.org/members/optik-nord',
  legalName: 'Optik Nord Gesellschaft für Messtechnik mbH',
  formerNames: ['Licht & Co. KG'],
  description: 'Baut Sensoren.',
  city: 'Musterhafen',
  countryCode: 'DE',
  isMember: true,
  memberSince: '2001',
  logo: image({ url: '/uploads/logo.svg', mime: 'image/svg+xml' }),
  links: [],
  ror: '05xg72x27',
  events: [{ roles: ['sponsor', 'exhibitor'], level: 'Gold', event: eventCard() }],
  talks: [{ talk: talk(), event: eventCard() }],
  recaps: [recapCard()],
  ...values,
});
