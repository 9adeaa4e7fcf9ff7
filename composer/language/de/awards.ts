import { closeSentence } from '../../sentences';
import type { Variation } from '../../variation';
import type { Party } from '../language';
import { capitalize, words } from '../text';
import { isAdjective } from './adjectives';
import { decline } from './cases';
import { roleName } from './groups';
import type { Noun } from './nouns';
import { beforeVerb, inBrackets, subjectOf } from './people';
import type { Voice } from './voice';

const PRIZES: readonly (readonly [RegExp, Noun])[] = [
  [/(?:preis|pokal|ring)$/u, { gender: 'm', genitive: 'es', dativePlural: '' }],
  [/(?:award|cup|orden)$/u, { gender: 'm', genitive: 's', dativePlural: '' }],
  [
    /(?:nadel|medaille|plakette|auszeichnung|urkunde|ehrung|trophäe|ehrenmitgliedschaft)$/u,
    { gender: 'f', genitive: '', dativePlural: '' },
  ],
  [/(?:stipendium|siegel|kreuz)$/u, { gender: 'n', genitive: 's', dativePlural: '' }],
];

interface Prize {
  nominative: string;
  accusative: string;
  dative: string;
}

/** `den Hauptpreis`, `der Ehrennadel in Gold`: a prize whose title has the word for it needs no other, and no marks. */
function prizeOf(title: string): Prize | undefined {
  const tokens = title.trim().split(/\s+/u);
  for (const [index, token] of tokens.entries()) {
    const noun = PRIZES.find(([pattern]) => pattern.test(token.toLowerCase()))?.[1];
    if (noun !== undefined && /^\p{Lu}/u.test(token)) {
      const { nominative, dative } = decline(tokens, index, noun);
      const accusative = noun.gender === 'm' ? dative.replace(/^dem/u, 'den') : nominative;
      return { nominative, accusative, dative };
    }
    if (!isAdjective(token)) {
      return undefined;
    }
  }
  return undefined;
}

interface Award {
  title: string | undefined;
  winners: Party[];
  vary: Variation;
}

/** Who won a prize. */
export function award({ title, winners, vary }: Award, voice: Voice): string {
  const subject = subjectOf(winners, voice.list);
  const { text, plural, open } = subject;
  const were = plural ? 'wurden' : 'wurde';
  const got = plural ? 'erhielten' : 'erhielt';
  if (title === undefined) {
    const [only, ...others] = winners.flatMap(({ people }) => people);
    const role =
      only === undefined || others.length > 0
        ? undefined
        : roleName('winners', only.person.grammaticalGender);
    const { start } = vary.prefer([
      { id: 'auszeichnen', start: words('Ausgezeichnet', were, text) },
      ...(role === undefined ? [] : [{ id: 'sein', start: `${role} ist ${text}` }]),
      { id: 'erhalten', start: words('Einen Preis', got, text) },
    ]);
    return closeSentence(start);
  }
  const quoted = `Preis ${voice.quote(title)}`;
  const { nominative, accusative, dative } = prizeOf(title) ?? {
    nominative: `der ${quoted}`,
    accusative: `den ${quoted}`,
    dative: `dem ${quoted}`,
  };
  const bends = open || winners.some(({ people }) => people.some(({ jobTitle }) => jobTitle));
  const { start } = vary.prefer([
    { id: 'erhalten', start: words(accusative, got, text) },
    {
      id: 'gehen',
      // A job beside the name would have to bend behind "an".
      start: words(nominative, 'ging an', bends ? inBrackets(winners, voice.list) : text),
    },
    { id: 'auszeichnen', start: words('mit', dative, were, beforeVerb(subject), 'ausgezeichnet') },
  ]);
  return closeSentence(capitalize(start, 'de'));
}
