import { PLUGIN_ID } from '../../content-types/uids';
import { loadLabels, namesOf } from '../labels/load';

type Texts = Record<string, string>;

const TRANSLATIONS: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('./en.json'),
  de: () => import('./de.json'),
};

/**
 * The plugin's texts for each language of the panel, their keys below the plugin's name. A language that we
 * have no translation for gets the English texts, so that nothing is ever shown as a bare key.
 *
 * The words of the Content Manager's forms are loaded with them, but stay out of Strapi's translations: those
 * would win over what an administrator typed.
 *
 * @param locales the languages that the project has switched on, `de`, `de-AT`
 */
export const loadTranslations = async (
  locales: string[],
): Promise<{ locale: string; data: Texts }[]> => {
  // Those that Strapi stored, whatever the languages of the panel.
  await loadLabels('en');
  return Promise.all(
    locales.map(async (locale) => {
      const load =
        TRANSLATIONS[locale] ?? TRANSLATIONS[locale.split('-')[0] ?? ''] ?? TRANSLATIONS['en'];
      const texts = (await load?.())?.default ?? {};
      return {
        locale,
        data: {
          ...Object.fromEntries(
            Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]),
          ),
          ...namesOf(await loadLabels(locale)),
        },
      };
    }),
  );
};
