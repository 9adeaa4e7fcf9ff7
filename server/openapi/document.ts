import { PUBLIC_UIDS } from '../../content-types';

import { ANSWER_SCHEMAS, HEADERS, RESPONSES } from './answers';
import { entrySchemas } from './entries';
import { entryPaths } from './entry-paths';
import { filePaths } from './file-paths';
import { pagePaths } from './page-paths';
import { parameters } from './parameters';
import type { Project } from './project';
import { onlyReferenced } from './references';
import type { OpenApiDocument, Schema } from './types';

/** What the package knows by itself. */
export interface Shipped {
  /** Of the package. */
  version: string;
  /** Made from the types of `contracts` when the package is built. */
  schemas: Record<string, Schema>;
}

/**
 * Everything that frontends can read of a newsroom, as an OpenAPI 3.1 document. The same input gives the same document:
 * no clock, no chance.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */
export function openApiDocument({ version, schemas }: Shipped, project: Project): OpenApiDocument {
  return onlyReferenced({
    openapi: '3.1.0',
    info: {
      title: 'Newsroom',
      version,
      description: [
        'What frontends and machines read of a newsroom: whole pages, lists, feeds, calendars, programmes and sitemaps, and the entries themselves through Strapi’s own routes. `HEAD` is answered as `GET` is. Writing is left to Strapi’s own documentation.',
        'Visitors read what the Public role may read, others what their token may. Without the right to read drafts there is nothing but what is published: no article under embargo, no hidden person, no private attribute.',
        `Times are ISO 8601 in UTC. Days are those of the event’s own time zone, which is ${project.timeZone} unless the event names another.`,
      ].join('\n\n'),
    },
    servers: [project.server],
    // Without credentials too: what the Public role may read.
    security: [{}, { token: [] }],
    tags: [
      { name: 'Pages', description: 'Whole pages and lists for websites, rendered once.' },
      { name: 'Files', description: 'Feeds, calendars, programmes, sitemaps, for machines.' },
      { name: 'Entries', description: 'Strapi’s own routes.' },
    ],
    paths: { ...pagePaths, ...filePaths, ...entryPaths(project) },
    components: {
      schemas: {
        ...schemas,
        ...ANSWER_SCHEMAS,
        ...entrySchemas(PUBLIC_UIDS, project),
      },
      parameters: parameters(project),
      headers: HEADERS,
      responses: RESPONSES,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token of the project, or the token of a signed-up visitor.',
        },
      },
    },
  });
}
