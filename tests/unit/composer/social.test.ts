import fc from 'fast-check';

import {
  BLUESKY_LIMIT,
  lengthOn,
  LINKEDIN_LIMIT,
  MASTODON_LIMIT,
  socialPost,
  X_LIMIT,
} from '../../../composer';
import type { Handle, Network, SocialPost } from '../../../composer';
import { NETWORKS } from '../../../composer/render/networks';
import { paragraph, text } from './rich-text';

const URL = 'https://example.org/recaps/optik-im-mittelstand';

const post = (given: Partial<SocialPost>): string =>
  socialPost({ network: 'mastodon', language: 'de', ...given });

describe('the length of a post', () => {
  test.each<[Network, string, number]>([
    ['x', 'Grüße', 5],
    ['x', 'Ju\u0308rgen', 6],
    ['x', '„Zitat“ – so', 12],
    ['x', '…', 2],
    ['x', '5 €', 4],
    ['x', '東京', 4],
    ['x', '👩‍👩‍👧‍👦', 2],
    ['x', '🇩🇪1️⃣👍🏽', 6],
    ['x', URL, 23],
    ['x', 'https://a.de', 23],
    ['x', `Siehe ${URL}.`, 30],
    ['x', 'Siehe example.org!', 30],
    ['x', 'Im Dr.-Amt z.B. um 2.5D', 23],
    ['mastodon', URL, 23],
    ['mastodon', 'Siehe example.org!', 18],
    ['mastodon', '👩‍👩‍👧‍👦東京…', 4],
    ['mastodon', 'Hallo @eva@social.example!', 11],
    ['bluesky', '👩‍👩‍👧‍👦東京…', 4],
    ['bluesky', URL, URL.length],
    ['bluesky', '👩‍👩‍👧‍👦'.repeat(10), 25],
    ['linkedin', '👍a', 3],
  ])('on %s: %j counts %d', (network, value, length) => {
    expect(lengthOn(network, value).length).toBe(length);
  });

  test('is limited by every network in its own way', () => {
    expect([X_LIMIT, MASTODON_LIMIT, LINKEDIN_LIMIT, BLUESKY_LIMIT]).toEqual([280, 500, 3000, 300]);
  });
});

describe('a post', () => {
  test('has the title, the teaser, the address and the hashtags', () => {
    expect(
      post({
        title: 'Optik im Mittelstand',
        teaser: 'Rund 80 Gäste kamen. Dr. Eva Muster sprach.',
        body: [paragraph(text('Nicht das.'))],
        url: URL,
        hashtags: ['Optik', '#MicroTec', 'optik', 'Industrie 4.0', '2026', ' '],
      }),
    ).toBe(
      `Optik im Mittelstand\n\nRund 80 Gäste kamen. Dr. Eva Muster sprach.\n\n${URL}\n\n#Optik #MicroTec #Industrie40`,
    );
  });

  test('takes the paragraphs of the body where there is no teaser', () => {
    expect(
      post({
        title: 'Titel',
        teaser: ' ',
        body: [
          { type: 'heading', level: 2, children: [text('Überschrift')] },
          paragraph(text('Ein '), text('Satz.', { bold: true })),
          { type: 'code', children: [text('let a')] },
          paragraph(text('Noch\neiner.')),
        ],
      }),
    ).toBe('Titel\n\nEin Satz. Noch einer.');
  });

  test('ends with a whole sentence', () => {
    const teaser = 'Es sprach Dr. Eva Muster. Danach war z. B. Zeit für Gespräche. Ende.';
    expect(post({ teaser, max: 62 })).toBe(
      'Es sprach Dr. Eva Muster. Danach war z. B. Zeit für Gespräche.',
    );
    expect(post({ teaser, max: 61 })).toBe('Es sprach Dr. Eva Muster.');
  });

  test('is cut between words where no sentence fits, and nowhere it would look odd', () => {
    const teaser = 'Beim Kongress sprach, wie angekündigt, Dr. Eva Muster über Optik';
    expect(post({ teaser, max: 30 })).toBe('Beim Kongress sprach, wie…');
    expect(post({ teaser, max: 22 })).toBe('Beim Kongress sprach…');
    expect(post({ teaser, max: 43 })).toBe('Beim Kongress sprach, wie angekündigt…');
    expect(post({ teaser: 'Donaudampfschifffahrt', max: 10 })).toBe('');
    expect(post({ teaser: '今日は良い天気です', max: 6 })).toBe('今日は良い…');
  });

  test('leaves out sentences below a title rather than start one', () => {
    expect(post({ title: 'Titel', teaser: 'Ein Satz, der nicht passt.', max: 20 })).toBe('Titel');
    expect(post({ title: 'Ein Titel, der nicht passt', teaser: 'Satz.', max: 12 })).toBe(
      'Ein Titel…',
    );
  });

  test('keeps the address whole, and drops it where it is too long alone', () => {
    const teaser = 'Ein Satz. '.repeat(50);
    expect(post({ network: 'x', teaser, url: URL })).toMatch(/Ein Satz\.\n\nhttps:\S+mittelstand$/);
    const long = `https://example.org/${'a'.repeat(300)}`;
    expect(post({ network: 'x', teaser: 'Satz.', url: long })).toBe(`Satz.\n\n${long}`);
    expect(post({ network: 'bluesky', teaser: 'Satz.', url: long })).toBe('Satz.');
  });

  test.each([
    'javascript:alert(1)',
    '/recaps/a',
    'mailto:a@example.org',
    'https://',
    ' ',
    null,
    undefined,
  ])('has no address that leads nowhere: %j', (url) => {
    expect(post({ title: 'Titel', url })).toBe('Titel');
  });

  test.each(['東', 'ü ', 'a.', 'Satz. ', '👩‍👩‍👧‍👦'])('is written of %j without end', (part) => {
    const written = post({ network: 'x', body: [paragraph(text(part.repeat(50_000)))] });
    expect(NETWORKS.x.length(written)).toBeLessThanOrEqual(280);
  });

  test.each<Partial<SocialPost>>([
    {},
    { title: '', teaser: ' ', body: null, url: '' },
    {
      title: null,
      teaser: undefined,
      body: 7,
      hashtags: ['Optik'],
      handles: [{ name: '', handle: '' }],
    },
    { title: '\u200b', teaser: '\n' },
  ])('is empty where nothing was given: %j', (given) => {
    expect(post(given)).toBe('');
  });
});

