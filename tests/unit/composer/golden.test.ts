import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { blocksToText, compose } from '../../../composer';
import type { Draft, Facts } from '../../../composer';
import {
  congress,
  networkingLunch,
  onlineWorkshop,
  talkWithoutSpeaker,
  withoutTalks,
} from './events';

/**
 * Whole articles, read and approved as a press office would. `UPDATE_GOLDEN=1` writes them anew; whoever does reads them
 * again.
 */

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

describe('the article of', () => {
  test.each<[string, () => Facts]>([
    ['networking-lunch.de', () => networkingLunch('de')],
    ['networking-lunch.en', () => networkingLunch('en')],
    ['congress.de', congress],
    ['online-workshop.en', onlineWorkshop],
    ['without-talks.de', withoutTalks],
    ['talk-without-speaker.de', talkWithoutSpeaker],
  ])('%s', (name, facts) => {
    const file = join(__dirname, 'golden', `${name}.txt`);
    const article = shown(compose({ facts: facts() }));
    if (process.env.UPDATE_GOLDEN === '1') {
      writeFileSync(file, article);
    }
    expect(existsSync(file)).toBe(true);
    expect(article).toBe(readFileSync(file, 'utf8'));
  });
});
