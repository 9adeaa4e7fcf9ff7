import type { Both, OrganizationSeed } from '../../types';

/** All of them invented: none of these cities and companies exists. */

const MUSTERHAFEN: Both = { de: 'Musterhafen', en: 'Musterhafen' };
const BEISPIELSTADT: Both = { de: 'Beispielstadt', en: 'Beispielstadt' };

const invented = (
  key: string,
  organization: Omit<OrganizationSeed, 'key' | 'website'>,
): OrganizationSeed => ({
  key,
  countryCode: 'DE',
  website: `https://${key}.example.org`,
  ...organization,
});

export const congressOrganizations: OrganizationSeed[] = [
  invented('musterverband', {
    name: 'Musterverband Mikrosystemtechnik e. V.',
    shortName: 'MVM',
    kind: 'association',
    city: MUSTERHAFEN,
    grammar: {
      article: 'der',
      dative: 'dem Musterverband Mikrosystemtechnik e. V.',
      genitive: 'des Musterverbandes Mikrosystemtechnik e. V.',
    },
    boilerplate: {
      de: 'Der Verband vertritt rund 120 Mitglieder, die es alle nicht gibt.',
      en: 'The association represents some 120 members, none of which exists.',
    },
  }),
  invented('stadt-musterhafen', {
    name: 'Stadt Musterhafen',
    kind: 'public-body',
    city: MUSTERHAFEN,
    grammar: { article: 'die', dative: 'der Stadt Musterhafen', genitive: 'der Stadt Musterhafen' },
  }),
  invented('ministerium-beispielland', {
    name: 'Ministerium für Wirtschaft des Landes Beispielland',
    kind: 'public-body',
    city: BEISPIELSTADT,
    grammar: {
      article: 'das',
      dative: 'dem Ministerium für Wirtschaft des Landes Beispielland',
      genitive: 'des Ministeriums für Wirtschaft des Landes Beispielland',
    },
  }),
  invented('hochschule-musterhafen', {
    name: 'Hochschule Musterhafen',
    kind: 'university',
    city: MUSTERHAFEN,
    isMember: true,
    grammar: {
      article: 'die',
      dative: 'der Hochschule Musterhafen',
      genitive: 'der Hochschule Musterhafen',
    },
  }),
  invented('tu-beispielstadt', {
    name: 'Technische Universität Beispielstadt',
    shortName: 'TU Beispielstadt',
    kind: 'university',
    city: BEISPIELSTADT,
    isMember: true,
    grammar: {
      article: 'die',
      dative: 'der Technischen Universität Beispielstadt',
      genitive: 'der Technischen Universität Beispielstadt',
    },
  }),
  invented('institut-erdachte-mikrosysteme', {
    name: 'Institut für Erdachte Mikrosysteme',
    shortName: 'IEM',
    kind: 'research-institute',
    city: BEISPIELSTADT,
    isMember: true,
    grammar: {
      article: 'das',
      dative: 'dem Institut für Erdachte Mikrosysteme',
      genitive: 'des Instituts für Erdachte Mikrosysteme',
    },
    boilerplate: {
      de: 'Das Institut erforscht Bauteile, die so klein sind, dass sie noch niemand gesehen hat.',
      en: 'The institute studies devices so small that nobody has seen one yet.',
    },
  }),
  invented('kunststoffzentrum-beispielstadt', {
    name: 'Kunststoffzentrum Beispielstadt',
    kind: 'research-institute',
    city: BEISPIELSTADT,
    grammar: {
      article: 'das',
      dative: 'dem Kunststoffzentrum Beispielstadt',
      genitive: 'des Kunststoffzentrums Beispielstadt',
    },
  }),
  invented('cluster-mikro-nord', {
    name: 'Cluster Mikro Nord',
    kind: 'cluster',
    city: MUSTERHAFEN,
    grammar: {
      article: 'der',
      dative: 'dem Cluster Mikro Nord',
      genitive: 'des Clusters Mikro Nord',
    },
  }),
  invented('waferwerk', {
    name: 'Waferwerk Musterhafen AG',
    shortName: 'Waferwerk',
    kind: 'company',
    city: MUSTERHAFEN,
    isMember: true,
    boilerplate: {
      de: 'Das Unternehmen fertigt Siliziumbauteile für Kunden, die sich jemand ausgedacht hat.',
      en: 'The company makes silicon devices for customers that somebody made up.',
    },
  }),
  invented('feinkorn', {
    name: 'Feinkorn Mikrospritzguss GmbH & Co. KG',
    shortName: 'Feinkorn',
    kind: 'company',
    city: BEISPIELSTADT,
    isMember: true,
  }),
  invented('lichtfabel', {
    name: 'Lichtfabel Photonik GmbH',
    shortName: 'Lichtfabel',
    kind: 'company',
    city: MUSTERHAFEN,
    isMember: true,
    boilerplate: {
      de: 'Aus ihrem Werk in Musterhafen kommen optische Bauteile für erfundene Märkte.',
      en: 'Its plant in Musterhafen supplies optical components to invented markets.',
    },
  }),
  invented('fuehlwerk', {
    name: 'Fühlwerk Sensorik GmbH',
    shortName: 'Fühlwerk',
    kind: 'company',
    city: BEISPIELSTADT,
    isMember: true,
  }),
  invented('bondstein', {
    name: 'Bondstein Aufbautechnik GmbH',
    shortName: 'Bondstein',
    kind: 'company',
    city: MUSTERHAFEN,
  }),
  invented('troepfchen', {
    name: 'Tröpfchen Mikrofluidik GmbH',
    shortName: 'Tröpfchen',
    kind: 'startup',
    city: BEISPIELSTADT,
    isMember: true,
  }),
  invented('quantenfunke', {
    name: 'Quantenfunke',
    kind: 'startup',
    city: MUSTERHAFEN,
    grammar: { article: 'none', dative: 'Quantenfunke', genitive: 'von Quantenfunke' },
  }),
  invented('fabel-instruments', {
    name: 'Fabel Instruments Ltd.',
    shortName: 'Fabel Instruments',
    kind: 'company',
    city: { de: 'Sampleton', en: 'Sampleton' },
    countryCode: 'GB',
    grammar: {
      article: 'none',
      dative: 'Fabel Instruments Ltd.',
      genitive: 'von Fabel Instruments Ltd.',
    },
  }),
  invented('stadtwerke-musterhafen', {
    name: 'Stadtwerke Musterhafen',
    kind: 'company',
    city: MUSTERHAFEN,
    grammar: {
      article: 'die',
      plural: true,
      dative: 'den Stadtwerken Musterhafen',
      genitive: 'der Stadtwerke Musterhafen',
    },
  }),
  invented('mikro-magazin', {
    name: 'Mikro-Magazin Musterhafen',
    kind: 'media',
    city: MUSTERHAFEN,
    grammar: {
      article: 'das',
      dative: 'dem Mikro-Magazin Musterhafen',
      genitive: 'des Mikro-Magazins Musterhafen',
    },
  }),
];
