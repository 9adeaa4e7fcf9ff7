import { escapeHtml } from '../../composer';
import type { OEmbed, OEmbedFacts } from '../../contracts/oembed';
import type { RecapCard } from '../../contracts/pages';

import { webAddress } from './addresses';
import type { Surroundings } from './addresses';
import { lineOf } from './text';
import { element, xmlDocument } from './xml';

export const OEMBED_TYPE = 'application/json; charset=utf-8';
export const OEMBED_XML_TYPE = 'text/xml; charset=utf-8';

const CACHE_AGE = 3600;
const WIDTH = 600;
const HEIGHT = 200;

export interface OEmbedSize {
  /** Pixels; what the embedding page has room for. */
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

const fits = (size: number | null, limit = Infinity): boolean =>
  (size ?? 0) > 0 && (size ?? 0) <= limit;

/** The largest rendering that fits; all three values or none (oEmbed, 2.3.4). */
function thumbnailOf(
  picture: RecapCard['picture'],
  { maxwidth, maxheight }: OEmbedSize,
  files?: string | null,
): Pick<OEmbedFacts, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'> {
  const renderings = picture ? [picture, ...Object.values(picture.formats)] : [];
  const [best] = renderings
    .filter(({ width, height }) => fits(width, maxwidth) && fits(height, maxheight))
    .sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
  const url = webAddress(best?.url, files);
  return best?.width && best.height && url
    ? { thumbnail_url: url, thumbnail_width: best.width, thumbnail_height: best.height }
    : {};
}

/** A quotation with a link: readable without any style, and without a script. */
function htmlOf(url: string, title: string, teaser: string | undefined): string {
  const link = `<p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>`;
  const text = teaser ? `<p>${escapeHtml(teaser)}</p>` : '';
  return `<blockquote cite="${escapeHtml(url)}">${link}${text}</blockquote>`;
}

/** What another site needs to show an article. */
export function oEmbed(
  recap: RecapCard,
  { site, files }: Surroundings,
  size: OEmbedSize = {},
): OEmbed {
  const [title, author, provider] = [recap.title, recap.authorName, site?.name].map(lineOf);
  const shared: OEmbedFacts = {
    version: '1.0',
    title: title ?? '',
    ...(author && { author_name: author }),
    ...(provider && { provider_name: provider }),
    ...(site && { provider_url: site.url }),
    cache_age: CACHE_AGE,
    ...thumbnailOf(recap.picture, size, files),
  };
  const url = webAddress(recap.url);
  return url
    ? {
        ...shared,
        type: 'rich',
        html: htmlOf(url, shared.title, lineOf(recap.teaser)),
        width: Math.min(WIDTH, size.maxwidth ?? WIDTH),
        height: Math.min(HEIGHT, size.maxheight ?? HEIGHT),
      }
    : { ...shared, type: 'link' };
}

/** The same as XML, which consumers may ask for (oEmbed, 2.2). */
export const oEmbedXml = (embedded: OEmbed): string =>
  xmlDocument(
    element(
      'oembed',
      {},
      ...Object.entries(embedded).map(([name, value]) => element(name, {}, value)),
    ),
  );
