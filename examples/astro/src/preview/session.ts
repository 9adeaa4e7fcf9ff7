import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { PREVIEW_SECRET } from 'astro:env/server';
import type { AstroCookies, AstroGlobal } from 'astro';

const COOKIE = 'newsroom-preview';
/** A working day; seconds. */
const LIFETIME = 8 * 60 * 60;

/** Known to this site alone, as it is made of the secret. */
const proof = (secret: string): string => createHmac('sha256', secret).update(COOKIE).digest('hex');

/** In a time that tells nothing of how much of it is right. */
function isSame(one: string, other: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(one), digest(other));
}

export const knowsSecret = (secret: string | null): boolean =>
  Boolean(PREVIEW_SECRET) && isSame(secret ?? '', PREVIEW_SECRET ?? '');

/** Whether this reader came through the editors' door. */
export function isPreview({
  cookies,
  isPrerendered,
}: Pick<AstroGlobal, 'cookies' | 'isPrerendered'>) {
  if (isPrerendered || !PREVIEW_SECRET) {
    return false;
  }
  return isSame(cookies.get(COOKIE)?.value ?? '', proof(PREVIEW_SECRET));
}

export function enter(cookies: AstroCookies): void {
  const secure = import.meta.env.SITE.startsWith('https:');
  cookies.set(COOKIE, proof(PREVIEW_SECRET ?? ''), {
    path: '/',
    httpOnly: true,
    maxAge: LIFETIME,
    // Strapi shows the site in a frame of its own page, which is another site.
    secure,
    sameSite: secure ? 'none' : 'lax',
  });
}

export const leave = (cookies: AstroCookies): void => cookies.delete(COOKIE, { path: '/' });
