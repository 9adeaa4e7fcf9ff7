// npm start: from a fresh clone to a running Strapi with the plugin and its sample events.
import { buildPanel, buildPlugin, compilePlayground } from './lib/build.mjs';
import { readEnvironment, writeEnvironment } from './lib/environment.mjs';
import { checkSqlite, installPackages, isInstalled } from './lib/install.mjs';
import { checkNode, checkPort } from './lib/machine.mjs';
import { bold, box, dim, duration, print } from './lib/output.mjs';
import { findRecap, startPlayground, waitUntilReady } from './lib/playground.mjs';
import { explain, Steps } from './lib/steps.mjs';

const LANGUAGES = { de: 'German', en: 'English' };

const from = Date.now();
const steps = new Steps();

async function prepare() {
  await steps.run('Check Node', checkNode);
  await steps.run('Settings of the playground', writeEnvironment);
  const env = readEnvironment();
  const host = env.HOST || '127.0.0.1';
  const port = env.PORT || '1337';
  await steps.run(`Check port ${port}`, () => checkPort({ host, port }));
  await steps.run(
    isInstalled()
      ? 'Packages'
      : 'Packages: npm ci, 2 to 4 minutes on a fresh clone, about 1 GB of disk',
    installPackages,
  );
  await steps.run('Build the plugin', buildPlugin);
  await steps.run('Compile the playground', compilePlayground);
  if ((env.DATABASE_CLIENT || 'sqlite') === 'sqlite') {
    await steps.run('SQLite', checkSqlite);
  }
  await steps.run('Build the admin panel (1 to 2 minutes when something changed)', buildPanel);
  return { env, url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}` };
}

async function welcome(url, env) {
  const recaps = await findRecap(url);
  print();
  print(
    box([
      'The newsroom is running',
      '',
      `Admin panel  ${url}/admin`,
      ...((await hasAdministrator(url))
        ? [
            'Sign in      editor@example.org',
            `Password     ${env.PLAYGROUND_PASSWORD || 'Newsroom-1234'}  (unless you changed it)`,
          ]
        : ['Sign in      with the account that you create there: the playground is empty']),
      '',
      ...(recaps.length > 0
        ? [
            'The recap of the networking lunch over REST:',
            ...recaps.map(({ locale, url }) => `  ${LANGUAGES[locale].padEnd(9)}${url}`),
          ]
        : ['The recap of the networking lunch is not there: deleted, or NEWSROOM_SEED=false.']),
      '',
      'A website that shows all of it: npm run example, in another terminal.',
      '',
      'Stop it with Ctrl+C. Start afresh: delete playground/.tmp and run npm start again.',
    ]),
  );
  print(dim(`Ready after ${duration(Date.now() - from)}`));
}

/** Not where NEWSROOM_SEED=false has left everything to whoever opens the panel first. */
async function hasAdministrator(url) {
  const answer = await fetch(`${url}/admin/init`);
  return (await answer.json()).data.hasAdmin;
}

let playground;
try {
  print(bold('strapi-plugin-newsroom: the playground'));
  const { env, url } = await prepare();
  playground = startPlayground(env);
  let ready = false;
  await steps.run(
    'Start Strapi',
    async () => {
      ready = await waitUntilReady(url, playground, env);
    },
    { quiet: false },
  );
  if (ready) {
    await welcome(url, env);
  }
  process.exitCode = await playground.ended;
} catch (error) {
  explain(error);
  await playground?.stop();
  process.exitCode = 1;
}
