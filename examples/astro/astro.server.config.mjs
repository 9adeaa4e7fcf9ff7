import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

import site from './astro.config.mjs';

/** The site on demand: a server makes each page when it is asked for. */
export default defineConfig({
  ...site,
  output: 'server',
  outDir: './dist/server',
  adapter: node({ mode: 'standalone' }),
});
