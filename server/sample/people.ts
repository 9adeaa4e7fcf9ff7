import type { SamplePerson } from './types';

/** Nobody of these exists: the package carries no data of real people. */
export const people: SamplePerson[] = [
  {
    key: 'lena-vorlage',
    givenName: 'Lena',
    familyName: 'Vorlage',
    grammaticalGender: 'female',
    jobTitle: { de: 'Geschäftsführerin', en: 'Managing Director' },
    organization: 'musterverband-optik',
  },
  {
    key: 'mira-muster',
    honorificPrefix: 'Dr.',
    givenName: 'Mira',
    familyName: 'Muster',
    grammaticalGender: 'female',
    jobTitle: { de: 'Leiterin Entwicklung', en: 'Head of Development' },
    organization: 'linsenwerk',
  },
  {
    key: 'paul-beispiel',
    givenName: 'Paul',
    familyName: 'Beispiel',
    grammaticalGender: 'male',
    jobTitle: { de: 'Leiter Fertigung', en: 'Head of Production' },
    organization: 'linsenwerk',
  },
  {
    key: 'jo-probe',
    honorificPrefix: 'Prof. Dr.-Ing.',
    givenName: 'Jo',
    familyName: 'Probe',
    grammaticalGender: 'none',
    jobTitle: { de: 'Institutsleitung', en: 'Director' },
    organization: 'institut-beispieloptik',
  },
  {
    key: 'emil-entwurf',
    givenName: 'Emil',
    familyName: 'Entwurf',
    grammaticalGender: 'male',
    jobTitle: { de: 'Produktmanager', en: 'Product Manager' },
    organization: 'sternblick',
  },
];
