import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { blocksToText, compose, recipeFor, SHORT_NOTICE } from '../../../composer';
import type { Facts, Recipe } from '../../../composer';
import { networkingLunch } from './events';
import {
  generalMeeting,
  panelEvening,
  posterConference,
  tradeFair,
  webinar,
} from './recipe-events';

/** A whole article by each recipe; written anew by `UPDATE_GOLDEN=1`, and read again by whoever does. */

const SHORT = (): Recipe => SHORT_NOTICE;
const BOTH = ['de', 'en'] as const;

const EVENTS: [string, (language: 'de' | 'en') => Facts, (() => Recipe)?][] = [
  ['trade-fair', tradeFair],
  ['general-meeting', generalMeeting],
  ['panel-evening', panelEvening],
  ['webinar', webinar],
  ['posters-listed', (language) => posterConference(language, 12)],
  ['posters-counted', (language) => posterConference(language, 90)],
  ['short-notice', networkingLunch, SHORT],
  ['short-notice-of-a-panel', panelEvening, SHORT],
];

describe('by its recipe, the article of', () => {
  test.each(
    EVENTS.flatMap(([name, facts, recipe]) =>
      BOTH.map(
        (language) => [`recipe-${name}.${language}`, () => facts(language), recipe] as const,
      ),
    ),
  )('%s', (name, facts, recipe) => {
    const given = facts();
    const { kicker, title, sections, missing } = compose({
      facts: given,
      recipe: recipe?.() ?? recipeFor(given.event.kind),
    });
    const article = [
      `kicker: ${kicker ?? '–'}`,
      `title: ${title}`,
      ...sections.map(({ id, blocks }) => `[${id}]\n${blocksToText(blocks)}`),
      [
        'missing:',
        ...missing.map(({ type, attribute, name: of }) => `  ${type} ${of}: ${attribute}`),
      ].join('\n'),
    ]
      .join('\n\n')
      .concat('\n');
    const file = join(__dirname, 'golden', `${name}.txt`);
    if (process.env.UPDATE_GOLDEN === '1') {
      writeFileSync(file, article);
    }
    expect(existsSync(file)).toBe(true);
    expect(article).toBe(readFileSync(file, 'utf8'));
  });
});
