import { readFileSync } from 'node:fs';
import path from 'node:path';

import {
  BaseResolver,
  createConfig,
  lintDocument,
  makeDocumentFromString,
} from '@redocly/openapi-core';
import Ajv from 'ajv/dist/2020';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

import type {
  Header,
  OpenApiDocument,
  Operation,
  Parameter,
  Response,
} from '../../server/openapi/types';

/** What came back for a request. */
export interface Answer {
  method: string;
  /** With its query. */
  route: string;
  status: number;
  headers: Headers;
  body: unknown;
}

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document that the package ships, as the build has written it. */
export const shippedOpenApi = (): OpenApiDocument =>
  JSON.parse(
    readFileSync(path.join(__dirname, '../../dist/openapi.json'), 'utf8'),
  ) as OpenApiDocument;

/** Where the API is in tests, before the document's paths. */
const PREFIX = '/api';

/** With it a number takes the place of entries, which the document leaves out as it does all that is nested. */
const COUNTED = '[count]=';

interface Reader {
  document: OpenApiDocument;
  operations: { pattern: RegExp; operation: Operation }[];
  ajv: Ajv;
}

/** Holds answers to an OpenAPI document. */
export class Contract {
  /** Answers that were held to it: `getRecapPage 304`. */
  readonly seen = new Set<string>();

  readonly #read: () => OpenApiDocument;
  readonly #validators = new Map<string, ValidateFunction>();
  #reader: Reader | undefined;

  /** @param read gives the document when something is held to it for the first time */
  constructor(read: () => OpenApiDocument) {
    this.#read = read;
  }

  /**
   * @throws Error where the answer is not as the document says: another status, type or header, an attribute that is
   *   missing, or one more. What the document has no operation for is let pass.
   */
  hold({ method, route, status, headers, body }: Answer): void {
    const operation = ['GET', 'HEAD'].includes(method) ? this.operationOf(route) : undefined;
    if (!operation || route.includes(COUNTED)) {
      return;
    }
    const fail = (problem: string): never => {
      throw new Error(`${method} ${route} is not what the OpenAPI document says: ${problem}`);
    };
    const answer = operation.responses[status];
    if (!answer) {
      return fail(`status ${status} ${JSON.stringify(body)}`);
    }
    const response = this.resolve<Response>(answer);
    for (const [name, part] of Object.entries(response.headers ?? {})) {
      const { required, schema } = this.resolve<Header>(part);
      const value = headers.get(name);
      if (value === null ? required : !new RegExp(schema.pattern ?? '').test(value)) {
        return fail(`${name}: ${value}`);
      }
    }
    this.seen.add(`${operation.operationId} ${status}`);
    if (status === 304 || method === 'HEAD') {
      return body === '' ? undefined : fail('there is a body');
    }
    const [type = ''] = (headers.get('content-type') ?? '').split(';');
    const schema = response.content?.[type]?.schema;
    if (!schema) {
      return fail(`type ${type}`);
    }
    const problems = this.#problems(
      `${operation.operationId} ${status} ${type}`,
      schema as Json,
      body,
    );
    return problems === '' ? undefined : fail(problems);
  }

  /** The operation that a route is of; undefined where the document has none. */
  operationOf(route: string): Operation | undefined {
    const [address = ''] = route.split('?');
    return address.startsWith(`${PREFIX}/newsroom`)
      ? this.#open().operations.find(({ pattern }) => pattern.test(address))?.operation
      : undefined;
  }

  parametersOf(operation: Operation): Parameter[] {
    return operation.parameters.map((part) => this.resolve<Parameter>(part));
  }

  /** What a reference refers to, or the thing itself. */
  resolve<Part extends object>(part: object): Part {
    if (!('$ref' in part)) {
      return part as Part;
    }
    const [, , group = '', name = ''] = String(part.$ref).split('/');
    const components = this.#open().document.components as unknown as Record<string, Json>;
    return components[group]?.[name] as Part;
  }

  #open(): Reader {
    this.#reader ??= open(this.#read());
    return this.#reader;
  }

  #problems(key: string, schema: Json, body: unknown): string {
    const { ajv } = this.#open();
    const validate = this.#validators.get(key) ?? ajv.compile(closed(schema, 'openapi'));
    this.#validators.set(key, validate);
    return validate(body) ? '' : ajv.errorsText(validate.errors, { separator: '\n' });
  }
}

function open(document: OpenApiDocument): Reader {
  // Written as quickly as can be: each test file has its own, and asks but little.
  const ajv = new Ajv({ strict: false, validateSchema: false, code: { optimize: false } });
  addFormats(ajv);
  ajv.addSchema({ components: closed(document.components as unknown as Json) }, 'openapi');
  const operations = Object.entries(document.paths)
    // What is written out goes before what has a parameter at its place.
    .sort(([one], [other]) => one.split('{').length - other.split('{').length)
    .map(([template, { get: operation }]) => ({ pattern: patternOf(template), operation }));
  return { document, operations, ajv };
}

/** What the routes of a path of the document look like. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${PREFIX}${template
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[^/]+')}$`,
  );

/**
 * The same schemas, in which an attribute that they do not name is an error.
 *
 * @param base what references lead into, where the schema is not in the document itself
 */
function closed(value: Json, base = ''): Json {
  const each = (part: unknown): unknown =>
    Array.isArray(part) ? part.map(each) : isRecord(part) ? closed(part, base) : part;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string' ? `${base}${part}` : each(part),
    ]),
  );
  return value['type'] === 'object' && isRecord(value['properties'])
    ? { additionalProperties: false, ...inner }
    : inner;
}

/** What Redocly, which knows OpenAPI better than we do, has against a document: `rule: message (where)`. */
export async function problemsOf(document: OpenApiDocument): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      // The interface is the project's, not ours to license.
      'info-license': 'off',
      'no-invalid-parameter-examples': 'error',
      'no-invalid-schema-examples': 'error',
      'path-params-defined': 'error',
      'no-unused-components': 'error',
    },
  });
  const text = JSON.stringify(document);
  const problems = await lintDocument({
    document: makeDocumentFromString(text, 'openapi.json'),
    externalRefResolver: new BaseResolver(),
    config: config.styleguide,
  });
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer ?? ''})`,
  );
}
