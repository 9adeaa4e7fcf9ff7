import type { Block, CheckCode, CheckedPicture, CheckInput } from '../../../composer';
import { person } from './build';
import { EVERYBODY, evening } from './check-facts';
import { codesOf, findingsOf, paragraphs, recapOf } from './check-inputs';

const inRecap = (recap: CheckInput['recap'], body = 'Text.'): CheckCode[] =>
  codesOf(recapOf(body, { recap }));

test('a recap with nothing wrong has no findings', () => {
  expect(codesOf(recapOf('Text.'))).toEqual([]);
  expect(codesOf(recapOf(EVERYBODY, { facts: evening() }))).toEqual([]);
});

describe('fields', () => {
  test.each<[string, CheckInput['recap'], CheckCode[]]>([
    ['no headline', { title: ' ' }, ['title-missing']],
    [
      'no teaser',
      { teaser: '' },
      ['teaser-missing', 'search-description-missing'].sort() as CheckCode[],
    ],
    [
      'no teaser, but a description',
      { teaser: '', seo: { description: 'Kurz.' } },
      ['teaser-missing'],
    ],
    [
      'a headline too long to save',
      { title: 'a'.repeat(256) },
      ['field-too-long', 'search-title-long'],
    ],
    ['a headline of 255', { title: 'a'.repeat(255), seo: { title: 'Kurz' } }, []],
    ['a kicker of 81', { kicker: 'a'.repeat(81) }, ['field-too-long']],
    ['a subtitle of 256', { subtitle: 'a'.repeat(256) }, ['field-too-long']],
    ['a teaser of 601', { teaser: 'a'.repeat(601) }, ['field-too-long']],
    ['a teaser of 600', { teaser: 'a'.repeat(600) }, []],
    ['a headline of 61', { title: 'a'.repeat(61) }, ['search-title-long']],
    ['a headline of 60', { title: 'a'.repeat(60) }, []],
    ['a search title of 61', { seo: { title: 'a'.repeat(61) } }, ['search-title-long']],
    [
      'a search title of 71',
      { seo: { title: 'a'.repeat(71) } },
      ['field-too-long', 'search-title-long'],
    ],
    [
      'a description of 156',
      { seo: { description: 'a'.repeat(156) } },
      ['search-description-long'],
    ],
    ['a description of 155', { seo: { description: 'a'.repeat(155) } }, []],
  ])('%s', (_, recap, codes) => {
    expect(inRecap(recap).sort()).toEqual([...codes].sort());
  });

  test.each<[string, Block[]]>([
    ['nothing', []],
    ['an empty paragraph', paragraphs('')],
    ['white space', paragraphs(' \u00a0 ', '\n')],
    [
      'a heading alone',
      [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Programm' }] }],
    ],
  ])('a body of %s', (_, body) => {
    expect(codesOf(recapOf(body))).toContain('body-missing');
  });
});

describe('pictures', () => {
  const good: CheckedPicture = {
    hasFile: true,
    alternativeText: 'Zwei Menschen am Mikroskop',
    caption: 'Am Mikroskop',
    credit: 'Eva Beispiel',
  };

  test.each<[string, Partial<CheckedPicture>, CheckCode[]]>([
    ['all there', {}, []],
    ['no file', { hasFile: false }, ['picture-file-missing']],
    ['no alternative text', { alternativeText: '' }, ['picture-alternative-text-missing']],
    [
      'a file name for it',
      { alternativeText: 'IMG_2034.jpg' },
      ['picture-alternative-text-missing'],
    ],
    ['no caption', { caption: ' ' }, ['picture-caption-missing']],
    ['no credit', { credit: '' }, ['picture-credit-missing']],
    ['decorative', { decorative: true, alternativeText: '', caption: '' }, []],
    ['decorative without credit', { decorative: true, credit: '' }, ['picture-credit-missing']],
  ])('%s', (_, given, codes) => {
    const picture = { ...good, ...given };
    expect(inRecap({ picture })).toEqual(codes);
    expect(inRecap({ gallery: [good, picture] })).toEqual(codes);
  });

  test('an image in the text', () => {
    const image = (url: string, alternativeText: string): Block => ({
      type: 'image',
      image: { url, alternativeText },
      children: [{ type: 'text', text: '' }],
    });
    const body = [
      ...paragraphs('Text.'),
      image('/a.jpg', 'Ein Mikroskop'),
      image('/b.jpg', ''),
      image('', 'x'),
    ];
    expect(codesOf(recapOf(body))).toEqual([
      'picture-file-missing',
      'picture-alternative-text-missing',
    ]);
  });
});

describe('links', () => {
  const link = (url: string, text = 'hier'): Block[] => [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Mehr (' },
        { type: 'link', url, children: [{ type: 'text', text }] },
        { type: 'text', text: ').' },
      ],
    },
  ];

  test.each<[string, CheckCode[]]>([
    ['https://example.org/a?b=c#d', []],
    ['http://example.org', []],
    ['https://müller.example', []],
    ['https://xn--mller-kva.example:8443/', []],
    ['/programm', []],
    ['#anker', []],
    ['mailto:presse@example.org?subject=Frage', []],
    ['tel:+49 231 123456', ['link-broken']],
    ['tel:+49231123456', []],
    ['javascript:alert(1)', ['link-unsafe']],
    ['JaVaScRiPt:alert(1)', ['link-unsafe']],
    ['java\tscript:alert(1)', ['link-unsafe']],
    ['data:text/html,x', ['link-unsafe']],
    ['vbscript:x', ['link-unsafe']],
    ['file:///etc/hosts', ['link-unsafe']],
    ['', ['link-broken']],
    ['#', ['link-broken']],
    ['https://', ['link-broken']],
    ['https://exa mple.org', ['link-broken']],
    ['https://example.org/ein bild', ['link-broken']],
    ['http://localhost:1337/admin', ['link-broken']],
    ['http://127.0.0.1/', ['link-broken']],
    ['http://192.168.1.4/', ['link-broken']],
    ['https://intranet', ['link-broken']],
    ['www.example.org', ['link-broken']],
    ['presse@example.org', ['link-broken']],
    ['mailto:presse', ['link-broken']],
    ['//example.org', ['link-broken']],
  ])('%j', (url, codes) => {
    expect(codesOf(recapOf(link(url)))).toEqual(codes);
    expect(inRecap({ links: [{ label: 'Mehr', url }] })).toEqual(codes);
  });

  test('without text', () => {
    expect(codesOf(recapOf(link('https://example.org', '')))).toEqual(['link-text-missing']);
    expect(inRecap({ links: [{ label: '', url: 'https://example.org' }] })).toEqual([
      'link-text-missing',
    ]);
  });

  test('has its place in the text', () => {
    expect(findingsOf(recapOf(link('javascript:x')), 'link-unsafe')).toMatchObject([
      { severity: 'error', place: { field: 'body', block: 0, path: [], from: 6, to: 10 } },
    ]);
  });
});

