import type { Labels } from '../../content-types/labels/labels';
import { displayNameOf } from '../../content-types/uids';

type Load = () => Promise<{ default: Labels }>;

const load: Record<string, Load> = {
  en: () => import('../../content-types/labels/en.json'),
  de: () => import('../../content-types/labels/de.json'),
};

/** What has been loaded, by the panel's language. */
const loaded = new Map<string, Labels>();

/** Loads the words of forms and lists in a language; English ones, where we have none in it. */
export async function loadLabels(language: string): Promise<Labels> {
  const wanted = load[language] ?? load[language.split('-')[0] ?? ''] ?? load['en'];
  const labels = (await wanted?.())?.default ?? {};
  loaded.set(language, labels);
  return labels;
}

/** Those that Strapi has stored, unless an administrator typed others. */
export const storedLabels = (): Labels => loaded.get('en') ?? {};

/** Those of a language that has been loaded; English ones, where it has not. */
export const labelsIn = (language: string): Labels => loaded.get(language) ?? storedLabels();

/** Names of types and components as translations of what stands in their schemas. */
export const namesOf = (labels: Labels): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([key, { name }]) => [displayNameOf(key), name]));
