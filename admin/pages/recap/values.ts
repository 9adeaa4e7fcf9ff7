import { combine } from '../../../composer';
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

/**
 * Mine, where two have saved: what I changed, and what somebody else stored where I changed nothing. Of an article
 * that only was written into, the passages that only they changed come along; one of them composed anew goes with
 * what it was composed from.
 *
 * @param base what both began with
 */
export function keepMine(
  mine: BuilderValues,
  base: BuilderValues,
  theirs: BuilderValues,
): BuilderValues {
  const isSame = (one: unknown, other: unknown) => canonical(one) === canonical(other);
  const untouched = Object.entries(theirs).filter(([name]) => {
    const field = name as keyof BuilderValues;
    return field !== 'body' && field !== 'composition' && isSame(mine[field], base[field]);
  });
  const article = ({ body, composition }: BuilderValues) => ({ body, composition });
  const kept = isSame(mine.composition, theirs.composition)
    ? { ...article(mine), body: combine(base.body, mine.body, theirs.body) }
    : article(isSame(article(mine), article(base)) ? theirs : mine);
  return { ...mine, ...Object.fromEntries(untouched), ...kept };
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
