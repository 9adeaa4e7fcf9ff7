import { PAGE_SCOPES } from '../../contracts/site';

import { json, moved } from './answers';
import { ref } from './attributes';
import { listParameters, ownRoute, pageParameters } from './own-route';
import { parameter } from './parameters';
import type { PathItem } from './types';
import { capitalized } from './words';

const aOrAn = (word: string): string => (/^[aeo]/.test(word) ? `an ${word}` : `a ${word}`);

const pages = PAGE_SCOPES.map((scope) => {
  const content = json(ref(`${capitalized(scope)}PageResponse`));
  return ownRoute(`/${scope}s/by-slug/{slug}`, {
    operationId: `get${capitalized(scope)}Page`,
    tag: 'Pages',
    summary: `The page of ${aOrAn(scope)}`,
    description:
      'Everything that the page shows, in one answer. `meta.formerSlug` says that the address is a former one; the present one is `data.slug`.',
    right: `${scope}-page.findOne`,
    parameters: [parameter('slug'), ...pageParameters('page')],
    answer: { description: 'The page.', content, mayBeMissing: true },
    more: moved(content),
  });
});

const lists = PAGE_SCOPES.map((scope) =>
  ownRoute(`/pages/${scope}s`, {
    operationId: `list${capitalized(scope)}Pages`,
    tag: 'Pages',
    summary: `A list of ${scope}s`,
    description: 'Cards, as lists show them.',
    right: `${scope}-page.find`,
    parameters: listParameters(scope),
    answer: {
      description: 'A part of the list.',
      content: json(ref(`${capitalized(scope)}ListResponse`)),
    },
  }),
);

/** The plugin's own routes for websites. */
export const pagePaths = Object.assign({}, ...pages, ...lists) as Record<string, PathItem>;
