import type { OrganizationGrammar } from '../../composer';

export const ARTICLES = ['der', 'die', 'das', 'plural', 'none'] as const;

/** What is chosen in the form: the article, where `plural` is "die" of several. */
export type ArticleChoice = (typeof ARTICLES)[number];

const isArticle = (value: unknown): value is OrganizationGrammar['article'] =>
  ['der', 'die', 'das', 'none'].includes(String(value));

/**
 * What a form holds as the grammar of a name: an object, or, from Strapi's own JSON field, its text.
 *
 * @returns undefined where it is none
 */
export function readGrammar(value: unknown): OrganizationGrammar | undefined {
  const read = typeof value === 'string' ? parse(value) : value;
  if (read === null || typeof read !== 'object') {
    return undefined;
  }
  const { article, plural, dative, genitive } = read as Record<string, unknown>;
  return isArticle(article)
    ? {
        article,
        ...(plural === true ? { plural } : {}),
        ...(typeof dative === 'string' ? { dative } : {}),
        ...(typeof genitive === 'string' ? { genitive } : {}),
      }
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const choiceOf = ({ article, plural }: OrganizationGrammar): ArticleChoice =>
  plural ? 'plural' : article;

/** A grammar of that article alone: the composer makes the forms from it, until they are typed. */
export const withChoice = (choice: ArticleChoice): OrganizationGrammar =>
  choice === 'plural' ? { article: 'die', plural: true } : { article: choice };

/** The grammar with a form as it was typed; an empty one is left to the composer again. */
export function withForm(
  grammar: OrganizationGrammar,
  form: 'dative' | 'genitive',
  text: string,
): OrganizationGrammar {
  const { [form]: _former, ...others } = grammar;
  return text === '' ? others : { ...others, [form]: text };
}
