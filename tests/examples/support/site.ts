import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { ROOT, run } from '../../support/package';

/** Files, written ahead; or a server that makes each page when it is asked for. */
export type Mode = 'static' | 'on demand';

export interface Surroundings {
  /** Where the site is: `http://127.0.0.1:4321`. */
  origin: string;
  /** Address of Strapi's API. */
  api: string;
  /** For previews of drafts. */
  secret?: string;
  token?: string;
}

const EXAMPLE = path.join(ROOT, 'examples/astro');
const ASTRO = path.join(EXAMPLE, 'node_modules/astro/astro.js');

const PATIENCE = 20_000;
const PAUSE = 50;

const environment = ({ origin, api, secret, token }: Surroundings) => ({
  // Jest's own would make Astro build for tests.
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  SITE_URL: origin,
  NEWSROOM_API: api,
  ...(secret && token ? { PREVIEW_SECRET: secret, NEWSROOM_TOKEN: token } : {}),
});

/**
 * Builds the site as its users do.
 *
 * @throws Error with what Astro printed
 */
export async function buildSite(mode: Mode, surroundings: Surroundings): Promise<void> {
  if (!existsSync(ASTRO)) {
    throw new Error('The packages of the example are not installed: (cd examples/astro && npm ci)');
  }
  const { code, output } = await run(
    process.execPath,
    [ASTRO, 'build', ...(mode === 'static' ? [] : ['--config', 'astro.server.config.mjs'])],
    { cwd: EXAMPLE, env: environment(surroundings) },
  );
  if (code !== 0) {
    throw new Error(`astro build failed:\n${output}`);
  }
}

/** Serves what was built, until it is stopped. */
export async function serveSite(
  mode: Mode,
  surroundings: Surroundings,
): Promise<{ stop(): Promise<void> }> {
  const { port } = new URL(surroundings.origin);
  const args =
    mode === 'static' ? [ASTRO, 'preview', '--port', port] : ['dist/server/server/entry.mjs'];
  const child = spawn(process.execPath, args, {
    cwd: EXAMPLE,
    env: { ...process.env, ...environment(surroundings), HOST: '127.0.0.1', PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const answers = () =>
    fetch(`${surroundings.origin}/favicon.svg`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const until = Date.now() + PATIENCE; !(await answers());) {
    if (child.exitCode !== null || Date.now() > until) {
      throw new Error(`The site does not answer at ${surroundings.origin}:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return {
    async stop() {
      child.kill();
      await ended;
    },
  };
}
