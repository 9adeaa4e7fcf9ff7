import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The Strapi project that runs the plugin. */
export const PLAYGROUND = path.join(ROOT, 'playground');

/** The example site. */
export const EXAMPLE = path.join(ROOT, 'examples/astro');

/** What the scripts remember and write down; not in git, may be deleted at any time. */
export const CACHE = path.join(ROOT, '.cache');

export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** The JavaScript behind a command of a package: started with node, it needs no shell on any system. */
export const bin = (file) => inRoot('node_modules', file);
