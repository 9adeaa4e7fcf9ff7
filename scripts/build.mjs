// npm run build: the plugin as the package ships it, into dist.
import { buildPlugin } from './lib/build.mjs';
import { bold, print } from './lib/output.mjs';
import { explain, Steps } from './lib/steps.mjs';

try {
  print(bold('strapi-plugin-newsroom: the package'));
  await new Steps().run('Build the plugin', () => buildPlugin({ show: true }), { quiet: false });
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
