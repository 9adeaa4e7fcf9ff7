import fc from 'fast-check';

import { isSlug, MAX_SLUG_LENGTH, numbered, slugify } from '../../../server/slugs/slugify';

describe('the slug of a text', () => {
  it.each([
    ['Frank Grützenbach', 'de', 'frank-gruetzenbach'],
    ['Frank Grützenbach', 'en', 'frank-gruetzenbach'],
    ['Jürgen Groß', 'de', 'juergen-gross'],
    ['GROẞ', 'de', 'gross'],
    ['Ursula von der Leyen', 'de', 'ursula-von-der-leyen'],
    ['Sinéad O’Neill', 'en', 'sinead-oneill'],
    ["Sinéad O'Neill", 'en', 'sinead-oneill'],
    ['Müller-Lüdenscheidt', 'de', 'mueller-luedenscheidt'],
    ['Łukasz Żółć', 'de', 'lukasz-zolc'],
    ['Đặng Thị', 'en', 'dang-thi'],
    ['İpek Işık', 'de', 'ipek-isik'],
    ['José de la Cruz', 'en', 'jose-de-la-cruz'],
    ['Gru\u0308tzenbach', 'de', 'gruetzenbach'],
    ['Raith GmbH', 'de', 'raith-gmbh'],
    ['IVAMinar', 'de', 'ivaminar'],
    ['microTEC NRW', 'de', 'microtec-nrw'],
    ['NanoMOST', 'en', 'nanomost'],
    ['3D-Druck', 'de', '3d-druck'],
    ['2.5D-MEMS', 'de', '2-5d-mems'],
    ['µ-Bauteile', 'de', 'mikro-bauteile'],
    ['μ-components', 'en', 'micro-components'],
    ['µTAS', 'en', 'microtas'],
    ['20 °C', 'de', '20-grad-c'],
    ['20 °C', 'en', '20-degrees-c'],
    ['C++ für Einsteiger', 'de', 'c-plusplus-fuer-einsteiger'],
    ['C++', 'en', 'c-plusplus'],
    ['C#', 'en', 'c-sharp'],
    ['C', 'en', 'c'],
    ['Müller & Söhne', 'de', 'mueller-und-soehne'],
    ['Müller & Söhne', 'de-AT', 'mueller-und-soehne'],
    ['Research & Development', 'en', 'research-and-development'],
    ['F&E', 'de', 'f-und-e'],
    ['100% Mikro', 'de', '100-prozent-mikro'],
    ['100% micro', 'en', '100-percent-micro'],
    ['Licht – Optik — Photonik', 'de', 'licht-optik-photonik'],
    ['e. V.', 'de', 'e-v'],
    ['und/oder', 'de', 'und-oder'],
    ['MST', 'de', 'mst'],
    ['A|B <C> $5', 'en', 'a-b-c-dollar-5'],
    ['🎉🎉', 'de', ''],
    ['微技术', 'de', ''],
    ['?!…', 'de', ''],
    ['', 'de', ''],
  ])('%s (%s) is %s', (text, language, slug) => {
    expect(slugify(text, language)).toBe(slug);
  });

  it('is cut at a hyphen', () => {
    const slug = slugify('Mikrosystemtechnik '.repeat(60), 'de');
    expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
    expect(slug).toMatch(/^(mikrosystemtechnik-)+mikrosystemtechnik$/);
  });

  it('is cut anywhere in a single word', () => {
    expect(slugify('a'.repeat(1000), 'de')).toBe('a'.repeat(MAX_SLUG_LENGTH));
  });

  it('has the form of a slug, or is empty, for whatever text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('de', 'en'),
        (text, language) => {
          const slug = slugify(text, language);
          expect(slug === '' || isSlug(slug)).toBe(true);
        },
      ),
    );
  });

  it('stays as it is when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = slugify(text, 'de');
        expect(slugify(slug, 'de')).toBe(slug);
      }),
    );
  });
});

describe('a numbered slug', () => {
  it('ends in the number', () => {
    expect(numbered('thomas-mueller', 1)).toBe('thomas-mueller');
    expect(numbered('thomas-mueller', 2)).toBe('thomas-mueller-2');
  });

  it('keeps to the limit', () => {
    expect(numbered('a'.repeat(80), 12)).toBe(`${'a'.repeat(77)}-12`);
    expect(isSlug(numbered(`${'ab-'.repeat(26)}ab`, 123))).toBe(true);
  });
});

describe('the form of a slug', () => {
  it.each(['a', 'a-b', '2025', 'c-plusplus'])('is %s', (text) => {
    expect(isSlug(text)).toBe(true);
  });
  it.each(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a b', 'a/b', 'a%2fb', 'a'.repeat(81)])(
    'is not %s',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});
