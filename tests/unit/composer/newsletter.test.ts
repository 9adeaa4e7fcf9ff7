import fc from 'fast-check';

import { NEWSLETTER_LIMIT, newsletterText } from '../../../composer';
import { paragraph, richText, text } from './rich-text';

const URL = 'https://example.org/recaps/optik';
const body = [
  paragraph(text('Erster Satz. Zweiter Satz.')),
  { type: 'heading', level: 3, children: [text('Überschrift')] },
  { type: 'quote', children: [text('Gesagt.')] },
];

describe('a text for a newsletter', () => {
  test('has the title, the teaser, and where to read on', () => {
    expect(
      newsletterText({ title: 'Titel', teaser: 'Ein Satz.', body, url: URL, language: 'de-AT' }),
    ).toBe(`Titel\n\nEin Satz.\n\nWeiterlesen: ${URL}`);
    expect(newsletterText({ title: 'Title', teaser: 'One.', url: URL, language: 'en' })).toBe(
      `Title\n\nOne.\n\nRead more: ${URL}`,
    );
  });

  test('takes the body where there is no teaser, paragraph by paragraph', () => {
    expect(newsletterText({ title: 'Titel', body, language: 'de' })).toBe(
      'Titel\n\nErster Satz. Zweiter Satz.\n\nGesagt.',
    );
  });

  test('ends with a whole sentence', () => {
    expect(newsletterText({ title: 'Titel', body, language: 'de', max: 30 })).toBe(
      'Titel\n\nErster Satz.',
    );
  });

  test('leaves the words before the address away where only the address fits', () => {
    expect(newsletterText({ url: URL, language: 'de', max: URL.length })).toBe(URL);
    expect(newsletterText({ url: URL, language: 'de', max: URL.length - 1 })).toBe('');
  });

  test.each([
    { language: 'de' },
    { language: '', title: ' ', teaser: null, body: null, url: null },
    { language: 'de', url: 'javascript:alert(1)' },
  ])('is empty where nothing was given: %j', (given) => {
    expect(newsletterText(given)).toBe('');
  });

  test('is never too long, keeps the address and has no holes', () => {
    const line = fc.option(
      fc
        .array(fc.constantFrom('Dr.', 'Eva', 'sprach.', '👩‍👩‍👧‍👦', '„Ja!“'), { maxLength: 60 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(
        line,
        line,
        richText,
        fc.option(fc.constant(URL)),
        fc.integer({ min: 32, max: 700 }),
        (title, teaser, blocks, url, max) => {
          const written = newsletterText({ title, teaser, body: blocks, url, language: 'de', max });
          expect(written.length).toBeLessThanOrEqual(max);
          expect(written).toContain(url ?? '');
          expect(written).toBe(written.trim());
          expect(written).not.toMatch(/undefined|null|\[object|\n{3}|\p{Surrogate}/u);
        },
      ),
      { numRuns: 400 },
    );
    expect(NEWSLETTER_LIMIT).toBe(600);
  });
});
