// npm run bench:builder [-- --talks 300 --organizations 75 --paragraphs 300 --keys 60]: how the recap builder feels with a long programme. Makes an event
// with its recap in an empty database, opens it in Chromium (CHROMIUM_PATH, or where it usually is), types and drags, and
// prints how long the browser took to show it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { createLargeRecap } from './lib/large-programme.mjs';
import { bold, print, red, table } from './lib/output.mjs';
import { inRoot, PLAYGROUND } from './lib/paths.mjs';
import { createDatabase } from './lib/temporary-database.mjs';

const { values } = parseArgs({
  options: {
    talks: { type: 'string', default: '300' },
    /** How many talks the recipe tells by themselves; the usual ones tell eight, and list the others. */
    paragraphs: { type: 'string', default: '300' },
    /** Each has a section of its own in the outline. */
    organizations: { type: 'string' },
    keys: { type: 'string', default: '60' },
    slow: { type: 'string', default: '1' },
    trace: { type: 'string' },
  },
});
const talks = Number(values.talks);
const keys = Number(values.keys);
const CHROMIUMS = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const ADMIN = { email: 'bench@example.org', password: 'Bench-12345' };

/** Runs in the page: notes for each key, press or move the time until the next painted picture. */
function watchPaints() {
  const painted = new globalThis.MessageChannel();
  const waiting = [];
  painted.port1.onmessage = () => {
    for (const done of waiting.splice(0)) {
      done(performance.now());
    }
  };
  globalThis.__paints = { keydown: [], pointermove: [], pointerup: [], long: [] };
  for (const type of ['keydown', 'pointermove', 'pointerup']) {
    globalThis.addEventListener(
      type,
      ({ timeStamp }) =>
        globalThis.requestAnimationFrame(() => {
          waiting.push((now) => globalThis.__paints[type].push(now - timeStamp));
          painted.port2.postMessage(undefined);
        }),
      { capture: true },
    );
  }
  new globalThis.PerformanceObserver((list) => {
    globalThis.__paints.long.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

const takePaints = (page) =>
  page.evaluate(() => {
    const taken = globalThis.__paints;
    globalThis.__paints = { keydown: [], pointermove: [], pointerup: [], long: [] };
    return taken;
  });

async function signIn(context, url) {
  const register = await context.request.post(`${url}/admin/register-admin`, {
    data: { firstname: 'Bench', lastname: 'Bench', ...ADMIN },
  });
  const { data } = await register.json();
  await context.addInitScript((token) => {
    globalThis.localStorage.setItem('jwtToken', JSON.stringify(token));
    globalThis.localStorage.setItem('isLoggedIn', 'true');
  }, data.token);
}

async function type(page, paragraph) {
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(1500);
  await takePaints(page);
  await page.keyboard.type(
    'The sentence of somebody who types as fast as one can. '.repeat(9).slice(0, keys),
    {
      delay: 90,
    },
  );
  await page.waitForTimeout(1500);
  return takePaints(page);
}

async function drag(page) {
  const handle = page.getByRole('button', { name: /^Move / }).nth(3);
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  await takePaints(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(x, y + step * 5);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(300);
  await page.mouse.up();
  await page.waitForTimeout(2500);
  return takePaints(page);
}

async function measure(url, recap) {
  const executablePath = CHROMIUMS.find((file) => file && existsSync(file));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
    await signIn(context, url);
    await context.addInitScript(watchPaints);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    if (values.slow !== '1') {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
    }
    // What Strapi itself loads is not the builder's.
    await page.goto(`${url}/admin/plugins/newsroom`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const from = Date.now();
    await page.goto(`${url}/admin/plugins/newsroom/recaps/${recap}?plugins[i18n][locale]=en`);
    const article = page.getByRole('textbox', { name: 'Text of the article' });
    await article.waitFor();
    const open = Date.now() - from;
    const paragraphs = article.locator('> p');
    const count = await article.locator('> *').count();
    await page.waitForTimeout(3000);
    const session = values.trace ? await context.newCDPSession(page) : undefined;
    await session?.send('Profiler.enable');
    await session?.send('Profiler.start');
    const typed = await type(page, paragraphs.nth(Math.floor((await paragraphs.count()) / 2)));
    const dragged = await drag(page);
    if (session) {
      const { profile } = await session.send('Profiler.stop');
      const { writeFileSync } = await import('node:fs');
      writeFileSync(values.trace, JSON.stringify(profile));
    }
    const sections = await page.getByRole('button', { name: /^Move / }).count();
    return { open, count, sections, typed, dragged };
  } finally {
    await browser.close();
  }
}

function row(name, times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const milliseconds = (value) => `${Math.round(value)} ms`;
  return [name, String(sorted.length), ...[at(0.5), at(0.95), at(1)].map(milliseconds)];
}

async function run() {
  const database = await createDatabase('sqlite');
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEWSROOM_SEED: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ADMIN_RATE_LIMIT: 'false',
    PORT: '0',
    APP_KEYS: 'bench',
    ADMIN_JWT_SECRET: 'bench',
    API_TOKEN_SALT: 'bench',
    TRANSFER_TOKEN_SALT: 'bench',
    ENCRYPTION_KEY: 'bench',
    JWT_SECRET: 'bench',
    ...database.env,
  });
  process.chdir(PLAYGROUND);
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = createStrapi({ appDir: PLAYGROUND, distDir: 'dist', serveAdminPanel: true });
  strapi.log.level = 'error';
  try {
    await strapi.load();
    const limits = { paragraphs: Number(values.paragraphs), featured: talks };
    strapi.config.set('plugin::newsroom.recipes', [{ id: 'told', extends: 'networking', limits }]);
    strapi.config.set('plugin::newsroom.recipeOfKind', { networking: 'told' });
    const recap = await createLargeRecap(
      strapi,
      talks,
      values.organizations ? Number(values.organizations) : undefined,
    );
    strapi.server.mount();
    const server = await new Promise((resolve) => {
      strapi.server.httpServer.listen(0, '127.0.0.1', () =>
        resolve(strapi.server.httpServer.address()),
      );
    });
    const { open, count, sections, typed, dragged } = await measure(
      `http://127.0.0.1:${server.port}`,
      recap,
    );
    print();
    print(
      bold(
        `The builder, ${talks} talks, ${count} blocks, ${sections} sections, open after ${open} ms; ` +
          `Node ${process.versions.node}, ${cpus().length} processors`,
      ),
    );
    print(
      table([
        ['', 'times', 'median', 'p95', 'longest'],
        row('from a key to what it shows', typed.keydown),
        row('tasks over 50 ms while typing', typed.long),
        row('from moving the mouse to what it shows', dragged.pointermove),
        row('from dropping a section to what it shows', dragged.pointerup),
        row('tasks over 50 ms while dragging', dragged.long),
      ]),
    );
  } finally {
    await strapi.destroy();
    await database.drop();
  }
}

if (!existsSync(inRoot('playground/dist/build/index.html'))) {
  print(red('The panel is not built: npm run build, then (cd playground && npx strapi build)'));
  process.exit(1);
}
try {
  await run();
  process.exit(0);
} catch (error) {
  print(red(error.stack.slice(-3_000)));
  process.exit(1);
}
