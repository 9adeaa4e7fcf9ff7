import type { GenderForm } from '../../style';
import { count as spell } from './numbers';

export type Group =
  'participants' | 'speakers' | 'moderators' | 'panelists' | 'exhibitors' | 'visitors' | 'winners';

export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative';

/** How many: a number, `the` for all of them with the article, `some` without one. */
export type Quantity = number | 'the' | 'some';

interface Forms {
  /** `Referierende`: bends like an adjective; a noun of one gender for all ("Podiumsgäste") has its own dative. */
  neutral: string | { plural: string; dative: string };
  /** Plural and singular of the two genders. */
  male: readonly [plural: string, singular: string];
  female: readonly [plural: string, singular: string];
}

const GROUPS: Record<Group, Forms> = {
  participants: {
    neutral: 'Teilnehmende',
    male: ['Teilnehmer', 'Teilnehmer'],
    female: ['Teilnehmerinnen', 'Teilnehmerin'],
  },
  speakers: {
    neutral: 'Referierende',
    male: ['Referenten', 'Referent'],
    female: ['Referentinnen', 'Referentin'],
  },
  moderators: {
    neutral: 'Moderierende',
    male: ['Moderatoren', 'Moderator'],
    female: ['Moderatorinnen', 'Moderatorin'],
  },
  panelists: {
    neutral: { plural: 'Podiumsgäste', dative: 'Podiumsgästen' },
    male: ['Diskutanten', 'Diskutant'],
    female: ['Diskutantinnen', 'Diskutantin'],
  },
  exhibitors: {
    neutral: 'Ausstellende',
    male: ['Aussteller', 'Aussteller'],
    female: ['Ausstellerinnen', 'Ausstellerin'],
  },
  visitors: {
    neutral: 'Besuchende',
    male: ['Besucher', 'Besucher'],
    female: ['Besucherinnen', 'Besucherin'],
  },
  winners: {
    neutral: 'Ausgezeichnete',
    male: ['Preisträger', 'Preisträger'],
    female: ['Preisträgerinnen', 'Preisträgerin'],
  },
};

const ARTICLE = { nominative: 'die', accusative: 'die', dative: 'den', genitive: 'der' } as const;

/** Nouns in the plural take -n in the dative, unless they end in it. */
const inDative = (plural: string): string => (plural.endsWith('n') ? plural : `${plural}n`);

/** An adjective as a noun: weak behind an article (`den Ausstellenden`), strong without (`zwölf Ausstellende`). */
function asAdjective(neutral: string, grammaticalCase: Case, weak: boolean): string {
  if (weak || grammaticalCase === 'dative') {
    return `${neutral}n`;
  }
  return grammaticalCase === 'genitive' ? `${neutral}r` : neutral;
}

function plural(group: Group, form: GenderForm, grammaticalCase: Case, weak: boolean): string {
  const { neutral, male, female } = GROUPS[group];
  switch (form) {
    case 'neutral':
      if (typeof neutral === 'string') {
        return asAdjective(neutral, grammaticalCase, weak);
      }
      return grammaticalCase === 'dative' ? neutral.dative : neutral.plural;
    case 'colon':
    case 'asterisk':
      return female[0].replace(/innen$/u, form === 'colon' ? ':innen' : '*innen');
    case 'pair':
      return `${female[0]} und ${grammaticalCase === 'dative' ? inDative(male[0]) : male[0]}`;
  }
}

/**
 * A group of people in the form of the house: `zwölf Referierende`, `den Ausstellenden`, `der Teilnehmerinnen und
 * Teilnehmer`. A single one, whose gender nobody knows, is `eine Person`.
 */
export function people(
  group: Group,
  quantity: Quantity,
  grammaticalCase: Case,
  { form, locale }: { form: GenderForm; locale: string },
): string {
  if (quantity === 1) {
    return /dative|genitive/u.test(grammaticalCase) ? 'einer Person' : 'eine Person';
  }
  const noun = plural(group, form, grammaticalCase, quantity === 'the');
  if (quantity === 'some') {
    return noun;
  }
  return `${quantity === 'the' ? ARTICLE[grammaticalCase] : spell(quantity, locale)} ${noun}`;
}

/** What one person is called whose record names the gender: `Moderatorin`; undefined where it does not. */
export function roleName(group: Group, gender: 'female' | 'male' | 'none'): string | undefined {
  return gender === 'none' ? undefined : GROUPS[group][gender][1];
}
