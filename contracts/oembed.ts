export interface OEmbedFacts {
  version: '1.0';
  title: string;
  author_name?: string;
  provider_name?: string;
  provider_url?: string;
  /** Seconds. */
  cache_age: number;
  /** All three of the thumbnail, or none. */
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** A card of the article. */
export interface OEmbedRich extends OEmbedFacts {
  type: 'rich';
  html: string;
  width: number;
  height: number;
}

/** Its facts alone, where it has no page to link to. */
export interface OEmbedLink extends OEmbedFacts {
  type: 'link';
}

/** oEmbed 1.0 of one article. */
export type OEmbed = OEmbedRich | OEmbedLink;
