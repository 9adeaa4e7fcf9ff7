import type { SampleOrganization } from './types';

/** Invented, every one of them. */
export const organizations: SampleOrganization[] = [
  {
    key: 'musterverband-optik',
    name: 'Musterverband Optik e. V.',
    shortName: 'Musterverband Optik',
    kind: 'association',
    city: { de: 'Musterstadt', en: 'Musterstadt' },
    grammar: {
      article: 'der',
      dative: 'dem Musterverband Optik e. V.',
      genitive: 'des Musterverbandes Optik e. V.',
    },
  },
  {
    key: 'linsenwerk',
    name: 'Linsenwerk Musterstadt GmbH',
    shortName: 'Linsenwerk',
    kind: 'company',
    city: { de: 'Musterstadt', en: 'Musterstadt' },
    isMember: true,
    boilerplate: {
      de: 'Das Unternehmen fertigt Linsen, die in eine Fingerspitze passen.',
      en: 'The company makes lenses that fit on a fingertip.',
    },
    grammar: {
      article: 'die',
      dative: 'der Linsenwerk Musterstadt GmbH',
      genitive: 'der Linsenwerk Musterstadt GmbH',
    },
  },
  {
    key: 'institut-beispieloptik',
    name: 'Institut für Beispieloptik',
    kind: 'research-institute',
    city: { de: 'Beispielhausen', en: 'Beispielhausen' },
    isMember: true,
    grammar: {
      article: 'das',
      dative: 'dem Institut für Beispieloptik',
      genitive: 'des Instituts für Beispieloptik',
    },
  },
  {
    key: 'sternblick',
    name: 'Sternblick Muster AG',
    shortName: 'Sternblick',
    kind: 'company',
    city: { de: 'Beispielhausen', en: 'Beispielhausen' },
    grammar: {
      article: 'die',
      dative: 'der Sternblick Muster AG',
      genitive: 'der Sternblick Muster AG',
    },
  },
];
