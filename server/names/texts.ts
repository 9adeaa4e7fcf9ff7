import { passagesOf } from '../../composer/check/passages';
import type { Block } from '../../composer';
import { children, text } from '../facts/read';
import type { Row } from '../strapi/documents';

/** What a recap says in each of its fields and paragraphs. */
export const textsOf = (recap: Row): string[] =>
  passagesOf({
    kicker: text(recap, 'kicker'),
    title: text(recap, 'title'),
    subtitle: text(recap, 'subtitle'),
    teaser: text(recap, 'teaser'),
    body: children(recap, 'body') as unknown as Block[],
  }).map((passage) => passage.text);
