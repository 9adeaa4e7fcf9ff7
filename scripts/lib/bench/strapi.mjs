// The playground as the benchmark asks it: a process of its own on an empty database, told over the channel to its
// parent what to fill in and asked what it has used.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

import { PLAYGROUND } from '../paths.mjs';

import { growArchive } from './archive.mjs';
import { fillPages, publishRecaps } from './content.mjs';
import { answerParent } from './process.mjs';

process.chdir(PLAYGROUND);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir: PLAYGROUND, distDir: 'dist', serveAdminPanel: false });
strapi.log.level = 'error';

const FRONT = 'plugin::newsroom.front';
strapi.config.set('middlewares', [FRONT, ...strapi.config.get('middlewares')]);

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

/** The same server without the front, as most projects have it. */
function serverWithoutFront() {
  const { app } = strapi.server;
  const all = app.middleware;
  // Behind it are the other middlewares, the router and its `allowedMethods`.
  const place = all.length - strapi.config.get('middlewares').length - 2;
  app.middleware = all.filter((_, index) => index !== place);
  const server = createServer(app.callback());
  app.middleware = all;
  return server;
}

const listen = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });

async function countQueries(url) {
  const get = async () => (await fetch(url)).arrayBuffer();
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
    return {
      url: await listen(serverWithoutFront()),
      frontUrl: await listen(strapi.server.httpServer),
      constant: CONSTANT,
    };
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
