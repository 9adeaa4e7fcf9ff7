import { rmSync } from 'node:fs';

import { bin, inRoot, PLAYGROUND } from './paths.mjs';
import { node } from './run.mjs';
import { whenChanged } from './stamp.mjs';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];

const SOURCES_ADVICE = () => ['That is in the sources: correct it and run the command again.'];

const OPENAPI = 'dist/openapi.json';

/** Builds the plugin into `dist`, and writes the OpenAPI document from the same sources beside it. */
async function build(options = {}) {
  await node([bin('@strapi/sdk-plugin/bin/strapi-plugin.js'), 'build'], {
    name: 'plugin',
    advice: SOURCES_ADVICE,
    ...options,
  });
  await node([inRoot('scripts/openapi.mjs'), OPENAPI], {
    name: 'openapi',
    advice: SOURCES_ADVICE,
    ...options,
  });
}

/** Builds the plugin, unless nothing has changed. */
export const buildPlugin = (options) =>
  whenChanged(
    'plugin',
    {
      inputs: [
        ...['content-types', 'composer', 'contracts', 'server', 'admin', 'client'],
        ...['scripts/openapi.mjs', ...SETTINGS],
      ],
      outputs: ['dist', OPENAPI],
    },
    () => build(options),
  );

/** Compiles the playground's TypeScript into `playground/dist`. */
export const compilePlayground = () =>
  whenChanged(
    'playground',
    {
      inputs: ['playground/config', 'playground/src', 'playground/tsconfig.json', ...SETTINGS],
      outputs: ['playground/dist/config', 'playground/dist/src'],
      skip: ['playground/src/admin', 'playground/src/seed/assets'],
    },
    () => {
      // Strapi loads every file that it finds there, those of deleted sources too.
      for (const name of ['config', 'src', '.tsbuildinfo']) {
        rmSync(inRoot('playground/dist', name), { recursive: true, force: true });
      }
      return node([bin('typescript/bin/tsc'), '--project', PLAYGROUND], {
        name: 'playground',
        advice: SOURCES_ADVICE,
      });
    },
  );

/** What Strapi writes into the panel from the environment. */
const panelEnvironment = () =>
  JSON.stringify(
    Object.entries(process.env)
      .filter(([name]) => name === 'PUBLIC_URL' || name.startsWith('STRAPI_ADMIN_'))
      .sort(),
  );

/** Builds the admin panel with the plugin's half in it into `playground/dist/build`. */
export const buildPanel = () =>
  whenChanged(
    'panel',
    {
      inputs: [
        'dist/admin',
        'playground/config',
        'playground/src/admin',
        'playground/package.json',
        'package-lock.json',
      ],
      outputs: ['playground/dist/build'],
      more: panelEnvironment(),
    },
    () =>
      node([bin('@strapi/strapi/bin/strapi.js'), 'build'], {
        name: 'panel',
        cwd: PLAYGROUND,
        env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
        advice: (output) =>
          /heap out of memory|SIGKILL|ended with 137/.test(output)
            ? ['The panel’s build needs about 2 GB of memory.']
            : [],
      }),
  );