describe('handles', () => {
  const eva: Handle = { name: 'Eva Muster', handle: '@eva@social.example' };

  test.each<[string, string, Handle[], string]>([
    [
      'follow the name',
      'Es sprach Eva Muster.',
      [eva],
      'Es sprach Eva Muster (@eva@social.example).',
    ],
    [
      'need no sign',
      'Eva Muster sprach.',
      [{ ...eva, handle: 'eva@social.example' }],
      'Eva Muster (@eva@social.example) sprach.',
    ],
    [
      'come once',
      'Eva Muster kam. Eva Muster sprach.',
      [eva, eva],
      'Eva Muster (@eva@social.example) kam. Eva Muster sprach.',
    ],
    [
      'are for names only that the text has',
      'Es sprach Otto Beispiel.',
      [eva],
      'Es sprach Otto Beispiel.',
    ],
    [
      'stand inside brackets without their own',
      'Otto (Muster GmbH) sprach.',
      [{ name: 'Muster GmbH', handle: 'muster@social.example' }],
      'Otto (Muster GmbH, @muster@social.example) sprach.',
    ],
    [
      'are not for longer words',
      'Das Muster-Institut, Musters Haus und Muster’s Bar.',
      [{ name: 'Muster', handle: 'm@social.example' }],
      'Das Muster-Institut, Musters Haus und Muster’s Bar.',
    ],
    [
      'go with the longest name',
      'Die Muster GmbH und Muster kamen.',
      [
        { name: 'Muster', handle: 'm@social.example' },
        { name: 'Muster GmbH', handle: 'gmbh@social.example' },
      ],
      'Die Muster GmbH (@gmbh@social.example) und Muster (@m@social.example) kamen.',
    ],
    [
      'know a no-break space',
      'Dr.\u00a0Eva\u00a0Muster sprach.',
      [{ ...eva, name: 'Dr. Eva Muster' }],
      'Dr.\u00a0Eva\u00a0Muster (@eva@social.example) sprach.',
    ],
    [
      'take names as they are',
      'C++ (AG) kam.',
      [{ name: 'C++ (AG)', handle: 'c@social.example' }],
      'C++ (AG) (@c@social.example) kam.',
    ],
    [
      'have the form of the network',
      'Eva Muster sprach.',
      [{ ...eva, handle: '@eva' }],
      'Eva Muster sprach.',
    ],
    ['are no text', 'Eva Muster sprach.', [{ ...eva, handle: '@a b <x>' }], 'Eva Muster sprach.'],
  ])('%s', (_, teaser, handles, expected) => {
    expect(post({ teaser, handles })).toBe(expected);
  });

  test('come in the order of the text as long as they fit', () => {
    const teaser = 'Eva Muster und Otto Beispiel sprachen.';
    const handles = [
      { name: 'Otto Beispiel', handle: 'o@social.example' },
      { name: 'Eva Muster', handle: 'eva@social.example' },
    ];
    expect(post({ teaser, handles, max: 50 })).toBe(
      'Eva Muster (@eva@social.example) und Otto Beispiel (@o@social.example) sprachen.',
    );
    expect(post({ teaser, handles, max: 49 })).toBe(
      'Eva Muster (@eva@social.example) und Otto Beispiel sprachen.',
    );
    expect(post({ teaser, handles, max: 38 })).toBe(teaser);
  });

  test.each<[Network, string, boolean]>([
    ['x', 'eva_muster', true],
    ['x', 'eva@social.example', false],
    ['x', 'a_name_that_is_too_long', false],
    ['bluesky', 'eva.example.org', true],
    ['bluesky', 'eva', false],
    ['linkedin', 'eva', false],
  ])('on %s: %s', (network, handle, known) => {
    const written = post({
      network,
      teaser: 'Eva Muster sprach.',
      handles: [{ name: 'Eva Muster', handle }],
    });
    expect(written.includes(`(@${handle})`)).toBe(known);
  });
});

