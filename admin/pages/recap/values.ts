import { combine, differencesOf } from '../../../composer';
import { canonical } from '../../../composer/canonical';
import type { Section } from '../../../composer/draft';
import type { Facts } from '../../../composer/facts';
import type { LeadForm } from '../../../composer/recipes';
import type {
  RecapEditing,
  RecapText,
  SaveConflict,
  SaveRecapBody,
  StructuredDataBody,
} from '../../../contracts/editing';
import type { RequestError } from '../../services/newsroom';

/** What the text comes from, as it will be stored with it. */
export interface ComposedFrom {
  recipe: string;
  recipeVersion: number;
  lead: LeadForm | null;
  facts: Facts;
  sections: Section[];
}

/** Everything that the builder saves. */
export interface BuilderValues extends RecapText {
  composition: ComposedFrom | null;
}

/** What is stored, as the builder edits it. */
export function valuesOf({ text, composition }: RecapEditing): BuilderValues {
  if (composition === null) {
    return { ...text, composition };
  }
  const { revision: _revision, ...composed } = composition;
  return { ...text, composition: composed };
}

const sentPicture = (picture: BuilderValues['picture']) =>
  picture && { ...picture, file: picture.file?.id ?? null };

/** What a save sends. */
export function requestOf(values: BuilderValues): Pick<SaveRecapBody, 'text' | 'composition'> {
  const { composition, picture, ...texts } = values;
  return {
    text: { ...texts, picture: sentPicture(picture) },
    ...(composition === null ? {} : { composition }),
  };
}

/** What is typed around the text, which structured data is made of. */
export function textsOf(values: BuilderValues): NonNullable<StructuredDataBody['text']> {
  const { composition: _composition, body: _body, picture, ...texts } = values;
  return { ...texts, picture: sentPicture(picture) };
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function isSameText(one: BuilderValues, other: BuilderValues): boolean {
  const { one: gone, other: added } = differencesOf(one.body, other.body);
  return gone.size === 0 && added.size === 0;
}

/**
 * Whose article goes on where two have saved and mine is kept: both, where it was only written into. Where one was
 * composed anew, its blocks come from other facts: then it is one of them as a whole.
 */
export function articleOf(
  mine: BuilderValues,
  base: BuilderValues,
  theirs: BuilderValues,
): 'both' | 'mine' | 'theirs' {
  if (isSame(mine.composition, theirs.composition)) {
    return 'both';
  }
  return isSame(mine.composition, base.composition) && isSameText(mine, base) ? 'theirs' : 'mine';
}

/**
 * What goes on where two have saved and mine is kept: what I changed, and what somebody else stored where I changed
 * nothing.
 *
 * @param base what both began with
 */
export function keepMine(
  mine: BuilderValues,
  base: BuilderValues,
  theirs: BuilderValues,
): BuilderValues {
  const untouched = Object.entries(theirs).filter(([name]) => {
    const field = name as keyof BuilderValues;
    return isSame(mine[field], base[field]);
  });
  const article = articleOf(mine, base, theirs);
  const { body, composition } = article === 'theirs' ? theirs : mine;
  return {
    ...mine,
    ...Object.fromEntries(untouched),
    composition,
    body: article === 'both' ? combine(base.body, mine.body, theirs.body) : body,
  };
}

/** What is stored now, where a save was refused because somebody else had saved. */
export function conflictOf(error: RequestError): RecapEditing | undefined {
  const details = 'details' in error ? (error.details as Partial<SaveConflict>) : undefined;
  return details?.code === 'recap-changed' ? details.current : undefined;
}

/** Messages by field, of a refused save: `title`, `picture.credit`. */
export function problemsOf(error: RequestError): Record<string, string> {
  const details = 'details' in error ? (error.details as { errors?: unknown }) : undefined;
  const errors = Array.isArray(details?.errors) ? (details.errors as unknown[]) : [];
  return Object.fromEntries(
    errors.flatMap((problem) => {
      const { path, message } = problem as { path?: unknown[]; message?: unknown };
      const fields = (path ?? []).map(String);
      const field = (fields[0] === 'text' ? fields.slice(1) : fields).join('.');
      return field !== '' && typeof message === 'string' ? [[field, message] as const] : [];
    }),
  );
}
