import {
  checkStyle,
  compose,
  creditLine,
  DEFAULT_STYLE,
  languageFor,
  merge,
  SHORT_NOTICE,
  blocksToText,
} from '../../../composer';
import type { HouseStyle, Recipe } from '../../../composer';
import { people, roleName } from '../../../composer/language/de/groups';
import type { Case, Quantity } from '../../../composer/language/de/groups';
import { by, facts, person, talk } from './build';
import { congress } from './events';

const groups = (
  quantity: Quantity,
  grammaticalCase: Case,
  form: HouseStyle['genderForm'],
): string[] =>
  (['participants', 'speakers', 'panelists'] as const).map((group) =>
    people(group, quantity, grammaticalCase, { form, locale: 'de' }),
  );

describe('a group of people in German', () => {
  test.each<[Quantity, Case, HouseStyle['genderForm'], string[]]>([
    [
      12,
      'nominative',
      'neutral',
      ['zwölf Teilnehmende', 'zwölf Referierende', 'zwölf Podiumsgäste'],
    ],
    [
      12,
      'dative',
      'neutral',
      ['zwölf Teilnehmenden', 'zwölf Referierenden', 'zwölf Podiumsgästen'],
    ],
    [
      'the',
      'nominative',
      'neutral',
      ['die Teilnehmenden', 'die Referierenden', 'die Podiumsgäste'],
    ],
    [
      'the',
      'accusative',
      'neutral',
      ['die Teilnehmenden', 'die Referierenden', 'die Podiumsgäste'],
    ],
    ['the', 'dative', 'neutral', ['den Teilnehmenden', 'den Referierenden', 'den Podiumsgästen']],
    ['the', 'genitive', 'neutral', ['der Teilnehmenden', 'der Referierenden', 'der Podiumsgäste']],
    ['some', 'nominative', 'neutral', ['Teilnehmende', 'Referierende', 'Podiumsgäste']],
    ['some', 'dative', 'neutral', ['Teilnehmenden', 'Referierenden', 'Podiumsgästen']],
    ['some', 'genitive', 'neutral', ['Teilnehmender', 'Referierender', 'Podiumsgäste']],
    [
      1200,
      'nominative',
      'colon',
      ['1.200 Teilnehmer:innen', '1.200 Referent:innen', '1.200 Diskutant:innen'],
    ],
    [
      'the',
      'dative',
      'colon',
      ['den Teilnehmer:innen', 'den Referent:innen', 'den Diskutant:innen'],
    ],
    [
      'the',
      'genitive',
      'asterisk',
      ['der Teilnehmer*innen', 'der Referent*innen', 'der Diskutant*innen'],
    ],
    [
      'the',
      'nominative',
      'pair',
      [
        'die Teilnehmerinnen und Teilnehmer',
        'die Referentinnen und Referenten',
        'die Diskutantinnen und Diskutanten',
      ],
    ],
    [
      'the',
      'dative',
      'pair',
      [
        'den Teilnehmerinnen und Teilnehmern',
        'den Referentinnen und Referenten',
        'den Diskutantinnen und Diskutanten',
      ],
    ],
    [
      'the',
      'genitive',
      'pair',
      [
        'der Teilnehmerinnen und Teilnehmer',
        'der Referentinnen und Referenten',
        'der Diskutantinnen und Diskutanten',
      ],
    ],
    [1, 'nominative', 'pair', ['eine Person', 'eine Person', 'eine Person']],
    [1, 'dative', 'neutral', ['einer Person', 'einer Person', 'einer Person']],
  ])('%p in the %s, %s', (quantity, grammaticalCase, form, expected) => {
    expect(groups(quantity, grammaticalCase, form)).toEqual(expected);
  });

  test('of one kind each', () => {
    const named = (['moderators', 'exhibitors', 'visitors', 'winners'] as const).map((group) =>
      people(group, 'the', 'dative', { form: 'neutral', locale: 'de' }),
    );
    expect(named).toEqual([
      'den Moderierenden',
      'den Ausstellenden',
      'den Besuchenden',
      'den Ausgezeichneten',
    ]);
  });

  test('a single person is called by the gender of the record, and by none without', () => {
    expect(roleName('moderators', 'female')).toBe('Moderatorin');
    expect(roleName('moderators', 'male')).toBe('Moderator');
    expect(roleName('winners', 'female')).toBe('Preisträgerin');
    expect(roleName('winners', 'none')).toBeUndefined();
  });
});

