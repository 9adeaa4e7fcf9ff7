import path from 'node:path';

import type { Core } from '@strapi/strapi';

/** The website that shows what is written here; without a secret it has no way into drafts. */
const siteAt = (url: string, secret: string) => ({
  url,
  name: 'Newsroom playground',
  paths: {
    recap: '/{locale}/news/{slug}',
    event: '/{locale}/events/{slug}',
    speaker: '/{locale}/people/{slug}',
    organization: '/{locale}/organizations/{slug}',
  },
  ...(secret ? { preview: { secret } } : {}),
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  newsroom: {
    enabled: true,
    // Absolute: Strapi resolves a relative path from its own files. The project runs the plugin beside it.
    resolve: path.resolve(process.cwd(), '..'),
    config: {
      site: env('SITE_URL') ? siteAt(env('SITE_URL', ''), env('PREVIEW_SECRET', '')) : null,
      webhooks: env('REVALIDATE_URL')
        ? [
            {
              url: env('REVALIDATE_URL'),
              headers: { authorization: `Bearer ${env('REVALIDATE_SECRET', '')}` },
            },
          ]
        : [],
    },
  },
});

export default config;
