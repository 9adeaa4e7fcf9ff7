import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

import site from './astro.config.mjs';

/** Drafts are shown by a server alone: files are for everybody. */
const preview = {
  name: 'preview',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: '/api/preview', entrypoint: './src/preview/route.ts' }),
  },
};

/** The site on demand: a server makes each page when it is asked for. */
export default defineConfig({
  ...site,
  output: 'server',
  outDir: './dist/server',
  adapter: node({ mode: 'standalone' }),
  integrations: [preview],
});
