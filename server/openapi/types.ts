/** The parts of OpenAPI 3.1 that are written here, and of JSON Schema 2020-12, which it takes for its schemas. */

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

export interface Schema {
  $ref?: string;
  type?: SchemaType | SchemaType[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path';
  description?: string;
  required?: boolean;
  style?: 'form' | 'deepObject';
  explode?: boolean;
  schema: Schema;
  /** Every parameter has one: it is what the tests send. */
  example: unknown;
}

export interface Reference {
  $ref: string;
}

export interface Header {
  description: string;
  /** Whether every such answer has it. */
  required?: boolean;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, { schema: Schema }>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  parameters: (Parameter | Reference)[];
  /** By status. */
  responses: Record<string, Response | Reference>;
}

/** Everything that is here is read: `HEAD` is answered as `GET`, without a body. */
export interface PathItem {
  get: Operation;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; description?: string }>;
}

export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  servers: Server[];
  security: Record<string, string[]>[];
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    headers: Record<string, Header>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, Record<string, string>>;
  };
}
