import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

export interface ForeignType {
  singular: string;
  plural: string;
  draftAndPublish: boolean;
  attributes: Record<string, unknown>;
}

/** A Strapi project with types of its own beside the plugin, for as long as a test runs. */
export interface ForeignProject {
  appDir: string;
  remove(): void;
}

const source = (factory: string, uid: string) =>
  `module.exports = require('@strapi/strapi').factories.${factory}('${uid}');\n`;

/** Writes a project with the playground's configuration and these types, `api::page.page` and so on. */
export function makeForeignProject(types: ForeignType[]): ForeignProject {
  const appDir = mkdtempSync(path.join(tmpdir(), 'newsroom-foreign-'));
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(appDir, file)), { recursive: true });
    writeFileSync(path.join(appDir, file), content);
  };
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(appDir, 'node_modules'));
  cpSync(path.join(ROOT, 'playground/dist/config'), path.join(appDir, 'config'), {
    recursive: true,
  });
  cpSync(path.join(ROOT, 'playground/package.json'), path.join(appDir, 'package.json'));
  mkdirSync(path.join(appDir, 'public/uploads'), { recursive: true });
  write(
    'config/plugins.js',
    `module.exports = ({ env }) => ({
      'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
      newsroom: { enabled: true, resolve: ${JSON.stringify(ROOT)} },
    });\n`,
  );
  write('src/index.js', 'module.exports = { register() {}, bootstrap() {} };\n');
  for (const { singular, plural, draftAndPublish, attributes } of types) {
    const folder = `src/api/${singular}`;
    const uid = `api::${singular}.${singular}`;
    write(
      `${folder}/content-types/${singular}/schema.json`,
      JSON.stringify({
        kind: 'collectionType',
        collectionName: plural,
        info: { singularName: singular, pluralName: plural, displayName: singular },
        options: { draftAndPublish },
        attributes,
      }),
    );
    write(`${folder}/routes/${singular}.js`, source('createCoreRouter', uid));
    write(`${folder}/controllers/${singular}.js`, source('createCoreController', uid));
    write(`${folder}/services/${singular}.js`, source('createCoreService', uid));
  }
  return { appDir, remove: () => rmSync(appDir, { recursive: true, force: true }) };
}
