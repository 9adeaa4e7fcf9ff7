// npm run bench:composer [-- --iterations <n>] [--json <file>]: how long the composer takes, as it is shipped. Every task
// runs some times unmeasured, until the engine has compiled it, and then in turns with the others.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { congress, editedText } from './lib/bench-facts.mjs';
import { buildPlugin } from './lib/build.mjs';
import { bold, print, red, table } from './lib/output.mjs';
import { inRoot } from './lib/paths.mjs';

const WARM_UP = 20;
const TALKS = 300;
const BLOCKS = 200;
const CHECKED_WORDS = 3000;

/** A recap of many talks as it was composed, up to a number of words. */
function recapOf({ compose, wordCount }, facts) {
  const { title, teaser, sections } = compose({ facts });
  const blocks = sections.flatMap((section) => section.blocks);
  let words = 0;
  const end = blocks.findIndex((block) => (words += wordCount([block])) >= CHECKED_WORDS);
  const body = end === -1 ? blocks : blocks.slice(0, end + 1);
  return { language: facts.language, facts, recap: { kind: 'recap', title, teaser, body } };
}

/** The tasks, by what they are called in the table. Each gives what it made, which must not be empty. */
function tasksOf(composer) {
  const facts = (language, talks) => congress({ version: composer.FACTS_VERSION, language, talks });
  const bodyOf = (draft) => draft.sections.flatMap(({ blocks }) => blocks);
  const composing = (language, talks) => {
    const given = facts(language, talks);
    return () => bodyOf(composer.compose({ facts: given }));
  };
  const { base, theirs, fresh } = editedText(BLOCKS);
  const text = base.flatMap(({ blocks }) => blocks);
  const checked = recapOf(composer, facts('de', TALKS));
  return Object.entries({
    [`compose ${TALKS} talks, German`]: composing('de', TALKS),
    [`compose ${TALKS} talks, English`]: composing('en', TALKS),
    'compose 3 talks, German': composing('de', 3),
    [`HTML of ${BLOCKS} blocks`]: () => composer.blocksToHtml(text),
    [`plain text of ${BLOCKS} blocks`]: () => composer.blocksToText(text),
    [`Markdown of ${BLOCKS} blocks`]: () => composer.blocksToMarkdown(text),
    [`reading time of ${BLOCKS} blocks`]: () => [composer.readingTime(text, 'de')],
    'a post on Mastodon': () =>
      composer.socialPost({ network: 'mastodon', title: 'Titel', body: text, language: 'de' }),
    [`merge ${BLOCKS} blocks`]: () => [composer.merge({ base, theirs, fresh })],
    [`check ${TALKS} talks, ${CHECKED_WORDS} words`]: () => [composer.check(checked)],
  });
}

function measure(tasks, iterations) {
  const times = tasks.map(() => []);
  for (let turn = -WARM_UP; turn < iterations; turn += 1) {
    tasks.forEach(([name, task], index) => {
      const start = performance.now();
      const made = task();
      const milliseconds = performance.now() - start;
      if (made.length === 0) {
        throw new Error(`Nothing came of it: ${name}`);
      }
      if (turn >= 0) {
        times[index].push(milliseconds);
      }
    });
  }
  return tasks.map(([name], index) => {
    const sorted = times[index].sort((one, other) => one - other);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    return { name, iterations, median: at(0.5), p99: at(0.99), fastest: sorted[0] };
  });
}

const { values } = parseArgs({
  options: { iterations: { type: 'string', default: '200' }, json: { type: 'string' } },
});
const iterations = Number(values.iterations);
if (!Number.isInteger(iterations) || iterations < 1) {
  print(red('How many times? npm run bench:composer -- --iterations 200'));
  process.exit(1);
}

await buildPlugin();
const composer = createRequire(import.meta.url)(inRoot('dist/composer/index.js'));
const results = measure(tasksOf(composer), iterations);

const milliseconds = (value) => `${value.toFixed(2)} ms`;
print(bold(`The composer, Node ${process.versions.node}, ${cpus().length} processors`));
print(
  table([
    ['', 'times', 'fastest', 'median', 'p99'],
    ...results.map(({ name, median, p99, fastest, ...result }) => [
      name,
      String(result.iterations),
      ...[fastest, median, p99].map(milliseconds),
    ]),
  ]),
);
if (values.json !== undefined) {
  const report = { node: process.versions.node, processors: cpus().length, milliseconds: results };
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
