import type { Block } from '../blocks';
import type { Facts } from '../facts';
import { SHARED_TEXTS } from './input';
import type {
  CheckedPicture,
  CheckedRecap,
  CheckInput,
  LanguageVersion,
  RelatedEntry,
} from './input';

/** A picture as it is edited: texts by language, and the file with texts of its own. */
export interface PictureToCheck {
  file: { alternativeText: string | null; caption: string | null } | null;
  alternativeText: Readonly<Record<string, string>>;
  caption: Readonly<Record<string, string>>;
  decorative: boolean;
  credit: string | null;
}

/** What is edited of a recap in one language. */
export interface TextToCheck {
  kicker: string | null;
  title: string | null;
  subtitle: string | null;
  teaser: string | null;
  body: readonly Block[];
  authorName: string | null;
  picture: PictureToCheck | null;
  seo: { title: string | null; description: string | null };
}

/** What else belongs to the recap, and is edited elsewhere than its text. */
export interface BesideToCheck extends Pick<
  CheckInput,
  'mentionedPeople' | 'mentionedOrganizations' | 'nextEvent' | 'omitted'
> {
  kind: string | null;
  gallery: readonly PictureToCheck[];
  links: readonly { label: string | null; url: string | null }[];
}

export interface RecapToCheck {
  /** BCP 47, of the recap. */
  language: string;
  text: TextToCheck;
  beside: BesideToCheck;
  /** null where the recap has no event, or the event does not exist in this language. */
  facts: Facts | null;
  related: readonly RelatedEntry[];
  /** The languages that the recap exists in. */
  versions: readonly { locale: string; state: RelatedEntry['state'] }[];
  /** Those that the project has. */
  projectLanguages: readonly string[];
  /** Whom the recipe would name; without, everybody in the programme. */
  expectedPeople?: readonly string[];
  /** As {@link CheckInput} has it. */
  outdated?: number;
}

const or = (text: string | null | undefined): string | undefined => text || undefined;

const pictureOf = (
  picture: PictureToCheck,
  { language, versions }: Pick<RecapToCheck, 'language' | 'versions'>,
): CheckedPicture => ({
  hasFile: picture.file !== null,
  decorative: picture.decorative,
  alternativeText: or(picture.alternativeText[language]) ?? or(picture.file?.alternativeText),
  caption: or(picture.caption[language]) ?? or(picture.file?.caption),
  credit: or(picture.credit),
  shared: SHARED_TEXTS.filter(
    (text) =>
      !or(picture[text][language]) &&
      versions.some(({ locale }) => locale !== language && !or(picture[text][locale])),
  ),
});

function recapOf(given: RecapToCheck): CheckedRecap {
  const { text, beside } = given;
  return {
    kind: or(beside.kind),
    title: or(text.title),
    kicker: or(text.kicker),
    subtitle: or(text.subtitle),
    teaser: or(text.teaser),
    body: text.body,
    authorName: or(text.authorName),
    picture: text.picture === null ? undefined : pictureOf(text.picture, given),
    gallery: beside.gallery.map((picture) => pictureOf(picture, given)),
    links: beside.links.map(({ label, url }) => ({ label: or(label), url: or(url) })),
    seo: { title: or(text.seo.title), description: or(text.seo.description) },
  };
}

function versionsOf({ language, versions, projectLanguages }: RecapToCheck): LanguageVersion[] {
  return projectLanguages
    .filter((code) => code !== language)
    .map((code) => {
      const version = versions.find(({ locale }) => locale === code);
      return {
        language: code,
        exists: version !== undefined,
        published: version !== undefined && version.state !== 'draft',
      };
    });
}

/** What `check` looks at, of a recap as it is stored or stands in a form: the same for everybody who checks one. */
export function checkInputOf(given: RecapToCheck): CheckInput {
  const { facts, beside, expectedPeople, outdated } = given;
  const { mentionedPeople, mentionedOrganizations, nextEvent, omitted } = beside;
  return {
    language: given.language,
    recap: recapOf(given),
    ...(facts === null
      ? {}
      : { facts, quotes: facts.talks.flatMap(({ quotes = [] }) => [...quotes]) }),
    mentionedPeople,
    mentionedOrganizations,
    nextEvent,
    omitted,
    related: given.related,
    languages: versionsOf(given),
    ...(expectedPeople === undefined ? {} : { expectedPeople }),
    ...(outdated === undefined ? {} : { outdated }),
  };
}
