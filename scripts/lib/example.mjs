import path from 'node:path';

import { EXAMPLE } from './paths.mjs';
import { node } from './run.mjs';

/** Astro's own program; it says nothing to anybody of how it is used. */
export const ASTRO = path.join(EXAMPLE, 'node_modules/astro/astro.js');
export const QUIET = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Types of the example site, in its pages as well. */
export const checkExampleTypes = () =>
  node([ASTRO, 'check'], { name: 'example-types', cwd: EXAMPLE, env: QUIET });
