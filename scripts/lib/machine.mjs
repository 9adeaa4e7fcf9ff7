import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

import { Failure } from './failure.mjs';

const OLDEST_NODE = 20;

/** @throws {Failure} when this Node is too old */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Failure(`Node ${process.versions.node} is too old`, {
      advice: [`Install Node ${OLDEST_NODE} or newer (https://nodejs.org), then run this again.`],
    });
  }
  return `Node ${process.versions.node}`;
}

/** @throws {Failure} when something else listens there already */
export function checkPort({ host, port, advice }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new Failure(
          taken
            ? `Port ${port} is taken`
            : `Cannot listen on ${host}, port ${port}: ${error.message}`,
          {
            advice: [
              advice ??
                `Take another one, for example: PORT=${Number(port) === 1400 ? 1401 : 1400} npm start`,
            ],
          },
        ),
      );
    });
    server.listen({ host, port }, () => server.close(() => resolve()));
  });
}

const BROWSERS = [
  // Debian's without windows: a quarter faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium or Chrome: the one that CHROMIUM_PATH names, else one in a usual place.
 *
 * @returns {string | undefined}
 * @throws {Failure} when CHROMIUM_PATH names a file that is not there
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Failure(`CHROMIUM_PATH names ${named}, and there is no such file`);
  }
  return named || BROWSERS.find((file) => existsSync(file));
}
