import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import type { PageAlternate } from '../../contracts/pages';
import type { PageScope } from '../../contracts/site';
import { surroundingsOf } from '../config';
import { text } from '../facts/read';
import { withKeptNames } from '../names/kept';
import { eventPage } from '../pages/event-page';
import type { PageSource } from '../pages/frame';
import { organizationPage } from '../pages/organization-page';
import { recapPage } from '../pages/recap';
import { RECAP_CARD } from '../pages/select';
import { speakerPage } from '../pages/speaker-page';
import { withHead } from '../pages/head';
import type { StoredPage } from '../pages/head';
import type { Row } from '../strapi/documents';
import { projectLocales } from '../strapi/locales';
import { readDocument, readDocuments } from '../strapi/read-documents';
import { readAsVisitor } from '../visitors/reading';

import { aboutOf, cardOf, columnsOf } from './columns';
import type { Columns } from './columns';
import { embargoOf, recapsPointingTo } from './embargo';
import { PAGE_KINDS } from './kinds';
import { tagsOf } from './tags';

/** To be counted up when pages are put together otherwise: what was stored before is rendered anew. */
const RENDERING = 4;

export interface PageIdentity {
  scope: PageScope;
  documentId: string;
  locale: string;
}

/** What is stored of a page. */
export interface Rendered extends Columns {
  /** When something that it does not show yet becomes visible; '' where nothing will. */
  valid_until: string;
  card: string;
  body: string;
  etag: string;
  /** A text that changes with what lists find it by and show of it. */
  list_etag: string;
  made_by: string;
  /** Everything that it shows. */
  tags: string[];
  /** What it is about, for the filters of lists: `topic:<documentId>`, `topic=<slug>`. */
  about: string[];
}

/** Names the rendering and the settings that pages depend on. */
export const renderingOf = (strapi: Core.Strapi): string =>
  `${RENDERING}.${hash(JSON.stringify(surroundingsOf(strapi))).slice(0, 12)}`;

/** A text of 27 letters that is another one for another text. */
export const hash = (value: string): string => createHash('sha1').update(value).digest('base64url');

/**
 * Reads an entry with all that its page shows and puts the page together, as visitors may see it now.
 *
 * @returns null where visitors may not see the entry
 */
export async function renderPage(
  strapi: Core.Strapi,
  identity: PageIdentity,
): Promise<Rendered | null> {
  const { scope, documentId, locale } = identity;
  const kind = PAGE_KINDS[scope];
  const surroundings = surroundingsOf(strapi);
  const { site } = surroundings;
  const embargo = await embargoOf(strapi, identity);
  // An article under embargo is put together as it will be seen; its row says from when on.
  const at = embargo.own ? new Date(embargo.own) : undefined;
  return readAsVisitor(async () => {
    const stored = await readDocument(strapi, kind.uid, {
      documentId,
      ...(kind.localized ? { locale, status: 'published' } : {}),
      populate: kind.populate(locale),
    });
    if (!stored || text(stored, 'slug') === undefined) {
      return null;
    }
    const row = scope === 'recap' ? withKeptNames(stored) : stored;
    const recaps = kind.localized ? [] : await recapsAbout(strapi, identity);
    const alternates = await alternatesOf(strapi, identity, row);
    const source = { row, locale, site, alternates };
    const page = withHead(scope, made(scope, source, recaps), surroundings);
    const body = JSON.stringify(page);
    const columns = columnsOf(scope, row, page);
    const card = JSON.stringify(cardOf(scope, { row, locale, site }));
    const about = [...new Set(aboutOf(page))];
    return {
      ...columns,
      valid_until: embargo.next,
      card,
      body,
      etag: hash(body),
      list_etag: hash(JSON.stringify([columns, card, about])),
      made_by: renderingOf(strapi),
      tags: [...new Set([...tagsOf(strapi, kind.uid, row), ...tagsOf(strapi, RECAP_UID, recaps)])],
      about,
    };
  }, at);
}

function made(scope: PageScope, source: PageSource, recaps: Row[]): StoredPage {
  switch (scope) {
    case 'recap':
      return recapPage(source);
    case 'event':
      return eventPage(source);
    case 'speaker':
      return speakerPage(source, recaps);
    case 'organization':
      return organizationPage(source, recaps);
  }
}

async function recapsAbout(
  strapi: Core.Strapi,
  { scope, documentId, locale }: PageIdentity,
): Promise<Row[]> {
  return readDocuments(strapi, RECAP_UID, {
    filters: { id: { $in: await recapsPointingTo(strapi, { scope, documentId }) } },
    locale,
    status: 'published',
    ...RECAP_CARD,
  });
}

/** The same entry in the other languages that it is published in. */
export async function alternatesOf(
  strapi: Core.Strapi,
  { scope, documentId, locale }: PageIdentity,
  row: Row,
): Promise<PageAlternate[]> {
  const kind = PAGE_KINDS[scope];
  if (!kind.localized) {
    const locales = await projectLocales(strapi);
    return locales
      .filter((code) => code !== locale)
      .sort()
      .map((code) => ({ locale: code, slug: String(row['slug']) }));
  }
  const versions = await readDocuments(strapi, kind.uid, {
    documentId,
    filters: { locale: { $ne: locale } },
    status: 'published',
    fields: ['slug', 'locale'],
    sort: 'locale:asc',
  });
  return versions.map((version) => ({
    locale: String(version.locale),
    slug: String(version['slug']),
  }));
}
