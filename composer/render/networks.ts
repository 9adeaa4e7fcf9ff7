/** The networks that a post can be written for. */
export type Network = 'x' | 'mastodon' | 'linkedin' | 'bluesky';

/** Weighted characters: twitter-text, config/v3.json, `maxWeightedTweetLength`. */
export const X_LIMIT = 280;
/** Graphemes: Mastodon, app/validators/status_length_validator.rb, `MAX_CHARS`; a server may allow more. */
export const MASTODON_LIMIT = 500;
/** Characters (UTF-16): LinkedIn Help, “Character limits for posts”. */
export const LINKEDIN_LIMIT = 3000;
/** Graphemes: AT Protocol, lexicon app.bsky.feed.post, `maxGraphemes`. */
export const BLUESKY_LIMIT = 300;

/** What any address counts on X (`transformedURLLength`) and on Mastodon (`URL_PLACEHOLDER_CHARS`). */
const ADDRESS_LENGTH = 23;

/** Bytes (UTF-8) that a post on Bluesky may have for each grapheme: 3,000 for 300 (`maxLength`). */
const BYTES_A_GRAPHEME = 10;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemesOf(text: string): string[] {
  if (!/[^\n -~]/.test(text)) {
    return [...text];
  }
  const graphemes: string[] = [];
  // One at a time, because each that is kept holds a copy of the whole text.
  for (const { segment } of GRAPHEMES.segment(text)) {
    graphemes.push(segment);
  }
  return graphemes;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Code points that weigh one on X, by their ranges; all others weigh two (twitter-text, config/v3.json). */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** An emoji weighs two, however many code points it is made of. */
function weight(text: string): number {
  return sum(
    graphemesOf(text.normalize('NFC')).map((grapheme) =>
      /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(grapheme)
        ? 2
        : sum(
            [...grapheme].map((character) => {
              const code = character.codePointAt(0) ?? 0;
              return LIGHT.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
            }),
          ),
    ),
  );
}

function bytes(text: string): number {
  return sum(
    [...text].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }),
  );
}

const WITH_SCHEME = /https?:\/\/\S+/giu;
const WITH_OR_WITHOUT =
  /https?:\/\/\S+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?/giu;
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w\-./~%+:@=&?#,;!*]*)?$/i;

/**
 * The length of a text in which addresses count the same, however long. Of those that a network may read in another way
 * than we do, the longer of both counts.
 */
function withAddresses(text: string, pattern: RegExp, length: (part: string) => number): number {
  const lengths: number[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const address = found.replace(/[^\p{L}\p{N}/]+$/u, '');
    lengths.push(length(text.slice(at, index)));
    lengths.push(
      PLAIN_ADDRESS.test(address) ? ADDRESS_LENGTH : Math.max(ADDRESS_LENGTH, length(address)),
    );
    at = index + address.length;
  }
  return sum([...lengths, length(text.slice(at))]);
}

/** The server in `@name@server` is free on Mastodon. */
const withoutServers = (text: string): string =>
  text.replace(/(?<![\w/@])(@[\w.-]*\w)@[\w.-]*\w/g, '$1');

interface Rules {
  limit: number;
  /** As the network itself counts. */
  length: (text: string) => number;
  /** What the network takes for a handle; none where a mention is not a matter of text. */
  handle?: RegExp;
}

export const NETWORKS: Record<Network, Rules> = {
  x: {
    limit: X_LIMIT,
    length: (text) => withAddresses(text, WITH_OR_WITHOUT, weight),
    handle: /^@\w{1,15}$/,
  },
  mastodon: {
    limit: MASTODON_LIMIT,
    length: (text) =>
      withAddresses(withoutServers(text), WITH_SCHEME, (part) => graphemesOf(part).length),
    handle: /^@\w+(?:[\w.-]*\w)?@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i,
  },
  // LinkedIn mentions by the number of a member (Posts API, “Little Text Format”).
  linkedin: { limit: LINKEDIN_LIMIT, length: (text) => text.length },
  bluesky: {
    limit: BLUESKY_LIMIT,
    length: (text) => Math.max(graphemesOf(text).length, Math.ceil(bytes(text) / BYTES_A_GRAPHEME)),
    handle: /^@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i,
  },
};

/**
 * How long a text is on a network and how long it may be, both in the network's own count.
 */
export function lengthOn(network: Network, text: string): { length: number; limit: number } {
  const { length, limit } = NETWORKS[network];
  return { length: length(text), limit };
}
