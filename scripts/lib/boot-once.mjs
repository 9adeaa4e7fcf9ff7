// Boots the playground once until it listens, and prints what that took, as JSON on the last line. For
// measure-start: a process of its own per start, because modules that are loaded already cost nothing.
//
//   node boot-once.mjs <folder of the compiled configuration>
import { createRequire } from 'node:module';

import { PLAYGROUND } from './paths.mjs';

process.chdir(PLAYGROUND);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({
  appDir: PLAYGROUND,
  distDir: process.argv[2],
  serveAdminPanel: false,
});
strapi.log.level = 'error';
await strapi.load();
strapi.server.mount();
await new Promise((resolve) => {
  strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve());
});
const result = {
  /** Since the process began. */
  milliseconds: performance.now(),
  rss: process.memoryUsage().rss,
  plugin: Boolean(strapi.plugin('newsroom')),
  types: Object.keys(strapi.contentTypes).length,
};
await strapi.destroy();
process.stdout.write(`\n${JSON.stringify(result)}\n`, () => process.exit(0));
