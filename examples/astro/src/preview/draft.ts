import { NEWSROOM_API, NEWSROOM_TOKEN } from 'astro:env/server';
import { blocksToHtml } from 'strapi-plugin-newsroom/composer';
import type {
  PageEvent,
  PageImage,
  PageOrganization,
  PagePerson,
  RecapPage,
} from 'strapi-plugin-newsroom/client';

import type { Language } from '../languages';

type ByLanguage = Partial<Record<string, string>> | null;

/** As Strapi's own routes give it: texts by language are objects, and what nobody typed is null. */
interface StoredPicture extends Pick<PageImage, 'credit' | 'license' | 'licenseUrl'> {
  alternativeText: ByLanguage;
  caption: ByLanguage;
  decorative: boolean | null;
  file: (Omit<PageImage, 'formats'> & { formats: PageImage['formats'] | null }) | null;
}

type StoredPerson = PagePerson & { jobTitle: ByLanguage; organization: PageOrganization | null };

interface StoredRecap extends Pick<
  RecapPage,
  'documentId' | 'slug' | 'kind' | 'kicker' | 'title' | 'subtitle' | 'teaser' | 'authorName'
> {
  body: RecapPage['body'] | null;
  displayDate: string | null;
  updatedAt: string;
  correctionNote: string | null;
  correctedAt: string | null;
  picture: StoredPicture | null;
  gallery: StoredPicture[];
  event: PageEvent | null;
  speakers: StoredPerson[];
  organizations: PageOrganization[];
  topics: { documentId: string; slug: string; name: ByLanguage }[];
}

const POPULATE = {
  'populate[picture][populate]': 'file',
  'populate[gallery][populate]': 'file',
  'populate[event]': 'true',
  'populate[speakers][populate]': 'organization',
  'populate[organizations]': 'true',
  'populate[topics]': 'true',
};

/**
 * An article as it is stored, in the shape of its page: whole pages have no drafts, so it is put together from Strapi's
 * own routes. Jobs and employers are those of today.
 *
 * @returns undefined where there is no such article, and where the site has no token
 */
export async function readDraft(locale: Language, slug: string): Promise<RecapPage | undefined> {
  if (!NEWSROOM_TOKEN) {
    return undefined;
  }
  const query = new URLSearchParams({
    ...{ 'filters[slug][$eq]': slug, locale, status: 'draft' },
    ...POPULATE,
  });
  const response = await fetch(`${NEWSROOM_API}/newsroom/recaps?${query}`, {
    headers: { authorization: `Bearer ${NEWSROOM_TOKEN}` },
  });
  if (!response.ok) {
    throw new Error(`The draft was answered with ${response.status}`);
  }
  const { data } = (await response.json()) as { data: StoredRecap[] };
  return data[0] && pageOf(data[0], locale);
}

function pageOf(stored: StoredRecap, locale: Language): RecapPage {
  const { body, displayDate, updatedAt, event, picture, gallery } = stored;
  return {
    ...stored,
    locale,
    url: null,
    alternates: [],
    structuredData: {},
    metaTags: [],
    body: body ?? [],
    bodyHtml: blocksToHtml(body ?? []),
    displayDate: displayDate ?? updatedAt,
    publishedAt: updatedAt,
    picture: picture && pictureOf(picture, locale),
    gallery: gallery.flatMap((image) => pictureOf(image, locale) ?? []),
    event: event && { ...event, involvements: [] },
    talks: [],
    speakers: stored.speakers.map((person) => ({
      ...person,
      jobTitle: person.jobTitle?.[locale] ?? null,
      organizations: person.organization ? [person.organization] : [],
    })),
    topics: stored.topics.map((topic) => ({ ...topic, name: topic.name?.[locale] ?? null })),
    links: [],
    seo: { title: stored.title, description: null, canonicalUrl: null, noindex: true },
    previous: null,
    next: null,
  };
}

function pictureOf(picture: StoredPicture, locale: Language): PageImage | null {
  const { file, decorative, alternativeText, caption, credit, license, licenseUrl } = picture;
  return (
    file && {
      ...file,
      formats: file.formats ?? {},
      alternativeText: decorative ? '' : (alternativeText?.[locale] ?? file.alternativeText ?? ''),
      caption: caption?.[locale] ?? file.caption,
      ...{ credit, license, licenseUrl },
    }
  );
}
