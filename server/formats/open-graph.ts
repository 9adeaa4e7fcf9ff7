import type {
  EventPage,
  OrganizationPage,
  RecapPage,
  SpeakerPage,
  PageHead,
  PageImage,
  PageMetaTag,
} from '../../contracts/pages';
import type { Site } from '../../contracts/site';

import { webAddress } from './addresses';
import type { Surroundings } from './addresses';
import { lineOf } from './text';
import { timeOf } from './times';

type WithoutHead<Page> = Omit<Page, keyof PageHead>;

type Value = string | number | null | undefined;

const propertyTags = (values: [property: string, content: Value][]): PageMetaTag[] =>
  values.flatMap(([property, content]) => {
    const text = lineOf(content === null || content === undefined ? undefined : String(content));
    return text === undefined ? [] : [{ property, content: text }];
  });

/** Open Graph writes a language with its country (`de_DE`); one without stays as it is. */
const ogLocale = (locale: string): string => {
  const [language = '', region] = locale.split('-');
  return region && /^[a-z]{2}$/i.test(region) ? `${language}_${region.toUpperCase()}` : language;
};

function imageTags(image: PageImage | null, files?: string | null): PageMetaTag[] {
  const url = webAddress(image?.url, files);
  return image && url
    ? [
        ...propertyTags([
          ['og:image', url],
          ['og:image:type', image.mime],
          ['og:image:width', image.width],
          ['og:image:height', image.height],
          ['og:image:alt', image.alternativeText],
        ]),
        { name: 'twitter:card', content: 'summary_large_image' },
      ]
    : [{ name: 'twitter:card', content: 'summary' }];
}

interface Shared {
  type: string;
  title: string;
  description: string | null;
  url: string | null;
  locale: string;
  alternates: { locale: string }[];
  image: PageImage | null;
}

const sharedTags = (page: Shared, { site, files }: Surroundings): PageMetaTag[] => [
  ...propertyTags([
    ['og:type', page.type],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', webAddress(page.url)],
    ['og:site_name', site?.name],
    ['og:locale', ogLocale(page.locale)],
    ...page.alternates
      .filter(({ locale }) => locale !== page.locale)
      .map(({ locale }): [string, Value] => ['og:locale:alternate', ogLocale(locale)]),
  ]),
  ...imageTags(page.image, files),
];

/** The Open Graph of an article (ogp.me, `article`). */
export function recapTags(
  page: WithoutHead<RecapPage>,
  site: Site | null,
  files?: string | null,
): PageMetaTag[] {
  return [
    ...sharedTags(
      {
        ...page,
        type: 'article',
        title: page.seo.title,
        description: page.seo.description ?? page.teaser,
        url: page.seo.canonicalUrl ?? page.url,
        image: page.picture,
      },
      { site, files },
    ),
    ...propertyTags([
      ['article:published_time', timeOf(page.displayDate)?.toISOString()],
      ['article:modified_time', timeOf(page.updatedAt)?.toISOString()],
      ...page.topics.map(({ name }): [string, Value] => ['article:tag', name]),
    ]),
    ...(lineOf(page.authorName)
      ? [{ name: 'author', content: lineOf(page.authorName) ?? '' }]
      : []),
  ];
}

/** The Open Graph of an event. Open Graph has no type for it. */
export const eventTags = (
  page: WithoutHead<EventPage>,
  site: Site | null,
  files?: string | null,
): PageMetaTag[] =>
  sharedTags(
    {
      ...page,
      type: 'website',
      title: page.seo.title,
      description: page.seo.description ?? page.teaser,
      url: page.seo.canonicalUrl ?? page.url,
      image: page.picture,
    },
    { site, files },
  );

/** The Open Graph of a person (ogp.me, `profile`). */
export const speakerTags = (
  page: WithoutHead<SpeakerPage>,
  site: Site | null,
  files?: string | null,
): PageMetaTag[] => [
  ...sharedTags(
    {
      ...page,
      type: 'profile',
      title: page.displayName,
      description: page.bio,
      image: page.portrait,
    },
    { site, files },
  ),
  ...propertyTags([
    ['profile:first_name', page.givenName],
    ['profile:last_name', [page.namePrefix, page.familyName].filter(Boolean).join(' ')],
  ]),
];

/** The Open Graph of an organization. Open Graph has no type for it. */
export const organizationTags = (
  page: WithoutHead<OrganizationPage>,
  site: Site | null,
  files?: string | null,
): PageMetaTag[] =>
  sharedTags(
    { ...page, type: 'website', title: page.name, description: page.description, image: page.logo },
    { site, files },
  );
