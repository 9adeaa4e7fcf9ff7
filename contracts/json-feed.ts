export interface JsonFeedItem {
  id: string;
  url?: string | undefined;
  title: string;
  summary?: string | undefined;
  content_html: string;
  image?: string | undefined;
  date_published: string;
  date_modified: string;
  authors?: { name: string }[] | undefined;
  tags?: string[] | undefined;
  language: string;
}

/** JSON Feed 1.1; what is undefined is left out when it is written as JSON. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url?: string | undefined;
  feed_url: string;
  description?: string | undefined;
  language?: string | undefined;
  authors?: { name: string }[];
  items: JsonFeedItem[];
}
