// The OpenAPI document that the package ships: `node scripts/openapi.mjs <file>`, with the file from the repository's root.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { createGenerator } from 'ts-json-schema-generator';

import { CACHE, inRoot } from './lib/paths.mjs';

const DEFINITIONS = '#/definitions/';
const SCHEMAS = '#/components/schemas/';

/** JSON Schemas of the types that `contracts/answers.ts` names, and of all that they refer to, by their names. */
function answerSchemas() {
  const { definitions } = createGenerator({
    path: inRoot('contracts/answers.ts'),
    tsconfig: inRoot('contracts/tsconfig.json'),
    expose: 'export',
    jsDoc: 'extended',
    // What answers have more one day is no error for who reads them today.
    additionalProperties: true,
    encodeRefs: false,
    sortProps: false,
    // `npm run check` does that.
    skipTypeCheck: true,
  }).createSchema('*');
  const entries = Object.entries(definitions).map(([name, schema]) => {
    // `type RecapPageResponse = PageResponse<RecapPage>`: the name of the type before the one of TypeScript.
    const target = schema.$ref?.startsWith(DEFINITIONS) && schema.$ref.slice(DEFINITIONS.length);
    return [name, target ? definitions[target] : schema];
  });
  return Object.fromEntries(entries.map(([name, schema]) => [name, forOpenApi(schema)]));
}

/** With references as OpenAPI has them, and `string | null` in one. */
function forOpenApi(value) {
  if (Array.isArray(value)) {
    return value.map(forOpenApi);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const { anyOf, ...rest } = value;
  const [only, none] = anyOf ?? [];
  const isPlain = typeof only?.type === 'string' && !only.enum && !only.const;
  if (anyOf?.length === 2 && isPlain && none.type === 'null') {
    return forOpenApi({ ...only, ...rest, type: [only.type, 'null'] });
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' ? inner.replace(DEFINITIONS, SCHEMAS) : forOpenApi(inner),
    ]),
  );
}

/** The server's own code that writes the document, for Node. */
async function loadWriter() {
  const outfile = path.join(CACHE, `openapi-${process.pid}.cjs`);
  await build({
    entryPoints: [inRoot('server/openapi/shipped.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    // It is not read from the package here, but put into it.
    define: { 'import.meta.url': '""' },
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

const [file] = process.argv.slice(2);
const { shippedDocument } = await loadWriter();
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const document = shippedDocument({ version, schemas: answerSchemas() });
writeFileSync(inRoot(file), `${JSON.stringify(document, null, 2)}\n`);
