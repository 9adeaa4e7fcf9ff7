import type { PageFrame } from 'strapi-plugin-newsroom/client';

import { isLanguage } from '../languages';
import type { Language } from '../languages';

/** The same page in the other languages that the site has. */
export const alternatesOf = (
  { alternates }: Pick<PageFrame, 'alternates'>,
  pathOf: (language: Language, slug: string) => string,
): { language: Language; path: string }[] =>
  alternates.flatMap(({ locale, slug }) =>
    isLanguage(locale) ? [{ language: locale, path: pathOf(locale, slug) }] : [],
  );