describe('the style of a house', () => {
  const welcome = facts({
    event: { kind: 'workshop', title: 'Licht im Dunkeln', city: 'Ulm' },
    talks: [talk('w', { kind: 'welcome', contributions: [by('ast')] })],
    people: [person('ast', { familyName: 'Ast' })],
  });
  const written = (style: Partial<HouseStyle>, language = 'de'): string =>
    compose({ facts: { ...welcome, language }, style })
      .sections.map(({ blocks }) => blocksToText(blocks))
      .join(' ');

  test('goes through the whole article', () => {
    const texts = (['neutral', 'colon', 'asterisk', 'pair'] as const).map((genderForm) =>
      written({ genderForm }),
    );
    const forms = [
      'Teilnehmenden',
      'Teilnehmer:innen',
      'Teilnehmer*innen',
      'Teilnehmerinnen und Teilnehmer',
    ];
    const shown = forms.map((form, index) => texts[index]?.includes(`die ${form}`));
    expect(shown).toEqual([true, true, true, true]);
    expect(written({ quotationMarks: { de: '»«' } })).toContain('»Licht im Dunkeln«');
    expect(written({ quotationMarks: { en: '‘’' } }, 'en-GB')).toContain('‘Licht im Dunkeln’');
  });

  test.each(['„“', '»«', '«»', '“”', '‘’', '„”'] as const)(
    'doubles no mark and leaves none open: %s',
    (marks) => {
      for (const language of ['de', 'en', 'en-GB']) {
        const { sections } = compose({
          facts: { ...congress(), language },
          style: { quotationMarks: { de: marks, en: marks } },
        });
        const text = sections.map(({ blocks }) => blocksToText(blocks)).join('\n');
        const [open = '', close = ''] = marks;
        expect(text.split(open).length).toBe(text.split(close).length);
        expect(text).toContain(`Was nun?${close} – Gerda Muster7`);
        expect(text).not.toMatch(/[.?!…,][“”«»’][.?!]|\.\.|,,|[.?!…]\./);
      }
    },
  );

  describe('has a text about the house', () => {
    const about = {
      de: 'Wir sind 300 Firmen.\n\nMehr auf optik.example.',
      'de-CH': 'Wir Schweizer.',
    };
    const last = (style: Partial<HouseStyle>, language = 'de', recipe?: Recipe) =>
      compose({
        facts: { ...welcome, language },
        style,
        ...(recipe ? { recipe } : {}),
      }).sections.at(-1);

    test('below every article, word for word, in its paragraphs', () => {
      const section = last({ boilerplate: about });
      expect(section).toMatchObject({
        id: 'boilerplate',
        kind: 'boilerplate',
        sources: [{ type: 'event', documentId: welcome.event.documentId }],
      });
      expect(section?.blocks.map((block) => blocksToText([block]))).toEqual([
        'Wir sind 300 Firmen.',
        'Mehr auf optik.example.',
      ]);
    });

    test('in the language of the article alone', () => {
      expect(last({ boilerplate: about }, 'en')?.kind).not.toBe('boilerplate');
      expect(last({ boilerplate: { de: ' \n ' } })?.kind).not.toBe('boilerplate');
      expect(blocksToText(last({ boilerplate: about }, 'de-CH')?.blocks ?? [])).toBe(
        'Wir Schweizer.',
      );
    });

    test('where a recipe has a place for it, and with its heading', () => {
      const recipe: Recipe = {
        ...SHORT_NOTICE,
        sections: [
          { kind: 'boilerplate', heading: { de: 'Über uns' } },
          { kind: 'lead' },
          { kind: 'greetings' },
        ],
        limits: { ...SHORT_NOTICE.limits, headingsFrom: 0 },
      };
      const { sections } = compose({ facts: welcome, recipe, style: { boilerplate: about } });
      expect(sections.map(({ kind }) => kind)).toEqual(['boilerplate', 'lead', 'greetings']);
      expect(blocksToText(sections[0]?.blocks ?? [])).toContain('Über uns');
    });

    test('that makes no short article a long one', () => {
      const long = 'Wort '.repeat(400);
      const headings = compose({ facts: welcome, style: { boilerplate: { de: long } } })
        .sections.flatMap(({ blocks }) => blocks)
        .filter(({ type }) => type === 'heading');
      expect(headings).toEqual([]);
    });

    test('that an update keeps as an editor left it', () => {
      const base = compose({ facts: welcome, style: { boilerplate: about } });
      const mine = base.sections.flatMap(({ blocks }) => blocks);
      const edited = mine.map((block) =>
        blocksToText([block]) === 'Wir sind 300 Firmen.'
          ? {
              type: 'paragraph' as const,
              children: [{ type: 'text' as const, text: 'Wir sind viele.' }],
            }
          : block,
      );
      const next = compose({ facts: welcome, style: { boilerplate: { de: 'Wir sind 301.' } } });
      const { body } = merge({ base: base.sections, theirs: edited, fresh: next.sections });
      expect(blocksToText(body)).toContain('Wir sind viele.');
    });
  });

  test('is that of the country, unless the house has its own for it', () => {
    const quote = (code: string, quotationMarks: HouseStyle['quotationMarks'] = {}): string =>
      languageFor(code, { quotationMarks }).quote('Licht');
    expect(quote('de')).toBe('„Licht“');
    expect(quote('de-CH')).toBe('«Licht»');
    expect(quote('de-CH', { de: '»«' })).toBe('»Licht«');
    expect(quote('de-CH', { de: '»«', 'de-CH': '„“' })).toBe('„Licht“');
    expect(quote('en', { de: '»«' })).toBe('“Licht”');
  });

  test.each<[unknown, string[]]>([
    [{}, []],
    [DEFAULT_STYLE, []],
    [{ genderForm: 'pair', quotationMarks: { de: '»«', 'de-CH': '«»', en: '‘’' } }, []],
    ['neutral', ['The house style must be an object']],
    [[], ['The house style must be an object']],
    [null, ['The house style must be an object']],
    [{ genderForm: 'star' }, ['genderForm must be one of "neutral", "colon", "asterisk", "pair"']],
    [{ credit: 7 }, ['credit must be one of "photo", "copyright", "bare"']],
    [{ gender: 'pair' }, ['"gender" is no setting of the house style']],
    [{ boilerplate: { de: 'Wir.', 'en-GB': '' } }, []],
    [
      { boilerplate: 'Wir.' },
      ['boilerplate must be an object of texts by language, such as { de: … }'],
    ],
    [
      { boilerplate: { 'no language': 'Wir.', de: 7 } },
      [
        'boilerplate: "no language" is no language, such as "de-CH"',
        'boilerplate.de must be a text',
      ],
    ],
    [{ quotationMarks: '»«' }, ['quotationMarks must be an object, such as { "de": "»«" }']],
    [
      { quotationMarks: { 'not a language': '»«', de: '""' } },
      [
        'quotationMarks: "not a language" is no language, such as "de-CH"',
        'quotationMarks.de must be one of "„“", "»«", "«»", "“”", "‘’", "„”"',
      ],
    ],
    [
      { quotationMarks: { de: 'toString' } },
      ['quotationMarks.de must be one of "„“", "»«", "«»", "“”", "‘’", "„”"'],
    ],
  ])('is checked: %j', (value, problems) => {
    expect(checkStyle(value)).toEqual(problems);
  });
});

