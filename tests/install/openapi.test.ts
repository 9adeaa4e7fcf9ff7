import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { OpenApiDocument } from '../../server/openapi/types';
import { typeCheck } from '../support/consumer';
import { problemsOf } from '../support/openapi';
import { packPackage, ROOT, run, runBin } from '../support/package';

let folder: string;
let project: string;
let text: string;
let document: OpenApiDocument;

beforeAll(async () => {
  ({ folder } = await packPackage('openapi'));
  project = path.resolve(folder, '../..');
  const found = await run(process.execPath, [
    '-p',
    `require.resolve('strapi-plugin-newsroom/openapi.json', { paths: [${JSON.stringify(project)}] })`,
  ]);
  text = readFileSync(found.output.trim(), 'utf8');
  document = JSON.parse(text) as OpenApiDocument;
});

describe('the OpenAPI document of the package', () => {
  it('is of this version, and one that OpenAPI’s own tools have nothing against', async () => {
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(document.info.version).toBe(version);
    expect(await problemsOf(document)).toEqual([]);
  });

  it('comes out of the same sources byte by byte', async () => {
    const again = path.join(project, 'again.json');
    const { code, output } = await run(process.execPath, [
      path.join(ROOT, 'scripts/openapi.mjs'),
      path.relative(ROOT, again),
    ]);
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(readFileSync(again, 'utf8')).toBe(text);
  });

  it('gives types to frontends that have no use for the package’s own', async () => {
    const source = path.join(project, 'openapi.json');
    writeFileSync(source, text);
    const types = path.join(project, 'api.ts');
    const { code, output } = await runBin('openapi-typescript/bin/cli.js', [
      source,
      '--output',
      types,
    ]);
    expect({ code, output }).toMatchObject({ code: 0 });
    const frontend = `
import type { components, paths } from './api';

type Found = paths['/newsroom/recaps/by-slug/{slug}']['get']['responses'][200]['content']['application/json'];
type Query = NonNullable<paths['/newsroom/events']['get']['parameters']['query']>;

export const title = ({ data }: Found): string => \`\${data.title}, \${data.speakers[0]?.jobTitle ?? ''}\`;
export const credit = ({ data }: Found): string | null | undefined => data.picture?.credit;
export const asked: Query = { fields: ['title'], filters: { startDate: { $gte: '2026-01-01' } } };
export const name = (topic: components['schemas']['Topic']): string | undefined => topic.name?.['de'];
// @ts-expect-error a page has no such part
export const wrong = ({ data }: Found): unknown => data.headline;
// @ts-expect-error nobody may ask for it
export const secret: Query = { fields: ['internalNotes'] };
`;
    const { errors } = typeCheck(project, 'bundler', frontend, {
      'api.ts': readFileSync(types, 'utf8'),
    });
    expect(errors).toEqual([]);
  });
});
