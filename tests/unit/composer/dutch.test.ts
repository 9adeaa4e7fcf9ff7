import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { blocksToText, compose, DEFAULT_STYLE } from '../../../composer';
import type { Draft, Facts } from '../../../composer';
import { by, talk } from './build';
import { congress, networkingLunch } from './events';
import { dutch } from './languages/nl';

/** A third language is one file: everything that an article needs comes out of `languages/nl.ts`. */

const language = dutch('nl', DEFAULT_STYLE);

function lunch(): Facts {
  const german = networkingLunch('de');
  return {
    ...german,
    language: 'nl',
    event: {
      ...german.event,
      title: 'IVAM Networking Lunch',
      topic: 'Dortmund als vestigingsplaats',
      audience: 'Bedrijven, hogescholen en de gemeente stuurden hun vakmensen.',
      networkingNote: 'Tijdens de lunch was er tijd voor gesprekken.',
      highlights: ['Ook de steun van de stad voor jonge techniekbedrijven kwam ter sprake.'],
      verdict: 'Het beeld was duidelijk: Dortmund heeft de mensen en de techniek om te groeien.',
    },
    talks: [
      talk('location', {
        title: 'Wat Dortmund kan',
        topic: 'de technologische kracht van de regio',
        takeaways: ['Wie in Dortmund begint, vindt onderzoek en industrie dicht bij elkaar.'],
        contributions: [by('jaeger', 'wf'), by('gruetzenbach', 'wf')],
      }),
      talk('nano', {
        title: 'Nanofabricage uit Dortmund',
        takeaways: ['Elektronenbundels schrijven vandaag structuren fijner dan een haar.'],
        contributions: [by('steigerwald', 'raith', { jobTitle: 'hoofd onderzoek' })],
      }),
    ],
    organizations: Object.fromEntries(
      Object.entries(german.organizations).map(([id, { boilerplate: _, ...rest }]) => [id, rest]),
    ),
  };
}

function shown({ kicker, title, teaser, sections }: Draft): string {
  return `${[
    `kicker: ${kicker ?? '–'}`,
    `title: ${title}`,
    `teaser: ${teaser ?? '–'}`,
    ...sections.map(({ id, blocks }) => `[${id}]\n${blocksToText(blocks)}`),
  ].join('\n\n')}\n`;
}

describe('an article in a language of one file', () => {
  test('reads as an editor would write it', () => {
    const file = join(__dirname, 'golden', 'networking-lunch.nl.txt');
    const article = shown(compose({ facts: lunch(), language }));
    if (process.env.UPDATE_GOLDEN === '1') {
      writeFileSync(file, article);
    }
    expect(existsSync(file)).toBe(true);
    expect(article).toBe(readFileSync(file, 'utf8'));
  });

  test('has no word of another language of the composer', () => {
    const { event, talks, ...rest } = congress();
    const facts: Facts = {
      ...rest,
      language: 'nl',
      event: { ...event, topic: 'microtechniek', highlights: [], verdict: 'Het was druk.' },
      talks: talks.map((one) => ({
        ...one,
        takeaways: [],
        contributions: one.contributions.map(({ jobTitle: _, ...contribution }) => contribution),
      })),
    };
    const text = shown(compose({ facts, language })).replaceAll(/‘[^’]*’/g, '');
    expect(text).toContain('In het panel discussieerden Gerda Muster1');
    expect(text).not.toMatch(
      /\b(?:und|das|ging es|sprach|hielt|über|the|and|gave|spoke|with|took)\b/,
    );
  });

  test('has dates, lists and figures from what languages share', () => {
    expect(language.dateRange({ start: '2026-03-12', end: '2026-03-14' })).toBe('12–14 maart 2026');
    expect(language.list(['A', 'B', 'C'])).toBe('A, B en C');
    expect(
      language.attendance(
        { count: 1200, precision: 'about' },
        { kind: 'other', mode: 'in-person' },
      ),
    ).toBe('ongeveer 1.200 gasten');
    expect(language.quote('Wat is „slim“?')).toBe('‘Wat is “slim”?’');
  });
});