describe('empty places', () => {
  const heading = (level: 1 | 2 | 3, text: string): Block => ({
    type: 'heading',
    level,
    children: [{ type: 'text', text }],
  });
  const list = (...items: string[]): Block => ({
    type: 'list',
    format: 'unordered',
    children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
  });
  const [text = heading(1, '')] = paragraphs('Text.');

  test.each<[string, Block[], CheckCode[]]>([
    ['a heading at the end', [text, heading(2, 'Fazit')], ['heading-without-text']],
    [
      'a heading before one of its level',
      [heading(2, 'A'), heading(2, 'B'), text],
      ['heading-without-text'],
    ],
    [
      'a heading before a higher one',
      [heading(3, 'A'), heading(2, 'B'), text],
      ['heading-without-text'],
    ],
    ['a heading before a lower one', [heading(2, 'A'), heading(3, 'B'), text], []],
    [
      'a heading before an empty paragraph',
      [text, heading(2, 'A'), ...paragraphs('')],
      ['heading-without-text', 'block-empty'],
    ],
    ['a heading before a list', [heading(2, 'A'), list('B')], []],
    ['an empty paragraph', [text, ...paragraphs(' ')], ['block-empty']],
    ['an empty heading', [heading(2, ''), text], ['block-empty']],
    ['an empty item', [list('A', '')], ['block-empty']],
  ])('%s', (_, body, codes) => {
    expect(codesOf(recapOf(body))).toEqual(codes);
  });
});

