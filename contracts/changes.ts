import type { PageScope } from './site';

/** What Strapi's event hub and webhooks call it when pages have changed. */
export const PAGES_CHANGE_EVENT = 'newsroom.pages.change';

/** A page that visitors see now, see otherwise now, or see no more. */
export interface ChangedPage {
  kind: PageScope;
  documentId: string;
  locale: string;
  /** The present one; of a page that is gone, its last. */
  slug: string;
  /** Where it was until now; null where that is the same. */
  formerSlug: string | null;
  /** Its address on the project's website; null where none is configured. */
  url: string | null;
  formerUrl: string | null;
  change: 'published' | 'updated' | 'removed';
}

/** What a listener of `newsroom.pages.change` gets, and a webhook, beside `event` and `createdAt`, as JSON. */
export interface PagesChange {
  /** Every answer that has changed carries at least one of these in its `Cache-Tag`. */
  tags: string[];
  /** At most 500; more come in events of their own. Empty where other things have changed, such as what visitors may read. */
  pages: ChangedPage[];
  /** When, ISO 8601. */
  at: string;
}
