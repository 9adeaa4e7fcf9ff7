import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { createDatabase } from '../support/databases';
import { ownProject } from '../support/own-project';
import { packPackage, ROOT, run, workbench } from '../support/package';
import { freePort } from '../support/port';

const STRAPI = '5.54.0';

describe('npm install', () => {
  type Packages = Record<string, { version?: string }>;

  let tarball: string;
  beforeAll(async () => {
    ({ tarball } = await packPackage('peers-packed'));
  });

  /** Whether npm reached its registry: without one this test says nothing about the package. */
  const offline = (output: string) =>
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output);

  /** What npm would install in a project with these dependencies and the package; undefined where it reached nothing. */
  async function install(
    name: string,
    dependencies: Record<string, string>,
  ): Promise<Packages | undefined> {
    const project = workbench(name);
    writeFileSync(
      path.join(project, 'package.json'),
      JSON.stringify({
        name,
        private: true,
        dependencies: { ...dependencies, 'strapi-plugin-newsroom': `file:${tarball}` },
      }),
    );
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { code, output } = await run(
      npm,
      [
        'install',
        '--package-lock-only',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--prefer-offline',
        // As it is by default. Strict about the peers of peers, Strapi alone does not install.
        '--legacy-peer-deps=false',
        '--strict-peer-deps=false',
      ],
      { cwd: project },
    );
    if (code !== 0 && offline(output)) {
      console.warn(
        `NOT TESTED: what npm installs (${name}). Its registry was not reached.\n${output}`,
      );
      return undefined;
    }
    expect({ code, output }).toMatchObject({ code: 0 });
    const lock = readFileSync(path.join(project, 'package-lock.json'), 'utf8');
    return (JSON.parse(lock) as { packages: Packages }).packages;
  }

  it('finds a version for every peer in a Strapi project, without --legacy-peer-deps', async () => {
    const packages = await install('peers', {
      // What a new Strapi project has.
      '@strapi/strapi': STRAPI,
      '@strapi/plugin-users-permissions': STRAPI,
      'better-sqlite3': '12.8.0',
      react: '^18.0.0',
      'react-dom': '^18.0.0',
      'react-router-dom': '^6.0.0',
      'styled-components': '^6.0.0',
    });
    if (!packages) {
      return;
    }
    const places = (name: string) =>
      Object.keys(packages).filter((place) => place.endsWith(`node_modules/${name}`));
    expect(places('strapi-plugin-newsroom')).toEqual(['node_modules/strapi-plugin-newsroom']);
    // Beside a second copy Strapi does not recognize the plugin's errors, and the panel does not find its
    // own texts and colors. npm makes one wherever a required peer has a newer version than Strapi asks for.
    for (const name of [
      '@strapi/strapi',
      '@strapi/utils',
      '@strapi/design-system',
      '@strapi/icons',
      'react',
      'react-dom',
      'react-intl',
      'react-router-dom',
      'styled-components',
    ]) {
      expect(places(name)).toEqual([`node_modules/${name}`]);
    }
    expect(places('zod').filter((place) => place.includes('strapi'))).toEqual([]);
    expect(packages['node_modules/zod']?.version).toBe(
      JSON.parse(readFileSync(require.resolve('@strapi/utils/package.json'), 'utf8')).dependencies
        .zod,
    );
    const nested = Object.keys(packages).filter((place) =>
      place.startsWith('node_modules/strapi-plugin-newsroom/'),
    );
    // Strapi's own packages bring older ones; nothing is shared through it that there may be but once.
    expect(nested.filter((place) => !place.endsWith('/lru-cache'))).toEqual([]);
  });

  it('brings nothing of Strapi to a frontend, which wants the client alone', async () => {
    const packages = await install('frontend', {});
    const names = Object.keys(packages ?? {}).map((place) => place.replace(/.*node_modules\//, ''));
    expect(
      names.filter((name) => /^@strapi\/|^styled-components$|^react-router/.test(name)),
    ).toEqual([]);
    expect(names.length).toBeLessThan(60);
  });
});

describe('strapi start in a project that has the package, with no configuration for it', () => {
  const secret = () => randomBytes(32).toString('hex');

  it('finds the plugin by itself, and the plugin answers', async () => {
    const project = ownProject('found');
    await project.installPlugin();
    const database = await createDatabase();
    const port = await freePort();
    const strapi = spawn(
      process.execPath,
      [path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
      {
        cwd: project.folder,
        env: {
          ...process.env,
          ...database.env,
          NODE_ENV: 'production',
          // The project's packages are where npm would put them, Strapi's are further up.
          NODE_PATH: path.join(project.folder, 'node_modules'),
          PORT: String(port),
          STRAPI_TELEMETRY_DISABLED: 'true',
          APP_KEYS: `${secret()},${secret()}`,
          ADMIN_JWT_SECRET: secret(),
          API_TOKEN_SALT: secret(),
          TRANSFER_TOKEN_SALT: secret(),
          ENCRYPTION_KEY: secret(),
          JWT_SECRET: secret(),
        },
      },
    );
    let output = '';
    strapi.stdout.on('data', (data) => (output += data));
    strapi.stderr.on('data', (data) => (output += data));
    const ended = new Promise<void>((resolve) => strapi.on('close', () => resolve()));

    try {
      const status = async (route: string): Promise<number | null> => {
        try {
          return (await fetch(`http://127.0.0.1:${port}${route}`)).status;
        } catch {
          return null;
        }
      };
      const deadline = Date.now() + 60_000;
      while ((await status('/_health')) !== 204) {
        if (strapi.exitCode !== null || Date.now() > deadline) {
          throw new Error(`Strapi did not start:\n${output}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      // There, and not granted to visitors, as everything in a project that has just installed it.
      expect(await status('/api/newsroom/events')).toBe(403);
      expect(await status('/api/newsroom/nothing')).toBe(404);
      expect(await status('/api/events')).toBe(403);
    } finally {
      strapi.kill();
      await ended;
      await database.drop();
    }
  });
});
