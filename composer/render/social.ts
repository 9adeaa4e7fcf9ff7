import { cleanLine } from '../clean';
import { opening, proseOf, webAddress } from './excerpt';
import type { ArticleTexts, Fits } from './excerpt';
import { NETWORKS } from './networks';
import type { Network } from './networks';

/** Who is called what on the network. */
export interface Handle {
  /** As it stands in the text. */
  name: string;
  /** With or without its `@`. */
  handle: string;
}

export interface SocialPost extends ArticleTexts {
  network: Network;
  handles?: readonly Handle[];
  /** With or without their `#`. */
  hashtags?: readonly string[];
  /** Instead of the network's limit, in its own count; some Mastodon servers allow more. */
  max?: number;
}

interface Mention {
  end: number;
  text: string;
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A name where it stands alone: in no longer word, no compound and no genitive. */
function namePattern(name: string): RegExp {
  const parts = name.split(/\s+/).map(escapePattern).join('\\s+');
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}@#_.-])${parts}(?![\\p{L}\\p{M}\\p{N}_-]|['’]\\p{L})`,
    'gu',
  );
}

/** Where the handles go: once each, behind the first place that names nobody with a longer name. */
function mentionsIn(text: string, handles: readonly Handle[], valid: RegExp): Mention[] {
  const taken: { start: number; end: number }[] = [];
  const mentions = new Map<string, Mention>();
  const byLength = handles
    .map(({ name, handle }) => ({
      name: cleanLine(name) ?? '',
      handle: `@${handle.trim().replace(/^@/, '')}`,
    }))
    .filter(({ name, handle }) => name !== '' && valid.test(handle))
    .sort((one, other) => other.name.length - one.name.length);
  for (const { name, handle } of byLength) {
    const places = [...text.matchAll(namePattern(name))]
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
      .filter(({ start, end }) => !taken.some((one) => start < one.end && one.start < end));
    taken.push(...places);
    const key = handle.toLowerCase();
    const [first] = places;
    if (first !== undefined && !mentions.has(key) && !text.toLowerCase().includes(key)) {
      const before = text.slice(0, first.end);
      const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
      mentions.set(key, { end: first.end, text: inBrackets ? `, ${handle}` : ` (${handle})` });
    }
  }
  return [...mentions.values()].sort((one, other) => one.end - other.end);
}

function insert(text: string, mentions: readonly Mention[]): string {
  let at = 0;
  const parts = mentions.map((mention) => {
    const part = text.slice(at, mention.end) + mention.text;
    at = mention.end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/** Letters, digits and underscores, and not digits alone: that much all networks have in common. */
function hashtagsOf(given: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const tag of given) {
    const word = tag.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
    if (/\p{L}/u.test(word) && !tags.has(word.toLowerCase())) {
      tags.set(word.toLowerCase(), `#${word}`);
    }
  }
  return [...tags.values()];
}

/** What of a list can be kept, in its order, so that the whole still fits. */
function thatFit<Item>(items: readonly Item[], fits: (kept: readonly Item[]) => boolean): Item[] {
  return items.reduce<Item[]>((kept, item) => (fits([...kept, item]) ? [...kept, item] : kept), []);
}

/**
 * A post about an article, within the limit of the network by its own count: the title, as many whole sentences of the
 * teaser (or else of the body) as fit, the address, hashtags. The address comes first when room is short, hashtags last;
 * an address that is too long alone is left out. Handles follow the names that the text has, in brackets, once each,
 * where they fit and have the form that the network knows. Nothing is added that was not given; empty where nothing was.
 */
export function socialPost({
  network,
  title,
  url,
  language,
  handles = [],
  hashtags = [],
  max = NETWORKS[network].limit,
  ...article
}: SocialPost): string {
  const rules = NETWORKS[network];
  const fits: Fits = (text) => rules.length(text) <= max;
  const given = webAddress(url);
  const address = fits(given) ? given : '';
  const whole = (text: string, tags: readonly string[] = []): string =>
    [text, address, tags.join(' ')].filter((part) => part !== '').join('\n\n');

  const prose = proseOf(article).join(' ');
  const text = opening({ title: cleanLine(title) ?? '', prose, language }, (start) =>
    fits(whole(start)),
  );
  const mentions = rules.handle === undefined ? [] : mentionsIn(text, handles, rules.handle);
  const mentioning = insert(
    text,
    thatFit(mentions, (kept) => fits(whole(insert(text, kept)))),
  );
  const tags = thatFit(text === '' ? [] : hashtagsOf(hashtags), (kept) =>
    fits(whole(mentioning, kept)),
  );
  return whole(mentioning, tags);
}
