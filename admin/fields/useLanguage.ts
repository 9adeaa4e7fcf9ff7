import { useState } from 'react';

import { useShownLanguage } from '../hooks/useShownLanguage';
import { useProjectLocales } from '../services/newsroom';

interface Language {
  /** The languages to write in: the project's, then those that only the value has. */
  languages: string[];
  /** The one shown. */
  language: string;
  choose(language: string): void;
}

/**
 * The language of a text by language: the one that the form is open in, until another is chosen. A type that
 * is not localised has no language of its own, so there it begins with the project's default one.
 *
 * @param present languages that the value has
 */
export function useLanguage(present: string[]): Language {
  const ofForm = useShownLanguage();
  const locales = useProjectLocales();
  const [chosen, setChosen] = useState<{ language: string; ofForm: string | undefined }>();

  const known = locales.map(({ code }) => code);
  const languages = [...new Set([...known, ...present])];
  const fallback = locales.find(({ isDefault }) => isDefault)?.code ?? languages[0] ?? 'en';
  // Opening the form in another language means to go on in that one.
  const isStillChosen = chosen !== undefined && chosen.ofForm === ofForm;
  const language = isStillChosen
    ? chosen.language
    : ofForm && (known.includes(ofForm) || locales.length === 0)
      ? ofForm
      : fallback;
  return {
    languages: languages.length > 0 ? languages : [language],
    language,
    choose: (next) => setChosen({ language: next, ofForm }),
  };
}
