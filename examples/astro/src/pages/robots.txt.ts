import type { APIRoute } from 'astro';

import { newsroom } from '../newsroom';

/** The newsroom writes the sitemaps, with all languages of a page. */
export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      `Sitemap: ${newsroom.sitemapUrl()}`,
      `Sitemap: ${newsroom.sitemapUrl('news')}`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
