// npm run example: the example site, for the playground that runs beside it.
import { spawn } from 'node:child_process';

import { buildPlugin } from './lib/build.mjs';
import { readEnvironment } from './lib/environment.mjs';
import { ASTRO, QUIET } from './lib/example.mjs';
import { Failure } from './lib/failure.mjs';
import { installExample, installPackages } from './lib/install.mjs';
import { checkNode, checkPort } from './lib/machine.mjs';
import { bold, print } from './lib/output.mjs';
import { EXAMPLE } from './lib/paths.mjs';
import { answers } from './lib/playground.mjs';
import { siteToken } from './lib/site-token.mjs';
import { explain, Steps } from './lib/steps.mjs';

const SITE = 'http://127.0.0.1:4321';

const steps = new Steps();

/** @throws {Failure} where no playground runs */
async function findPlayground(url) {
  if (!(await answers(`${url}/_health`))) {
    throw new Failure(`No playground answers at ${url}`, {
      advice: ['Start it in another terminal, and leave it running: npm start'],
    });
  }
  return url;
}

try {
  print(bold('strapi-plugin-newsroom: the example site'));
  const env = readEnvironment();
  const site = new URL(env.SITE_URL || SITE);
  const strapi = `http://127.0.0.1:${env.PORT || '1337'}`;
  await steps.run('Check Node', checkNode);
  await steps.run('Find the playground', () => findPlayground(strapi));
  await steps.run(`Check port ${site.port}`, () =>
    checkPort({
      host: site.hostname,
      port: site.port,
      advice: 'Take another one in playground/.env (SITE_URL), and start the playground anew.',
    }),
  );
  await steps.run('Packages', installPackages);
  await steps.run('Build the plugin', buildPlugin);
  await steps.run('Packages of the site', installExample);
  let token;
  await steps.run('Token for previews of drafts', async () => {
    token = await siteToken(strapi, env);
    return token ? 'works' : 'none: the sign-in of the playground was changed';
  });
  const child = spawn(
    process.execPath,
    [
      ...[ASTRO, 'dev', '--config', 'astro.server.config.mjs'],
      ...['--host', site.hostname, '--port', site.port],
    ],
    {
      cwd: EXAMPLE,
      env: {
        ...process.env,
        ...QUIET,
        SITE_URL: site.origin,
        NEWSROOM_API: `${strapi}/api`,
        ...(token ? { NEWSROOM_TOKEN: token, PREVIEW_SECRET: env.PREVIEW_SECRET } : {}),
      },
      stdio: 'inherit',
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 0));
  });
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