describe('slips of writing', () => {
  test.each<[string, CheckCode, string]>([
    ['Das ist ein ein Text.', 'word-doubled', 'ein ein'],
    ['Der Abend Abend war lang.', 'word-doubled', 'Abend Abend'],
    ['It was the the day.', 'word-doubled', 'the the'],
    ['Grüße kamen von von Heide.', 'word-doubled', 'von von'],
    ['Ein Komma , zu weit.', 'space-before-punctuation', ','],
    ['Ein Punkt zu weit .', 'space-before-punctuation', '.'],
    ['Zwei Punkte.. Weiter.', 'punctuation-doubled', '..'],
    ['Zwei Kommas,, weiter.', 'punctuation-doubled', ',,'],
    ['Was nun?. Weiter.', 'punctuation-doubled', '?.'],
    ['Es kamen ??? Gäste.', 'leftover', '???'],
    ['TODO: Zahl fragen.', 'leftover', 'TODO'],
    ['Es sprach XXX zum Thema.', 'leftover', 'XXX'],
    ['Es sprach […] zum Thema.', 'leftover', '[…]'],
    ['Es sprach [Name] zum Thema.', 'leftover', '[Name]'],
    ['Es sprach [Zitat einfügen] weiter.', 'leftover', '[Zitat einfügen]'],
    ['Lorem ipsum dolor.', 'leftover', 'Lorem ipsum'],
    ['Es sprach {{name}}.', 'leftover', '{{name}}'],
    ['Sie sagte: „Das ist gut.', 'quotation-open', '„'],
    ['Sie sagte: "Das ist gut.', 'quotation-open', '"'],
    ['Sie sagte: „Das ist gut“, und: „Nein.', 'quotation-open', '„'],
    ['Sie sagte: „Das ist gut".', 'quotation-mixed', '"'],
  ])('%s', (text, code, found) => {
    expect(findingsOf(recapOf(text), code).map(({ params }) => params.found)).toEqual([found]);
    expect(codesOf(recapOf(text))).toEqual([code]);
    expect(inRecap({ teaser: text })).toEqual([code]);
  });

  test('a name may begin with the word before it', () => {
    const given = evening();
    const heide = person('heide', { namePrefix: 'von der', familyName: 'Heide' });
    const facts = { ...given, people: { ...given.people, heide } };
    expect(
      findingsOf(recapOf('Grüße kamen von von der Heide.', { facts }), 'word-doubled'),
    ).toEqual([]);
  });

  test('doubled spaces', () => {
    expect(codesOf(recapOf('Ein  Text.'))).toEqual(['space-doubled']);
    expect(codesOf(recapOf('Ein \u00a0Text.'))).toEqual(['space-doubled']);
  });

  test.each([
    'Fachleute, die die Region prägen, und ein Haus, das das Licht liebt.',
    'Sie hat sehr, sehr viel gesagt. Nein, nein.',
    'Wenn Fliegen fliegen, spielen Spiele eine Rolle.',
    'He said that that was all they had had.',
    'Der XXX. Kongress kam nach Musterstadt.',
    'Was nun?! Ja … oder ...',
    'Vom Verband Kleine Technik e. V., der z. B. lädt, usw.',
    'Mit .NET und Node.js, C++ und std::vector.',
    'Ein 19"-Gerät und ein Bildschirm mit 27".',
    'Sie sagte: „Wir haben […] gewonnen.“',
    'Sie sagte: „Er rief ‚Ja‘ und ging.“',
    '«Gut», sagte sie. »Gut«, sagte er.',
    'She said, “It’s good,” and left.',
    'Er fragte „Wann?“.',
    'Siehe [1] und [sic].',
    'Um 17:30 Uhr; bis 20 Uhr!',
  ])('none in: %s', (text) => {
    expect(codesOf(recapOf(text))).toEqual([]);
  });

  test('a quotation over several paragraphs closes once', () => {
    expect(codesOf(recapOf(paragraphs('“One day it began.', '“Then it ended.”')))).toEqual([]);
  });

  test('code is no prose', () => {
    const code: Block = { type: 'code', children: [{ type: 'text', text: 'a  =  "b ;;' }] };
    expect(codesOf(recapOf([...paragraphs('Text.'), code]))).toEqual([]);
  });
});

describe('severities', () => {
  const bad = recapOf('Ein  Text.', { recap: { title: '' } });

  test('can be set by the house', () => {
    expect(codesOf(bad)).toEqual(['title-missing', 'space-doubled']);
    expect(codesOf(bad, { 'space-doubled': 'off' })).toEqual(['title-missing']);
    expect(codesOf(bad, { 'title-missing': 'warning', 'space-doubled': 'error' })).toEqual([
      'space-doubled',
      'title-missing',
    ]);
  });
});
