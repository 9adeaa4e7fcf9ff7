import { ref } from './attributes';
import type { Header, Operation, Reference, Response, Schema } from './types';

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
  Location: {
    description: 'The present address, from that of the request.',
    required: true,
    schema: text,
  },
  'Cache-Tag': {
    description:
      'What the answer depends on, with commas between (`recap:<documentId>`, `recap=<slug>`, `newsroom-recaps`), for caches that are cleared by tags.',
    schema: text,
  },
};

const CACHE_HEADERS = headersOf('ETag', 'Last-Modified', 'Cache-Control', 'Cache-Tag');

/** An answer in Strapi's form of an error. */
export const error = (description: string): Response => ({
  description,
  content: { 'application/json': { schema: ref('Error') } },
});

/** Answers that many operations share, by the name under which they refer to them. */
export const RESPONSES: Record<string, Response> = {
  NotModified: {
    description: 'Nothing has changed since the answer with this ETag, or since that time.',
    headers: CACHE_HEADERS,
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

type Content = NonNullable<Response['content']>;

/** A body of a media type. */
export const body = (type: string, schema: Schema): Content => ({
  [type.replace(/;.*/, '')]: { schema },
});

export const json = (schema: Schema): Content => body('application/json', schema);

export interface Answer {
  description: string;
  content: Content;
  /** Whether there may be nothing at the address. */
  mayBeMissing?: boolean;
}

/** The answers of one of the plugin's own routes: they know whether something has changed. */
export const cachedAnswers = (answer: Answer): Operation['responses'] => ({
  ...plainAnswers(answer),
  '200': { description: answer.description, headers: CACHE_HEADERS, content: answer.content },
  '304': shared('NotModified'),
});

/** The same, at a former address. */
export const moved = (content: Content): Operation['responses'] => ({
  '301': {
    description: 'The same from a former address, where `redirect` was asked for.',
    headers: { ...CACHE_HEADERS, ...headersOf('Location') },
    content,
  },
});

/** The answers of one of Strapi's own routes. */
export const plainAnswers = ({
  description,
  content,
  mayBeMissing,
}: Answer): Operation['responses'] => ({
  '200': { description, content },
  ...REFUSALS,
  ...(mayBeMissing ? { '404': shared('NotFound') } : {}),
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
