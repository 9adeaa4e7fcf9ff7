import { check, checkInputOf, CHECKS, isWrongWhenPublic, pathOfPlace } from '../../../composer';
import type { CheckCode, Place, RecapToCheck } from '../../../composer';

import { readFileSync } from 'node:fs';
import path from 'node:path';

const RECAP: RecapToCheck = {
  language: 'de',
  text: {
    kicker: null,
    title: 'Überschrift',
    subtitle: null,
    teaser: 'Ein Satz.',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Es war gut.' }] }],
    authorName: null,
    picture: null,
    seo: { title: null, description: null },
  },
  beside: { kind: 'recap', gallery: [], links: [] },
  facts: null,
  related: [],
  versions: [{ locale: 'de', state: 'draft' }],
  projectLanguages: ['de'],
};

const codes = (recap: RecapToCheck) => check(checkInputOf(recap)).map(({ code }) => code);

describe('what is checked of a recap', () => {
  it('is nothing to complain about where nothing is wrong', () => {
    expect(codes(RECAP)).toEqual([]);
  });

  it('takes the texts of a picture in its language, or else those of its file', () => {
    const file = { alternativeText: 'Menschen im Saal', caption: 'Im Saal' };
    const picture = {
      file,
      alternativeText: { en: 'People' },
      caption: {},
      decorative: false,
      credit: 'Muster',
    };
    expect(codes({ ...RECAP, text: { ...RECAP.text, picture } })).toEqual([]);
    const bare = { ...picture, file: { alternativeText: null, caption: null } };
    expect(codes({ ...RECAP, text: { ...RECAP.text, picture: bare } })).toEqual([
      'picture-alternative-text-missing',
      'picture-caption-missing',
    ]);
  });

  it('hears of texts of the file that several languages share', () => {
    const file = { alternativeText: 'Menschen im Saal', caption: 'Im Saal' };
    const picture = {
      file,
      alternativeText: {},
      caption: { de: 'Im Saal' },
      decorative: false,
      credit: 'Muster',
    };
    const found = (language: string, others: string[], given: Partial<typeof picture> = {}) =>
      check(
        checkInputOf({
          ...RECAP,
          language,
          text: { ...RECAP.text, picture: { ...picture, ...given } },
          versions: [language, ...others].map((locale) => ({ locale, state: 'draft' as const })),
          projectLanguages: [language],
        }),
      ).map(({ code, place }) => `${code} ${pathOfPlace(place).join('.')}`);
    const shared = ['picture-alternative-text-shared picture.alternativeText'];
    expect(found('de', ['en'])).toEqual(shared);
    expect(found('en', ['de'])).toEqual(shared);
    expect(found('en', ['fr', 'de'])).toEqual([
      ...shared,
      'picture-caption-shared picture.caption',
    ]);
    expect(found('de', [])).toEqual([]);
    expect(found('de', ['en'], { alternativeText: { en: 'People' } })).toEqual([]);
    expect(found('de', ['en'], { decorative: true })).toEqual([]);
  });

  it('has the gallery and the links', () => {
    const beside = {
      kind: 'recap',
      gallery: [{ file: null, alternativeText: {}, caption: {}, decorative: false, credit: null }],
      links: [{ label: 'Mehr', url: 'javascript:alert(1)' }],
    };
    const found = check(checkInputOf({ ...RECAP, beside }));
    expect(found.map(({ code, place }) => [code, pathOfPlace(place).join('.')])).toEqual([
      ['picture-file-missing', 'gallery.0.file'],
      ['link-unsafe', 'links.0.url'],
    ]);
  });

  it('names the languages of the project in which it is missing or not public', () => {
    const recap: RecapToCheck = {
      ...RECAP,
      projectLanguages: ['de', 'en', 'fr', 'it'],
      versions: [
        { locale: 'de', state: 'draft' },
        { locale: 'fr', state: 'draft' },
        { locale: 'it', state: 'modified' },
      ],
    };
    expect(codes(recap)).toEqual(['language-missing', 'language-unpublished']);
  });
});

describe('the path of a place', () => {
  it.each<[Place, string]>([
    [{ field: 'title' }, 'title'],
    [{ field: 'seoTitle', from: 60, to: 70 }, 'seo.title'],
    [{ field: 'seoDescription' }, 'seo.description'],
    [{ field: 'body' }, 'body'],
    [{ field: 'body', block: 3, path: [2, 0], from: 1, to: 4 }, 'body.3.2.0'],
    [{ field: 'picture', part: 'credit' }, 'picture.credit'],
    [{ field: 'gallery', index: 1, part: 'file' }, 'gallery.1.file'],
    [{ field: 'links', index: 0, part: 'label' }, 'links.0.label'],
    [{ field: 'entry', type: 'event', documentId: 'x' }, 'event'],
    [{ field: 'languages', language: 'en' }, 'locale'],
  ])('of %j is %s', (place, expected) => {
    expect(pathOfPlace(place).join('.')).toBe(expected);
  });
});

describe('what is wrong in a text that is public', () => {
  it('is every error, whatever the check', () => {
    expect(isWrongWhenPublic({ code: 'teaser-missing', severity: 'error' })).toBe(true);
    expect(isWrongWhenPublic({ code: 'teaser-missing', severity: 'warning' })).toBe(false);
  });

  it('are the warnings that the documentation names', () => {
    const wrong = (Object.keys(CHECKS) as CheckCode[]).filter(
      (code) =>
        CHECKS[code].severity === 'warning' && isWrongWhenPublic({ code, severity: 'warning' }),
    );
    const docs = readFileSync(path.join(__dirname, '../../../docs/checks.md'), 'utf8');
    const [, line = ''] = /^- \*\*On the newsroom’s page\*\*(.*)$/mu.exec(docs) ?? [];
    expect([...line.matchAll(/`([a-z-]+)`/gu)].map(([, code]) => code)).toEqual(wrong);
  });
});
