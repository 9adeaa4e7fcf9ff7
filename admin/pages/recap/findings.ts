import { check, plainName } from '../../../composer';
import type {
  CheckedPicture,
  CheckedQuote,
  CheckInput,
  Facts,
  FieldFix,
  Finding,
} from '../../../composer';
import type { EditedPicture, RecapEditing } from '../../../contracts/editing';
import type { Locale } from '../../services/newsroom';

import type { BuilderValues } from './values';

const or = (text: string | null | undefined): string | undefined => text || undefined;

function pictureOf(picture: EditedPicture | null, language: string): CheckedPicture | undefined {
  return picture === null
    ? undefined
    : {
        hasFile: picture.file !== null,
        decorative: picture.decorative,
        alternativeText: or(picture.alternativeText[language]) ?? or(picture.file?.alternativeText),
        caption: or(picture.caption[language]) ?? or(picture.file?.caption),
        credit: or(picture.credit),
      };
}

function quotesOf({ talks, people }: Facts): CheckedQuote[] {
  return talks.flatMap(({ quotes = [] }) =>
    quotes.map(({ text, approved, person }) => {
      const speaker = person === undefined ? undefined : people[person];
      return { text, approved, ...(speaker ? { speaker: plainName(speaker) } : {}) };
    }),
  );
}

export interface Surroundings {
  /** Of the project. */
  locales: readonly Locale[];
  /** Whom the recipe would name; without, everybody in the programme. */
  expectedPeople?: readonly string[];
}

/** What the checks look at, as it stands in the form. */
export function checkInputOf(
  stored: RecapEditing,
  values: BuilderValues,
  { locales, expectedPeople }: Surroundings,
): CheckInput {
  const { locale, facts, related, languages } = stored;
  return {
    language: locale,
    recap: {
      kind: facts === null ? 'news' : 'recap',
      title: or(values.title),
      kicker: or(values.kicker),
      subtitle: or(values.subtitle),
      teaser: or(values.teaser),
      body: values.body,
      authorName: or(values.authorName),
      picture: pictureOf(values.picture, locale),
      seo: { title: or(values.seo.title), description: or(values.seo.description) },
    },
    ...(facts === null ? {} : { facts, quotes: quotesOf(facts) }),
    ...(expectedPeople === undefined ? {} : { expectedPeople }),
    related,
    languages: locales
      .filter(({ code }) => code !== locale)
      .map(({ code }) => {
        const version = languages.find((one) => one.locale === code);
        return {
          language: code,
          exists: version !== undefined,
          published: version !== undefined && version.state !== 'draft',
        };
      }),
  };
}

export const findingsOf = (
  stored: RecapEditing,
  values: BuilderValues,
  surroundings: Surroundings,
): Finding[] => check(checkInputOf(stored, values, surroundings));

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
