import { check, checkInputOf } from '../../../composer';
import type { FieldFix, Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import type { Locale } from '../../services/newsroom';

import type { BuilderValues } from './values';

export interface Surroundings {
  /** Of the project. */
  locales: readonly Locale[];
  /** Whom the recipe would name; without, everybody in the programme. */
  expectedPeople?: readonly string[];
  /** In how many places the facts would change the text. */
  outdated: number;
}

/** What the checks find in the text as it stands in the form. */
export const findingsOf = (
  { locale, beside, facts, related, languages }: RecapEditing,
  values: BuilderValues,
  { locales, expectedPeople, outdated }: Surroundings,
): Finding[] =>
  check(
    checkInputOf({
      language: locale,
      text: values,
      beside,
      facts,
      related,
      versions: languages,
      outdated,
      projectLanguages: locales.map(({ code }) => code),
      ...(expectedPeople === undefined ? {} : { expectedPeople }),
    }),
  );

/** The value of the form that a fix sets, by the name of the field. */
export function changeOf(
  { place, value }: FieldFix,
  values: BuilderValues,
  language: string,
): Partial<BuilderValues> {
  switch (place.field) {
    case 'seoTitle':
      return { seo: { ...values.seo, title: value } };
    case 'seoDescription':
      return { seo: { ...values.seo, description: value } };
    case 'kicker':
    case 'title':
    case 'subtitle':
    case 'teaser':
      return { [place.field]: value };
    case 'picture': {
      const { picture } = values;
      if (picture === null || place.part === 'file') {
        return {};
      }
      return {
        picture:
          place.part === 'credit'
            ? { ...picture, credit: value }
            : { ...picture, [place.part]: { ...picture[place.part], [language]: value } },
      };
    }
    // The gallery and the links are edited in the form of the entry.
    case 'gallery':
    case 'links':
      return {};
  }
}

/** The event and talks that are published together with the recap; none where it is one, which speaks for itself. */
export function relatedOf(findings: Finding[]): Finding[] {
  const related = findings.filter(
    ({ code }) => code === 'related-draft' || code === 'related-modified',
  );
  return related.length > 1 ? related : [];
}

/** How many lines the checks have: what is published together is in one. */
export const countOf = (findings: Finding[]): number =>
  findings.length - Math.max(0, relatedOf(findings).length - 1);
