import { ref } from './attributes';
import type { Header, Reference, Response, Schema } from './types';

const headersOf = (...names: string[]): Record<string, Reference> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const text: Schema = { type: 'string' };

/** What answers to caches say (see `strapi/answer`). */
export const HEADERS: Record<string, Header> = {
  ETag: {
    description: 'Strong; for `If-None-Match`.',
    required: true,
    schema: { type: 'string', pattern: '^"[^"]+"$' },
  },
  'Last-Modified': { description: 'When something that is shown changed last.', schema: text },
  'Cache-Control': {
    description:
      'Never beyond the end of the next embargo that changes the answer; `private` with a token.',
    required: true,
    schema: text,
  },
  'Cache-Tag': {
    description:
      'What is shown, with commas between (`recap:<documentId>`), for caches that are cleared by tags. Not with a token.',
    schema: text,
  },
};

const error = (description: string): Response => ({
  description,
  content: { 'application/json': { schema: ref('Error') } },
});

/** Answers that many operations share, by the name under which they refer to them. */
export const RESPONSES: Record<string, Response> = {
  NotModified: {
    description: 'Nothing has changed since the answer with this ETag, or since that time.',
    headers: headersOf('ETag', 'Last-Modified', 'Cache-Control', 'Cache-Tag'),
  },
  BadRequest: error(
    'The query cannot be right: an unknown or private name, a wrong value. `error.details.param` names the parameter.',
  ),
  Unauthorized: error('The token is unknown or has run out.'),
  Forbidden: error('The caller’s role or token may not do this.'),
  NotFound: error(
    'Nothing is there, or nothing in this language, or nothing that the caller may see.',
  ),
};

const shared = (name: string): Reference => ({ $ref: `#/components/responses/${name}` });

const REFUSALS = {
  '400': shared('BadRequest'),
  '401': shared('Unauthorized'),
  '403': shared('Forbidden'),
};

interface Answer {
  description: string;
  /** Media type; without it, JSON. */
  type?: string;
  schema: Schema;
  /** Whether there may be nothing at the address. */
  mayBeMissing?: boolean;
}

/** The answers of one of the plugin's own routes: they know whether something has changed. */
export const cachedAnswers = (answer: Answer): Record<string, Response | Reference> => ({
  '200': {
    ...success(answer),
    headers: headersOf('ETag', 'Last-Modified', 'Cache-Control', 'Cache-Tag'),
  },
  '304': shared('NotModified'),
  ...REFUSALS,
  ...(answer.mayBeMissing ? { '404': shared('NotFound') } : {}),
});

/** The answers of one of Strapi's own routes. */
export const plainAnswers = (answer: Answer): Record<string, Response | Reference> => ({
  '200': success(answer),
  ...REFUSALS,
  ...(answer.mayBeMissing ? { '404': shared('NotFound') } : {}),
});

const success = ({ description, type = 'application/json', schema }: Answer): Response => ({
  description,
  content: { [type.replace(/;.*/, '')]: { schema } },
});

/** Schemas of what answers have in common. */
export const ANSWER_SCHEMAS: Record<string, Schema> = {
  Pagination: {
    anyOf: [
      {
        type: 'object',
        properties: {
          page: { type: 'integer' },
          pageSize: { type: 'integer' },
          pageCount: { type: 'integer' },
          total: { type: 'integer' },
        },
        required: ['page', 'pageSize'],
      },
      {
        type: 'object',
        description: 'Where it was asked for by `start` and `limit`.',
        properties: {
          start: { type: 'integer' },
          limit: { type: 'integer' },
          total: { type: 'integer' },
        },
        required: ['start', 'limit'],
      },
    ],
  },
  Error: {
    type: 'object',
    description: 'Strapi’s form of an error.',
    properties: {
      data: { type: 'null' },
      error: {
        type: 'object',
        properties: {
          status: { type: 'integer' },
          name: { type: 'string', description: '`ValidationError`, `ForbiddenError`, …' },
          message: { type: 'string' },
          details: {
            type: 'object',
            properties: {
              errors: { type: 'array', items: ref('FieldError') },
              param: { type: 'string', description: 'The parameter: `filters[kind]`.' },
              source: { type: 'string', description: 'Where it stands: `query`.' },
            },
            additionalProperties: true,
          },
        },
        required: ['status', 'name', 'message', 'details'],
      },
    },
    required: ['data', 'error'],
  },
  FieldError: {
    type: 'object',
    properties: {
      path: { type: 'array', items: { type: ['string', 'integer'] } },
      message: { type: 'string' },
      name: { type: 'string' },
    },
    required: ['path', 'message', 'name'],
  },
};
