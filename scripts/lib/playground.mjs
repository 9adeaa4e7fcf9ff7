import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { URLSearchParams } from 'node:url';

import { Failure } from './failure.mjs';
import { bin, PLAYGROUND } from './paths.mjs';

const PATIENCE = 180_000;
const PAUSE = 200;

const databaseAdvice = ({ DATABASE_CLIENT: client }) =>
  !client || client === 'sqlite' ? SQLITE_ADVICE : SERVER_ADVICE;

const SQLITE_ADVICE = [
  'If the database is from other sources: delete playground/.tmp and run the command again.',
];

const SERVER_ADVICE = [
  'Is the database that DATABASE_CLIENT, DATABASE_HOST, DATABASE_PORT, DATABASE_NAME, DATABASE_USERNAME',
  'and DATABASE_PASSWORD name there, and does it let this user in? Without them SQLite is used.',
];

/** Starts the playground in a process of its own that writes to this terminal; signals are passed on to it. */
export function startPlayground(env) {
  const child = spawn(process.execPath, [bin('@strapi/strapi/bin/strapi.js'), 'start'], {
    cwd: PLAYGROUND,
    env: { NODE_ENV: 'development', STRAPI_TELEMETRY_DISABLED: 'true', ...env },
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 0));
  });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping = true;
      // Strapi closes its server and database on these two, and not on SIGHUP.
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  const stop = () => {
    stopping = true;
    child.kill('SIGTERM');
    return ended;
  };
  whenParentEnds(stop);
  return { ended, isStopping: () => stopping, stop };
}

const WATCH = 500;

/**
 * npm runs this in a shell, which dies of a signal without passing it on: whoever stops npm means the
 * playground too.
 */
function whenParentEnds(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') {
    return;
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(watch);
      void stop();
    }
  }, WATCH);
  watch.unref();
}

/**
 * Waits until the playground answers.
 *
 * @throws {Failure} when it ends before, or does not answer for three minutes
 */
export async function waitUntilReady(url, { ended, isStopping }, env) {
  let code;
  void ended.then((value) => (code = value));
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (code !== undefined && isStopping()) {
      return false;
    }
    if (code !== undefined) {
      throw new Failure(`Strapi ended with ${code} before it answered; its message is above`, {
        advice: databaseAdvice(env),
      });
    }
    if (await answers(`${url}/_health`)) {
      return true;
    }
    await sleep(PAUSE);
  }
  throw new Failure(`Strapi did not answer at ${url} within three minutes`, {
    advice: databaseAdvice(env),
  });
}

/** Whether a Strapi answers at the address of its health. */
export async function answers(url) {
  try {
    return (await fetch(url)).status === 204;
  } catch {
    return false;
  }
}

/** What the seed gives its recap, so that it is found again whatever its address is. */
const SEED_RECAP = new URLSearchParams({
  'filters[externalSource][$eq]': 'playground',
  'filters[externalId][$eq]': 'ivam-networking-lunch-2025',
  'fields[0]': 'slug',
});

/**
 * Addresses of the seed's recap over REST, by language; empty where there is none (any more).
 *
 * @returns {Promise<{ locale: string, url: string }[]>}
 */
export async function findRecap(url, locales = ['de', 'en']) {
  const found = [];
  for (const locale of locales) {
    const query = new URLSearchParams(SEED_RECAP);
    query.set('locale', locale);
    const answer = await fetch(`${url}/api/newsroom/recaps?${query}`);
    const slug = answer.ok ? (await answer.json()).data[0]?.slug : undefined;
    if (slug) {
      found.push({ locale, url: `${url}/api/newsroom/recaps/by-slug/${slug}?locale=${locale}` });
    }
  }
  return found;
}
