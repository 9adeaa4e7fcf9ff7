// The playground as the benchmark asks it: a process of its own on an empty database, told over the channel to its
// parent what to fill in and asked what it has used.
import { createRequire } from 'node:module';

import { PLAYGROUND } from '../paths.mjs';

import { growArchive } from './archive.mjs';
import { fillPages, publishRecaps } from './content.mjs';
import { answerParent } from './process.mjs';

process.chdir(PLAYGROUND);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir: PLAYGROUND, distDir: 'dist', serveAdminPanel: false });
strapi.log.level = 'error';

const CONSTANT = '/bench/constant';
let constant = '';

/** A route of the public API that everybody may call, behind all that stands before such routes. */
const addConstantRoute = () =>
  strapi.server.routes({
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: CONSTANT,
        handler: (ctx) => {
          ctx.type = 'application/json';
          ctx.body = constant;
        },
        config: { auth: false },
        info: { type: 'content-api' },
      },
    ],
  });

async function countQueries(path) {
  const { port } = strapi.server.httpServer.address();
  const get = async () => (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer();
  const { connection } = strapi.db;
  let count = 0;
  const onQuery = () => (count += 1);
  await get();
  connection.on('query', onQuery);
  await get();
  connection.off('query', onQuery);
  return count;
}

answerParent({
  async start() {
    await strapi.load();
    addConstantRoute();
    strapi.server.mount();
    await new Promise((resolve) => {
      strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve());
    });
    const { port } = strapi.server.httpServer.address();
    return { url: `http://127.0.0.1:${port}`, constant: CONSTANT };
  },
  fill: () => fillPages(strapi),
  answerConstantly: (text) => {
    constant = text;
  },
  countQueries,
  grow: (archive) => growArchive(strapi, archive),
  publish: (what) => publishRecaps(strapi, what),
  stop: () => strapi.destroy(),
});
