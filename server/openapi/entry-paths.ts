import { contentTypes, PLUGIN_ID, PUBLIC_UIDS } from '../../content-types';

import { json, plainAnswers } from './answers';
import { ref } from './attributes';
import { listOf, oneOf } from './entries';
import { isLocalized, schemaName } from './models';
import type { Model } from './models';
import { parameter } from './parameters';
import type { Project } from './project';
import type { Parameter, PathItem, Reference } from './types';
import { needs } from './words';

/** Names with commas between. */
const names = (
  name: string,
  schema: string,
  example: string[],
  description: string,
): Parameter => ({
  name,
  in: 'query',
  description,
  style: 'form',
  explode: false,
  schema: { type: 'array', items: ref(schema) },
  example,
});

/** Which entries of a type, and in which order. */
const listParameters = (name: string): (Parameter | Reference)[] => [
  {
    name: 'filters',
    in: 'query',
    description: '`filters[slug][$eq]=…`; several have to be true at once.',
    style: 'deepObject',
    explode: true,
    schema: ref(`${name}Filters`),
    example: { slug: { $eq: 'optics-day' } },
  },
  names(
    'sort',
    `${name}Sort`,
    ['updatedAt:desc'],
    'Attributes with commas between, each with `:asc` or `:desc`.',
  ),
  parameter('pagination'),
  parameter('search'),
];

/** What to give of an entry, and which version. */
const entryParameters = (
  name: string,
  model: Model,
  maxDepth: number,
): (Parameter | Reference)[] => [
  names(
    'fields',
    `${name}Attribute`,
    ['slug'],
    'The attributes to give, with commas between; without it, all.',
  ),
  names(
    'populate',
    `${name}Relation`,
    ['*'],
    `The relations, components and files to give, with commas between; \`*\` for all, a dot leads on (\`talks.speakers\`), at most ${maxDepth} levels down. Those whose type the caller may not read are missing.`,
  ),
  ...(isLocalized(model) ? [parameter('locale')] : []),
  ...(model.options?.draftAndPublish ? [parameter('status')] : []),
];

const LEFT_TO_STRAPI =
  'Strapi’s own route: `filters` and `populate` can be nested further, as its documentation says. Unknown parameters mean nothing, unless the project is strict about them (`api.rest.strictParams`).';

/** Strapi's own routes of one of the types that visitors may be given. */
function pathsOf(uid: string, { models, maxPopulateDepth }: Project): Record<string, PathItem> {
  const model = models(uid);
  const type = uid.replace(`plugin::${PLUGIN_ID}.`, '');
  const plural = contentTypes[type]?.schema.info.pluralName;
  if (!model || plural === undefined) {
    return {};
  }
  const name = schemaName(uid);
  const shape = entryParameters(name, model, maxPopulateDepth);
  return {
    [`/${PLUGIN_ID}/${plural}`]: {
      get: {
        operationId: `find${name}s`,
        tags: ['Entries'],
        summary: `${name}s`,
        description: `${LEFT_TO_STRAPI} ${needs(`${type}.find`)}`,
        parameters: [...listParameters(name), ...shape],
        responses: plainAnswers({
          description: 'A part of the list.',
          content: json(listOf(name)),
        }),
      },
    },
    [`/${PLUGIN_ID}/${plural}/{documentId}`]: {
      get: {
        operationId: `find${name}`,
        tags: ['Entries'],
        summary: name,
        description: `${LEFT_TO_STRAPI} ${needs(`${type}.findOne`)}`,
        parameters: [parameter('documentId'), ...shape],
        responses: plainAnswers({
          description: 'The entry.',
          content: json(oneOf(name)),
          mayBeMissing: true,
        }),
      },
    },
  };
}

/** Strapi's own routes of the types that visitors may be given. */
export const entryPaths = (project: Project): Record<string, PathItem> =>
  Object.assign({}, ...PUBLIC_UIDS.map((uid) => pathsOf(uid, project))) as Record<string, PathItem>;
