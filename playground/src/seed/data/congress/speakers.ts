import type { Both, SpeakerSeed } from '../../types';

/** All of them invented; their names cover what names do: titles, prefixes, suffixes, one name twice. */

type Gender = SpeakerSeed['grammaticalGender'];

interface More extends Partial<SpeakerSeed> {
  familyName: string;
}

const person = (
  key: string,
  grammaticalGender: Gender,
  organization: string,
  jobTitle: Both | undefined,
  more: More,
): SpeakerSeed => ({
  key,
  grammaticalGender,
  organization,
  ...(jobTitle ? { jobTitle } : {}),
  ...more,
});

const job = (de: string, en: string): Both => ({ de, en });

export const congressSpeakers: SpeakerSeed[] = [
  person('grossmann', 'male', 'institut-erdachte-mikrosysteme', job('Leiter', 'Director'), {
    honorificPrefix: 'Prof. Dr.-Ing. habil.',
    givenName: 'Jürgen',
    familyName: 'Großmann',
    otherOrganizations: ['tu-beispielstadt'],
    bio: {
      de: 'Jürgen Großmann hat in Beispielstadt Elektrotechnik studiert und leitet dort das Institut für Erdachte Mikrosysteme.',
      en: 'Jürgen Großmann studied electrical engineering in Beispielstadt, where he directs the Institut für Erdachte Mikrosysteme.',
    },
  }),
  person('von-der-muehle', 'female', 'musterverband', job('Vorstandsvorsitzende', 'Chair'), {
    honorificPrefix: 'Dr.',
    givenName: 'Annemarie',
    namePrefix: 'von der',
    familyName: 'Mühle-Muster',
  }),
  person('yildiz', 'female', 'stadt-musterhafen', job('Bürgermeisterin', 'Mayor'), {
    givenName: 'Selin',
    familyName: 'Yıldız-Muster',
  }),
  person(
    'modellmann',
    'male',
    'ministerium-beispielland',
    job('Staatssekretär', 'State Secretary'),
    {
      honorificPrefix: 'Dr.',
      givenName: 'Hinrich',
      familyName: 'Modellmann',
      honorificSuffix: 'MdL',
    },
  ),
  person(
    'zolcinski',
    'male',
    'institut-erdachte-mikrosysteme',
    job('Gruppenleiter', 'Group Leader'),
    {
      honorificPrefix: 'Dr.',
      givenName: 'Łukasz',
      familyName: 'Żółciński',
    },
  ),
  person(
    'mueller-waferwerk',
    'male',
    'waferwerk',
    job('Leiter Prozesstechnik', 'Head of Process Engineering'),
    {
      givenName: 'Thomas',
      familyName: 'Müller',
    },
  ),
  person('mueller-feinkorn', 'male', 'feinkorn', job('Entwicklungsleiter', 'Head of Development'), {
    honorificPrefix: 'Dr.-Ing.',
    givenName: 'Thomas',
    familyName: 'Müller',
  }),
  person('sonnenfeld', 'female', 'lichtfabel', job('Geschäftsführerin', 'Managing Director'), {
    givenName: 'Aiko',
    familyName: 'Sonnenfeld',
  }),
  person('lichtbogen', 'female', 'lichtfabel', job('Produktmanagerin', 'Product Manager'), {
    honorificPrefix: 'Dr.',
    givenName: 'Ingrid',
    familyName: 'Lichtbogen',
  }),
  person(
    'feinstrich',
    'female',
    'fuehlwerk',
    job('Technische Leiterin', 'Chief Technology Officer'),
    {
      givenName: 'Nele',
      familyName: 'Feinstrich',
      honorificSuffix: 'M.Sc.',
    },
  ),
  person('messner', 'male', 'fuehlwerk', job('Anwendungsingenieur', 'Application Engineer'), {
    givenName: 'Karim',
    familyName: 'Messner',
  }),
  person('van-den-bogen', 'male', 'bondstein', job('Geschäftsführer', 'Managing Director'), {
    givenName: 'Björn',
    namePrefix: 'van den',
    familyName: 'Bogen',
  }),
  person('loetmann', 'male', 'bondstein', job('Projektleiter', 'Project Manager'), {
    givenName: 'Jonas',
    familyName: 'Lötmann',
  }),
  person(
    'kristall',
    'female',
    'tu-beispielstadt',
    job('Professorin für Quantentechnik', 'Professor of Quantum Engineering'),
    {
      honorificPrefix: 'Prof. Dr.',
      givenName: 'Helena',
      familyName: 'Kristall',
    },
  ),
  person(
    'raman-vogel',
    'female',
    'tu-beispielstadt',
    job('Nachwuchsgruppenleiterin', 'Junior Group Leader'),
    {
      honorificPrefix: 'Dr. rer. nat.',
      givenName: 'Priya',
      familyName: 'Raman-Vogel',
      otherOrganizations: ['institut-erdachte-mikrosysteme'],
    },
  ),
  person('tropf', 'male', 'troepfchen', job('Gründer', 'Founder'), {
    givenName: 'Emre',
    familyName: 'Tropf',
  }),
  person('rinnsal', 'female', 'troepfchen', job('Leiterin Produktion', 'Head of Production'), {
    givenName: 'Lea',
    familyName: 'Rinnsal',
  }),
  person(
    'fableton',
    'female',
    'fabel-instruments',
    job('Geschäftsführerin', 'Chief Executive Officer'),
    {
      givenName: 'Margaret',
      familyName: 'Fableton',
      honorificSuffix: 'MBE',
    },
  ),
  person(
    'omuster',
    'male',
    'fabel-instruments',
    job('Leitender Wissenschaftler', 'Chief Scientist'),
    {
      givenName: 'Ciarán',
      familyName: 'O’Muster',
      honorificSuffix: 'Ph.D.',
    },
  ),
  person(
    'gitter',
    'male',
    'hochschule-musterhafen',
    job('Professor für Lasertechnik', 'Professor of Laser Technology'),
    {
      honorificPrefix: 'Univ.-Prof. Dr.',
      givenName: 'Ottokar',
      familyName: 'Gitter',
    },
  ),
  person('strom', 'female', 'hochschule-musterhafen', job('Vizepräsidentin', 'Vice President'), {
    honorificPrefix: 'Prof. Dr.-Ing.',
    givenName: 'Wiebke',
    familyName: 'Strom-Beispiel',
  }),
  person('lehrling', 'none', 'hochschule-musterhafen', undefined, {
    givenName: 'Kim',
    familyName: 'Lehrling',
  }),
  person('pliskova', 'female', 'waferwerk', job('Technologin', 'Technologist'), {
    honorificPrefix: 'Dr.',
    givenName: 'Zuzana',
    familyName: 'Plíšková',
  }),
  person('spritzer', 'female', 'feinkorn', job('Geschäftsführerin', 'Managing Director'), {
    givenName: 'Friederike',
    familyName: 'Spritzer',
  }),
  person(
    'polimero',
    'male',
    'kunststoffzentrum-beispielstadt',
    job('Abteilungsleiter', 'Head of Department'),
    {
      honorificPrefix: 'Dr.-Ing.',
      givenName: 'Matteo',
      familyName: 'Polimero',
    },
  ),
  person('knoten', 'female', 'cluster-mikro-nord', job('Clustermanagerin', 'Cluster Manager'), {
    givenName: 'Swantje',
    familyName: 'Knoten',
  }),
  person(
    'umlauf',
    'male',
    'stadtwerke-musterhafen',
    job('Leiter Innovation', 'Head of Innovation'),
    {
      givenName: 'Holger',
      familyName: 'Umlauf',
    },
  ),
  person('quandt', 'none', 'quantenfunke', undefined, {
    honorificPrefix: 'Dr.',
    givenName: 'Yuki',
    familyName: 'Quandt-Muster',
  }),
  person('fuenkchen', 'female', 'quantenfunke', job('Gründerin', 'Founder'), {
    givenName: 'Marie-Luise',
    familyName: 'Fünkchen',
  }),
  person('redakt', 'male', 'mikro-magazin', job('Redakteur', 'Editor'), {
    givenName: 'Arvid',
    familyName: 'Redakt',
  }),
  person(
    'pruefstein',
    'female',
    'institut-erdachte-mikrosysteme',
    job('Leiterin des Prüflabors', 'Head of the Test Laboratory'),
    {
      honorificPrefix: 'Dipl.-Ing. (FH)',
      givenName: 'Gesine',
      familyName: 'Prüfstein',
    },
  ),
  person('altmeister', 'female', 'musterverband', job('Ehrenvorsitzende', 'Honorary Chair'), {
    honorificPrefix: 'Prof. Dr. Dr. h. c.',
    givenName: 'Renate',
    familyName: 'Altmeister',
    otherOrganizations: ['tu-beispielstadt', 'institut-erdachte-mikrosysteme'],
  }),
];