describe('whatever the article, a post', () => {
  const words = fc.constantFrom(
    'Optik',
    'Dr.',
    'Eva Muster',
    'sprach.',
    'über',
    '„Was nun?“',
    'z. B.',
    '12.',
    'März!',
    '👩‍👩‍👧‍👦',
    '東京は良い',
    'כהן',
    'e. V.',
    'Ende…',
    '5 €',
    'a\u0308',
    'Muster GmbH',
    '(Raith)',
    '–',
    '\n',
    '\u00a0',
    '\u202e',
    'Donaudampfschifffahrtsgesellschaft',
    '🇩🇪',
    '$&',
  );
  const sentence = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));
  const given = fc.record(
    {
      title: fc.option(sentence),
      teaser: fc.option(sentence),
      body: fc.oneof(
        fc.anything(),
        sentence.map((value) => [paragraph(text(value))]),
      ),
      url: fc.option(
        fc.constantFrom(URL, 'https://example.org/(a)', 'http://xn--mnchen-3ya.example/?a=b'),
      ),
      hashtags: fc.array(words, { maxLength: 4 }),
      handles: fc.array(
        fc.record({
          name: words,
          handle: fc.constantFrom('eva', '@eva@social.example', 'eva.example.org', '@', 'a b'),
        }),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: [] },
  );
  const network = fc.constantFrom<Network>('x', 'mastodon', 'linkedin', 'bluesky');

  /** The count once more, from the definitions, for texts that have no address but the given. */
  const lengths: Record<Network, (value: string, url: string) => number> = {
    x: (value, url) =>
      [
        ...new Intl.Segmenter().segment(url === '' ? value : value.replace(url, 'x'.repeat(23))),
      ].reduce((all, { segment }) => {
        const light = [...segment.normalize('NFC')].every((character) => {
          const code = character.codePointAt(0)!;
          return (
            code <= 0x10ff ||
            (code >= 0x2000 && code <= 0x200d) ||
            (code >= 0x2010 && code <= 0x201f)
          );
        });
        return all + (light ? [...segment.normalize('NFC')].length : 2);
      }, 0),
    mastodon: (value, url) =>
      [
        ...new Intl.Segmenter().segment(
          (url === '' ? value : value.replace(url, 'x'.repeat(23))).replaceAll(
            '@eva@social.example',
            '@eva',
          ),
        ),
      ].length,
    linkedin: (value) => value.length,
    bluesky: (value) => [...new Intl.Segmenter().segment(value)].length,
  };

  test('is never too long, keeps the address, ends cleanly and has no holes', () => {
    fc.assert(
      fc.property(
        given,
        network,
        fc.option(fc.integer({ min: 45, max: 400 }), { nil: undefined }),
        (article, on, max) => {
          const written = socialPost({ network: on, language: 'de', max, ...article });
          const url = article.url ?? '';
          expect(lengths[on](written, url)).toBeLessThanOrEqual(max ?? NETWORKS[on].limit);
          expect(on === 'bluesky' ? Buffer.byteLength(written) : 0).toBeLessThanOrEqual(3000);
          if (url.length <= 45) {
            expect(written).toContain(url);
          }
          expect(written).toBe(written.trim());
          expect(written).not.toMatch(/undefined|null|\[object|NaN|\u202e|\n{3}|\p{Surrogate}|,…/u);
          for (const [handle] of written.matchAll(/@[\w.@-]*/g)) {
            expect(['@eva', '@eva@social.example', '@eva.example.org']).toContain(handle);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  test('says nothing that the article does not say, and is cut between words', () => {
    fc.assert(
      fc.property(sentence, network, fc.integer({ min: 1, max: 200 }), (teaser, on, max) => {
        const written = socialPost({ network: on, language: 'de', teaser, max });
        const said = teaser.replaceAll('\u202e', '').normalize('NFC').replace(/\s+/g, ' ').trim();
        const start = written.replace(/\s+/g, ' ');
        if (!said.startsWith(start)) {
          expect(start).toMatch(/[^\s,;:–-]…$/u);
          const kept = start.slice(0, -1);
          expect(said.startsWith(kept)).toBe(true);
          expect(said.slice(kept.length)).toMatch(
            /^(?:[,;:\p{Pd}]*\s|[,;:\p{Pd}]+$|\p{Lo})|(?<=\p{Lo})/u,
          );
        } else if (start !== said && start !== '') {
          expect(start).toMatch(/[.!?…][“”’)]*$/u);
        }
      }),
      { numRuns: 600 },
    );
  });
});
