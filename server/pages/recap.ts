import { blocksToHtml } from '../../composer/render/html';
import type { Block } from '../../composer';
import type { PageAlternate, PageImage, PageLink, RecapPage } from '../../contracts/pages';
import { children, lookUp, text, time } from '../facts/read';
import type { Row } from '../strapi/documents';

import { EVENT_FIELDS, pageEvent, pageTalks, TALK_FIELDS } from './event';
import {
  ORGANIZATION_FIELDS,
  pageOrganization,
  pageSpeakers,
  PERSON_FIELDS,
  unique,
} from './people';
import { FILE_FIELDS, pagePicture } from './picture';
import type { Readable } from './readable';
import { textIn, textOrNull } from './values';
import type { Values } from './values';

const PICTURE = { populate: { file: { fields: FILE_FIELDS } } };

/** What has to be read for a page, as far as the caller may read it. Each part is one query, however long. */
export function recapPopulate(readable: Readable): Record<string, unknown> {
  const when = (allowed: boolean, parts: Record<string, unknown>) => (allowed ? parts : {});
  const organization = { fields: ORGANIZATION_FIELDS };
  const person = {
    fields: [...PERSON_FIELDS, 'jobTitle'],
    populate: when(readable.organizations, { organization }),
  };
  const contributions = {
    populate: {
      ...when(readable.speakers, { speaker: { fields: PERSON_FIELDS } }),
      ...when(readable.organizations, { organizations: organization }),
    },
  };
  const involvements = { populate: { organization } };
  return {
    picture: PICTURE,
    gallery: PICTURE,
    links: true,
    seo: true,
    ...when(readable.event, {
      event: {
        fields: EVENT_FIELDS,
        populate: when(readable.organizations, { involvements }),
      },
    }),
    // The talks know what the speakers did on that day, whether or not the caller may list talks.
    ...when(readable.talks || readable.speakers, {
      talks: { fields: TALK_FIELDS, populate: when(readable.speakers, { contributions }) },
    }),
    ...when(readable.speakers, { speakers: person, mentionedSpeakers: person }),
    ...when(readable.organizations, {
      organizations: organization,
      mentionedOrganizations: organization,
    }),
    ...when(readable.topics, { topics: { fields: ['slug', 'name'] } }),
  };
}

export interface RecapSources {
  /** The published row, with what `recapPopulate` names. */
  recap: Row;
  /** The published versions in other languages. */
  alternates: PageAlternate[];
  readable: Readable;
}

/** Puts a page together; texts by language are those of the recap's language or missing. */
export function recapPage({ recap, alternates, readable }: RecapSources): RecapPage {
  const language = String(recap.locale);
  const title = text(recap, 'title') ?? '';
  const talks = pageTalks(children(recap, 'talks'), language);
  const event = lookUp(recap, 'event');
  const publishedAt = time(recap, 'publishedAt') ?? '';
  return {
    documentId: recap.documentId,
    locale: language,
    slug: text(recap, 'slug') ?? '',
    kind: text(recap, 'kind') ?? 'recap',
    kicker: textOrNull(recap, 'kicker'),
    title,
    subtitle: textOrNull(recap, 'subtitle'),
    teaser: textOrNull(recap, 'teaser'),
    body: children(recap, 'body') as unknown as Block[],
    bodyHtml: blocksToHtml(recap['body']),
    picture: pagePicture(lookUp(recap, 'picture'), language),
    gallery: children(recap, 'gallery')
      .map((picture) => pagePicture(picture, language))
      .filter((picture): picture is PageImage => picture !== null),
    authorName: textOrNull(recap, 'authorName'),
    displayDate: time(recap, 'displayDate') ?? time(recap, 'firstPublishedAt') ?? publishedAt,
    publishedAt,
    updatedAt: time(recap, 'updatedAt') ?? publishedAt,
    correctionNote: textOrNull(recap, 'correctionNote'),
    correctedAt: time(recap, 'correctedAt') ?? null,
    event: event ? pageEvent(event) : null,
    talks: readable.talks ? talks : [],
    speakers: pageSpeakers(
      [...children(recap, 'speakers'), ...children(recap, 'mentionedSpeakers')],
      talks.flatMap(({ contributions }) => contributions),
      language,
    ),
    organizations: unique(
      [...children(recap, 'organizations'), ...children(recap, 'mentionedOrganizations')].map(
        pageOrganization,
      ),
    ),
    topics: children(recap, 'topics').map((topic) => ({
      documentId: String(topic['documentId']),
      slug: text(topic, 'slug') ?? '',
      name: textIn(language, topic['name']),
    })),
    links: pageLinks(children(recap, 'links'), language),
    seo: pageSeo(lookUp(recap, 'seo') ?? {}, { title, teaser: textOrNull(recap, 'teaser') }),
    alternates,
  };
}

const pageLinks = (links: Values[], language: string): PageLink[] =>
  links.flatMap((link) => {
    const url = text(link, 'url');
    return url
      ? [{ label: textIn(language, link['label']), url, kind: text(link, 'kind') ?? 'other' }]
      : [];
  });

const pageSeo = (
  seo: Values,
  { title, teaser }: { title: string; teaser: string | null },
): RecapPage['seo'] => ({
  title: text(seo, 'title') ?? title,
  description: textOrNull(seo, 'description') ?? teaser,
  canonicalUrl: textOrNull(seo, 'canonicalUrl'),
  noindex: seo['noindex'] === true,
});
