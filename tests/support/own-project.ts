import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { installInto, packPackage, ROOT, workbench } from './package';

const SOURCE = path.join(ROOT, 'tests/install/own-types');

export interface OwnProject {
  folder: string;
  /**
   * Installs the packed package, and adds what an integrator adds: a page type that uses the plugin's.
   *
   * @returns environment that makes the project load the plugin in the process of a test. Strapi looks for
   *   installed plugins beside itself, which in the tests stands further up than the project; a process of
   *   its own is told by NODE_PATH instead.
   */
  installPlugin(): Promise<Record<'NEWSROOM_PACKAGE', string>>;
}

/**
 * A Strapi project with `event` and `speaker` types, and components, of its own: a copy of
 * tests/install/own-types as it was before the plugin came.
 */
export function ownProject(name: string): OwnProject {
  const folder = workbench(name);
  cpSync(SOURCE, folder, {
    recursive: true,
    filter: (file) => !file.startsWith(path.join(SOURCE, 'src/api/page')),
  });

  return {
    folder,
    async installPlugin() {
      const { tarball } = await packPackage(`${name}-packed`);
      const installed = await installInto(folder, tarball);

      const file = path.join(folder, 'package.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      manifest.dependencies['strapi-plugin-newsroom'] = '*';
      writeFileSync(file, JSON.stringify(manifest, null, 2));

      cpSync(path.join(SOURCE, 'src/api/page'), path.join(folder, 'src/api/page'), {
        recursive: true,
      });
      return { NEWSROOM_PACKAGE: installed };
    },
  };
}
