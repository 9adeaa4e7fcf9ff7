import type { PageLink } from '../../contracts/pages';
import { text } from '../facts/read';

import { textIn } from './values';
import type { Values } from './values';

/** Links in their order, with their labels in the page's language. */
export const pageLinks = (links: Values[], language: string): PageLink[] =>
  links.flatMap((link) => {
    const url = text(link, 'url');
    return url
      ? [{ label: textIn(language, link['label']), url, kind: text(link, 'kind') ?? 'other' }]
      : [];
  });
