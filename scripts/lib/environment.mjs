import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { PLAYGROUND } from './paths.mjs';

const FILE = path.join(PLAYGROUND, '.env');
const SAMPLE = path.join(PLAYGROUND, '.env.example');

const secret = () => randomBytes(24).toString('base64url');

/**
 * Writes the playground's `.env` from `.env.example` with secrets of its own, where there is none.
 * In the example a secret is the word `generate`.
 */
export function writeEnvironment() {
  if (existsSync(FILE)) {
    return 'up to date';
  }
  const text = readFileSync(SAMPLE, 'utf8').replace(/(?<=[=,])generate\b/g, secret);
  writeFileSync(FILE, text, { mode: 0o600 });
  return 'playground/.env written, with random secrets';
}

/** What the playground will run with: its `.env`, which the caller's environment wins over. */
export function readEnvironment() {
  const written = existsSync(FILE)
    ? Object.fromEntries(
        readFileSync(FILE, 'utf8')
          .split('\n')
          .map((line) => /^\s*([A-Z0-9_]+)\s*=\s*(.*?)\s*$/.exec(line))
          .filter(Boolean)
          .map(([, name, value]) => [name, value.replace(/^(["'])(.*)\1$/, '$2')]),
      )
    : {};
  return { ...written, ...process.env };
}
