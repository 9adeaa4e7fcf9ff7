import type { EventSeed, OrganizationSeed, SpeakerSeed } from '../types';

/**
 * The networking lunch of IVAM in March 2025: real people and organizations. The facts are from the
 * published article, which names the month alone: the day and the time are assumed. The sentences are our own.
 */

export const LUNCH = 'ivam-networking-lunch-2025';

export const lunchOrganizations: OrganizationSeed[] = [
  {
    key: 'ivam',
    name: 'IVAM Fachverband für Mikrotechnik',
    shortName: 'IVAM',
    kind: 'association',
    city: { de: 'Dortmund', en: 'Dortmund' },
    countryCode: 'DE',
    website: 'https://www.ivam.de',
    grammar: {
      article: 'der',
      dative: 'dem IVAM Fachverband für Mikrotechnik',
      genitive: 'des IVAM Fachverbandes für Mikrotechnik',
    },
  },
  {
    key: 'wirtschaftsfoerderung-dortmund',
    name: 'Wirtschaftsförderung Dortmund',
    kind: 'public-body',
    city: { de: 'Dortmund', en: 'Dortmund' },
    countryCode: 'DE',
    website: 'https://www.wirtschaftsfoerderung-dortmund.de',
    grammar: {
      article: 'die',
      dative: 'der Wirtschaftsförderung Dortmund',
      genitive: 'der Wirtschaftsförderung Dortmund',
    },
  },
  {
    key: 'raith',
    name: 'Raith GmbH',
    shortName: 'Raith',
    kind: 'company',
    city: { de: 'Dortmund', en: 'Dortmund' },
    countryCode: 'DE',
    website: 'https://raith.com',
    boilerplate: {
      de: 'Das Dortmunder Unternehmen baut Anlagen, mit denen sich Strukturen im Nanometermaßstab herstellen lassen.',
      en: 'The Dortmund company builds systems that create structures on the nanometer scale.',
    },
    grammar: { article: 'die', dative: 'der Raith GmbH', genitive: 'der Raith GmbH' },
  },
];

export const lunchSpeakers: SpeakerSeed[] = [
  {
    key: 'julia-jaeger',
    givenName: 'Julia',
    familyName: 'Jäger',
    organization: 'wirtschaftsfoerderung-dortmund',
    grammaticalGender: 'female',
  },
  {
    key: 'frank-gruetzenbach',
    givenName: 'Frank',
    familyName: 'Grützenbach',
    organization: 'wirtschaftsfoerderung-dortmund',
    grammaticalGender: 'male',
  },
  {
    key: 'michael-steigerwald',
    honorificPrefix: 'Dr.',
    givenName: 'Michael',
    familyName: 'Steigerwald',
    organization: 'raith',
    grammaticalGender: 'male',
  },
];

export const lunch: EventSeed = {
  key: LUNCH,
  languages: ['de', 'en'],
  published: true,
  shared: {
    kind: 'networking',
    attendanceMode: 'in-person',
    timeZone: 'Europe/Berlin',
    startsAt: '2025-03-19T12:00:00+01:00',
    countryCode: 'DE',
    seriesKey: 'networking-lunch',
    internalNotes: 'Der Bericht nennt nur den Monat: Tag und Uhrzeit sind angenommen.',
  },
  texts: {
    title: { de: 'IVAM-Networking Lunch', en: 'IVAM Networking Lunch' },
    subtitle: {
      de: 'Der Wirtschaftsstandort Dortmund: Stärken und Bedarf',
      en: 'Dortmund as a business location: strengths and needs',
    },
    city: { de: 'Dortmund', en: 'Dortmund' },
    topic: { de: 'den Wirtschaftsstandort Dortmund', en: 'Dortmund as a business location' },
    teaser: {
      de: 'Was kann Dortmund schon, und was fehlt noch? Darüber sprachen Mitglieder und Gäste des IVAM beim Mittagessen.',
      en: 'What is Dortmund already good at, and what is it still missing? Members and guests of IVAM talked it over at lunch.',
    },
    audience: {
      de: 'Am Tisch saßen Fachleute aus Unternehmen und Forschung.',
      en: 'The guests came from companies and research institutes.',
    },
    highlights: {
      de: 'Gefragt war auch, wie die Stadt junge und etablierte Hightech-Unternehmen fördert.\nViele Gäste ließen sich erklären, welche Programme für ihr Vorhaben in Frage kommen.',
      en: 'Guests also wanted to know how the city supports high-tech companies, young and established.\nMany of them asked which programs would suit their own plans.',
    },
    networkingNote: {
      de: 'Zwischen den Vorträgen und beim Essen blieb viel Zeit für Gespräche. Firmen aus Westfalen lernten einander kennen, verglichen ihre Sorgen und Pläne und sprachen über gemeinsame Vorhaben.',
      en: 'There was plenty of time to talk between the presentations and over the meal. Companies from Westphalia got to know each other, compared plans and problems, and talked about joint projects.',
    },
    verdict: {
      de: 'Am Ende des Mittags stand ein zuversichtliches Bild: Wenn Förderung, Können und Kontakte zusammenkommen, hat die Mikrotechnik in Dortmund noch viel vor sich.',
      en: 'The lunch ended on a confident note: where funding, skills and contacts come together, microtechnology in Dortmund has a lot ahead of it.',
    },
  },
  involvements: [{ organization: 'ivam', role: 'host', rank: 1 }],
  topics: ['business-location', 'microtechnology'],
  talks: [
    {
      key: 'lunch-strengths',
      kind: 'talk',
      talkStatus: 'held',
      position: 1,
      language: 'de',
      title: {
        de: 'Was der Technologiestandort Dortmund kann',
        en: 'What Dortmund can do as a technology location',
      },
      topic: {
        de: 'die technologischen Stärken der Region',
        en: 'the region’s technological strengths',
      },
      takeaways: {
        de: 'Firmen und Forschung in der Stadt können sich noch stärker miteinander vernetzen.\nIm Ausland wird die Stadt wahrgenommen: 2024 zeigte sie sich auf der Messe IMTS in Chicago, und mit Partnern aus der kanadischen Wirtschaft besteht eine Zusammenarbeit.',
        en: 'Companies and researchers in the city can connect even more closely.\nThe city is noticed abroad: it presented itself at the IMTS trade show in Chicago in 2024, and it cooperates with business partners from Canada.',
      },
      contributions: [{ speaker: 'julia-jaeger' }, { speaker: 'frank-gruetzenbach' }],
    },
    {
      key: 'lunch-nanofabrication',
      kind: 'talk',
      talkStatus: 'held',
      position: 2,
      language: 'de',
      title: {
        de: 'Nanofabrikation aus Dortmund für die Welt',
        en: 'Nanofabrication from Dortmund for the world',
      },
      topic: {
        de: 'Nanofabrikation aus Dortmund',
        en: 'nanofabrication made in Dortmund',
      },
      takeaways: {
        de: 'Kunden in aller Welt setzen auf Technik, die in Dortmund entwickelt wird.\nGebraucht wird sie in der Materialforschung, in der Mikrosystemtechnik und bei der Herstellung von Chips.',
        en: 'Customers around the world rely on technology that is developed in Dortmund.\nThey need it for materials research, for microsystems and for making chips.',
      },
      contributions: [{ speaker: 'michael-steigerwald' }],
    },
  ],
};
