import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { blocksToText, compose } from '../../../composer';
import type { Draft, Facts } from '../../../composer';
import { FIXTURE_LANGUAGES } from './build';
import { EVENTS } from './events';

/**
 * Whole articles, read and approved as a press office would. `UPDATE_GOLDEN=1` writes them anew; whoever does reads them
 * again.
 */

const FOLDER = join(__dirname, 'golden');
const update = process.env.UPDATE_GOLDEN === '1';

interface Article {
  name: string;
  file: string;
  facts: () => Facts;
}

const ARTICLES: Article[] = EVENTS.flatMap(([event, facts]) =>
  FIXTURE_LANGUAGES.map((language) => {
    const name = `${event}.${language}`;
    return { name, file: join(FOLDER, `${name}.txt`), facts: (): Facts => facts(language) };
  }),
);

function shown({ kicker, title, teaser, sections, missing }: Draft): string {
  const wanted = missing.map(({ type, attribute, name }) => `  ${type} ${name}: ${attribute}`);
  return [
    `kicker: ${kicker ?? '–'}`,
    `title: ${title}`,
    `teaser: ${teaser ?? '–'}`,
    ...sections.map(({ id, blocks }) => `[${id}]\n${blocksToText(blocks)}`),
    ['missing:', ...wanted].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

const approved = ARTICLES.filter(({ file }) => update || existsSync(file));

describe('the article of', () => {
  test.each(approved)('$name', ({ file, facts }) => {
    const article = shown(compose({ facts: facts() }));
    if (update) {
      writeFileSync(file, article);
    }
    expect(article).toBe(readFileSync(file, 'utf8'));
  });

  for (const { name } of ARTICLES.filter((article) => !approved.includes(article))) {
    test.todo(`${name}, which nobody has read yet`);
  }
});

test('every approved text is of an event', () => {
  const names = ARTICLES.map(({ name }) => `${name}.txt`);
  // Those of single recipes and of the third language have tests of their own.
  const others = /^recipe-|\.nl\.txt$/;
  expect(readdirSync(FOLDER).filter((file) => !names.includes(file) && !others.test(file))).toEqual(
    [],
  );
});
