import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { CACHE } from './paths.mjs';

const FILE = path.join(CACHE, 'site-token');

/** Whether Strapi lets its holder read drafts. */
async function works(url, token) {
  const { ok } = await fetch(`${url}/api/newsroom/recaps?status=draft&pagination[pageSize]=1`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return ok;
}

async function post(url, body, token) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });
  return answer.ok ? (await answer.json()).data : undefined;
}

/**
 * A read-only token of the playground, with which the example site reads drafts: the one of last time, or a new one, as
 * an administrator makes it in the panel.
 *
 * @returns {Promise<string | undefined>} undefined where the administrator of the seed cannot sign in any more
 */
export async function siteToken(url, env) {
  const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (kept && (await works(url, kept))) {
    return kept;
  }
  const signedIn = await post(`${url}/admin/login`, {
    email: 'editor@example.org',
    password: env.PLAYGROUND_PASSWORD || 'Newsroom-1234',
    deviceId: randomUUID(),
  });
  const made =
    signedIn &&
    (await post(
      `${url}/admin/api-tokens`,
      // Its name may not be taken: by the token of a time before, say.
      {
        name: `Example site ${randomUUID().slice(0, 8)}`,
        description: 'Made by npm run example, for previews of drafts.',
        type: 'read-only',
        lifespan: null,
      },
      signedIn.token,
    ));
  if (!made) {
    return undefined;
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FILE, made.accessKey, { mode: 0o600 });
  return made.accessKey;
}