describe('the credit of a picture', () => {
  test.each<
    [string | undefined, string, string | undefined, string | undefined, string | undefined]
  >([
    ['Eva Muster', 'de', 'Foto: Eva Muster', '© Eva Muster', 'Eva Muster'],
    ['Eva Muster', 'en', 'Photo: Eva Muster', '© Eva Muster', 'Eva Muster'],
    ['Eva Muster', 'fr', 'Eva Muster', '© Eva Muster', 'Eva Muster'],
    ['Foto: Eva Muster', 'de', 'Foto: Eva Muster', '© Eva Muster', 'Eva Muster'],
    ['(Foto: Eva Muster)', 'de', 'Foto: Eva Muster', '© Eva Muster', 'Eva Muster'],
    ['© Eva Muster', 'de', 'Foto: Eva Muster', '© Eva Muster', 'Eva Muster'],
    ['(c) Eva Muster', 'de', 'Foto: Eva Muster', '© Eva Muster', 'Eva Muster'],
    [
      'Foto: © Eva Muster / IVAM',
      'de',
      'Foto: Eva Muster / IVAM',
      '© Eva Muster / IVAM',
      'Eva Muster / IVAM',
    ],
    ['Photo Copyright: Muster Ltd.', 'en', 'Photo: Muster Ltd.', '© Muster Ltd.', 'Muster Ltd.'],
    ['Quelle: Muster GmbH', 'de', 'Foto: Muster GmbH', '© Muster GmbH', 'Muster GmbH'],
    ['Foto Muster', 'de', 'Foto: Foto Muster', '© Foto Muster', 'Foto Muster'],
    ['Foto:', 'de', undefined, undefined, undefined],
    ['  ', 'de', undefined, undefined, undefined],
    [undefined, 'de', undefined, undefined, undefined],
  ])('%p in %s', (credit, language, photo, copyright, bare) => {
    expect(creditLine(credit, { credit: 'photo' }, language)).toBe(photo);
    expect(creditLine(credit, { credit: 'copyright' }, language)).toBe(copyright);
    expect(creditLine(credit, { credit: 'bare' }, language)).toBe(bare);
  });
});
