import { PLUGIN_ID } from '../../content-types';
import { isNamed, LIST_PARAMETERS, scopeOf } from '../query/list';
import type { List, ListParameter } from '../query/list';
import { PAGE_PARAMETERS } from '../query/page';

import { cachedAnswers } from './answers';
import type { Answer } from './answers';
import { parameter } from './parameters';
import type { Operation, PathItem, Reference } from './types';
import { needs } from './words';

interface OwnRoute extends Pick<Operation, 'operationId' | 'summary' | 'parameters'> {
  tag: string;
  /** One sentence or two. */
  description: string;
  /** `recap-page.find` */
  right: string;
  answer: Answer;
  /** Answers that other routes do not have. */
  more?: Operation['responses'];
}

/** A route of the plugin's own: it knows its parameters, and whether something has changed. */
export const ownRoute = (
  path: string,
  { operationId, tag, summary, description, right, parameters, answer, more = {} }: OwnRoute,
): Record<string, PathItem> => ({
  [`/${PLUGIN_ID}${path}`]: {
    get: {
      operationId,
      tags: [tag],
      summary,
      description: `${description} Unknown parameters are refused. ${needs(right)}`,
      parameters,
      responses: { ...cachedAnswers(answer), ...more },
    },
  },
});

/** What a list, or what is made of it, can be asked for. */
export function listParameters(list: List): Reference[] {
  const scope = scopeOf(list);
  const names: readonly ListParameter[] = LIST_PARAMETERS[list];
  return names.map((name) => {
    switch (name) {
      case 'kind':
        return parameter(`${scope}Kind`);
      case 'sort':
        return parameter(isNamed(scope) ? 'nameSort' : 'dateSort');
      case 'locale':
        return parameter('listLocale');
      case 'pageSize':
        return parameter(list === 'feed' ? 'feedPageSize' : 'listPageSize');
      default:
        return parameter(name);
    }
  });
}

/** What a page, or what is made of it, can be asked for. */
export const pageParameters = (asked: keyof typeof PAGE_PARAMETERS): Reference[] =>
  PAGE_PARAMETERS[asked].map((name) => parameter(name === 'locale' ? 'pageLocale' : name));
