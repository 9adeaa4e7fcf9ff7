import { defineConfig, envField, passthroughImageService } from 'astro/config';
import { loadEnv } from 'vite';

const env = loadEnv(process.env.NODE_ENV ?? '', process.cwd(), '');

/** The site as files: every page is written once, by `npm run build`. */
export default defineConfig({
  site: env.SITE_URL || 'http://127.0.0.1:4321',
  server: { host: '127.0.0.1', port: 4321 },
  outDir: './dist/static',
  // As Strapi has the addresses in `site.paths`: /de/news/slug.
  trailingSlash: 'never',
  build: { format: 'file' },
  env: {
    schema: {
      NEWSROOM_API: envField.string({
        context: 'server',
        // Read when the site runs, so that one build serves any Strapi.
        access: 'secret',
        default: 'http://127.0.0.1:1337/api',
      }),
      // For previews of drafts: see src/preview.
      NEWSROOM_TOKEN: envField.string({ context: 'server', access: 'secret', optional: true }),
      PREVIEW_SECRET: envField.string({ context: 'server', access: 'secret', optional: true }),
    },
  },
  // Pictures come from Strapi in several widths.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
});
