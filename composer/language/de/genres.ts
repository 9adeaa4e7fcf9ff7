import type { Article } from './cases';

/** A title that only says what kind of item it is, with the sentence that such an item makes. */
export interface Genre {
  name: string;
  article: Article;
  /** What those who gave it did; none where nobody is said to have done it. */
  verb?: { id: string; singular: string; plural: string; end?: string };
}

const held = { id: 'halten', singular: 'hielt', plural: 'hielten' };
const led = { id: 'leiten', singular: 'leitete', plural: 'leiteten' };
const presented = { id: 'vorlegen', singular: 'legte', plural: 'legten', end: 'vor' };

const GENRES: readonly (readonly [RegExp, Omit<Genre, 'name'>])[] = [
  [/(?:laudatio|rede|ansprache|einführung|vorlesung|keynote)$/u, { article: 'die', verb: held }],
  [/(?:vortrag|impuls)$/u, { article: 'der', verb: held }],
  [/(?:grußwort|schlusswort|referat)$/u, { article: 'das', verb: held }],
  [/(?:führung|besichtigung|tour|exkursion)$/u, { article: 'die', verb: led }],
  [/(?:rundgang|rundflug|spaziergang)$/u, { article: 'der', verb: led }],
  [/(?:diskussion|debatte|fragerunde|aussprache|gesprächsrunde)$/u, { article: 'die', verb: led }],
  [/wahl$/u, { article: 'die' }],
  [/bericht$/u, { article: 'der', verb: presented }],
];

/**
 * The genre that is all a title says: one word (`Laudatio`, `Werksführung`), for a report with whose it is (`Bericht des
 * Vorstands`). Undefined for a title that says more.
 */
export function genreOf(title: string | undefined): Genre | undefined {
  const [, word = '', rest] =
    /^(\p{Lu}[\p{Ll}-]+)(?:\s((?:des|der)\s[\p{L}\s-]+))?$/u.exec(title?.trim() ?? '') ?? [];
  const found = GENRES.find(([pattern]) => pattern.test(word.toLowerCase()));
  if (found === undefined || (rest !== undefined && found[1].verb !== presented)) {
    return undefined;
  }
  return { name: rest === undefined ? word : `${word} ${rest}`, ...found[1] };
}

const ACCUSATIVE = { der: 'den', die: 'die', das: 'das' } as const;
const DATIVE = { der: 'dem', die: 'der', das: 'dem' } as const;
const ONE = { der: 'ein', die: 'eine', das: 'ein' } as const;

/** `den Bericht des Vorstands` */
export const accusativeOf = ({ name, article }: Genre): string => `${ACCUSATIVE[article]} ${name}`;

/** `der Abschlussdiskussion` */
export const dativeOf = ({ name, article }: Genre): string => `${DATIVE[article]} ${name}`;

/** `ein Laborrundgang` */
export const oneOf = ({ name, article }: Genre): string => `${ONE[article]} ${name}`;
