import type { SocialHandle } from '../../composer/facts';

import { children, text } from './read';

/** Networks where the first part of the path is the name of the account. */
const NAMED_BY_PATH = new Map([
  ['x.com', 'x.com'],
  ['twitter.com', 'x.com'],
  ['instagram.com', 'instagram.com'],
]);

/** First parts of such paths that are pages of the network and no accounts. */
const NO_ACCOUNT = new Set([
  'home',
  'explore',
  'hashtag',
  'i',
  'intent',
  'p',
  'reel',
  'search',
  'share',
]);

const ACCOUNT = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;

const isAccount = (name: string | undefined): name is string =>
  name !== undefined && ACCOUNT.test(name) && !NO_ACCOUNT.has(name.toLowerCase());

/**
 * The name of the account that a link leads to; undefined where the network has no such names in texts (LinkedIn,
 * Facebook) or the link leads to something else.
 */
export function handleOf(link: string): SocialHandle | undefined {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return undefined;
  }
  const host = url.hostname.toLowerCase().replace(/^(?:www|mobile|m)\./u, '');
  const [first, second] = url.pathname.split('/').filter(Boolean);
  const network = NAMED_BY_PATH.get(host);
  if (network !== undefined) {
    return isAccount(first) ? { network, handle: `@${first}` } : undefined;
  }
  if (host === 'bsky.app') {
    return first === 'profile' && isAccount(second)
      ? { network: host, handle: `@${second}` }
      : undefined;
  }
  // `/@name` is an account of the network itself on the big ones, and of one server among many on Mastodon.
  const name = first?.startsWith('@') === true ? first.slice(1) : undefined;
  if (!isAccount(name)) {
    return undefined;
  }
  const own = ['threads.net', 'threads.com', 'tiktok.com', 'youtube.com'].includes(host);
  return { network: host, handle: own ? `@${name}` : `@${name}@${host}` };
}

/** The accounts that the links of a record lead to, each once. */
export function handlesOf(row: Record<string, unknown>): SocialHandle[] | undefined {
  const found = children(row, 'links')
    .filter((link) => link['kind'] === 'social')
    .map((link) => handleOf(text(link, 'url') ?? ''))
    .filter((handle) => handle !== undefined);
  const unique = new Map(found.map((one) => [`${one.network} ${one.handle}`, one]));
  return unique.size === 0 ? undefined : [...unique.values()];
}
