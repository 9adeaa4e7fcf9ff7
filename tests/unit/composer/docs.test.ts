import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import * as composer from '../../../composer';
import {
  blocksToText,
  checkStyle,
  compose,
  DEFAULT_STYLE,
  LEAD_FACTS,
  LEAD_FORMS,
  LIMIT_RANGES,
  RECIPES,
  recipeFor,
  resolveRecipes,
  SECTION_KINDS,
  UnknownLanguageError,
} from '../../../composer';
import type { Draft, Facts, Recipe, RecipeSection } from '../../../composer';
import { EVENT_KINDS } from '../../../content-types/event';
import { config } from '../../../server/config';
import type { NewsroomConfig } from '../../../server/config';
import { FIXTURE_LANGUAGES } from './build';
import { Compiled, run, vocabularyOf } from './document-types';
import { codeIn, Document, ROOT } from './documents';
import { EVENTS } from './events';
import { dutch } from './languages/nl';

/**
 * What the documents of the composer show is run here, and what they name is looked up. `UPDATE_DOCS=1` writes the texts
 * and tables that come from the code anew; whoever does reads them again, and runs prettier over `docs`.
 */

const article = new Document('composer.md');
const recipes = new Document('recipes.md');
const languages = new Document('languages.md');
const DOCUMENTS = [article, recipes, languages];

const facts = (): Facts => article.json('facts') as Facts;
const dutchFacts = (): Facts => languages.json('dutch') as Facts;

const MODULES = { 'strapi-plugin-newsroom/composer': composer };
const runExample = <Exports>(document: Document, name: string): Exports =>
  run<Exports>(document.example('ts', name), MODULES);

/** As a reader sees it: no-break spaces and isolates cannot be told from what they look like. */
const plain = (text: string): string =>
  text.replaceAll('\u00a0', ' ').replace(/[\u2066-\u2069]/gu, '');

const bodyOf = ({ sections }: Draft): string =>
  plain(sections.map(({ id, blocks }) => `[${id}] ${blocksToText(blocks)}`).join('\n'));

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const compiled = new Compiled({
  ...Object.fromEntries(
    DOCUMENTS.flatMap(({ examples }) => examples)
      .filter(({ language, code: text }) => language === 'ts' && !text.includes('@strapi/'))
      .filter(({ name }) => name !== 'nl')
      .map(({ file, name, code: text }) => [`${file}.${name}.ts`, text]),
  ),
  ...Object.fromEntries(
    Object.entries({ facts: facts(), dutch: dutchFacts() }).map(([name, value]) => [
      `${name}.json.ts`,
      `import type { Facts } from 'strapi-plugin-newsroom/composer';\nexport const facts: Facts = ${JSON.stringify(value)};`,
    ]),
  ),
});

describe('the code in the documents', () => {
  test('has the types of the composer', () => {
    expect(compiled.problems).toEqual([]);
  });

  test.each(['article', 'leads', 'post'])('of composer.md gives what is shown: %s', (name) => {
    const exported = runExample<Record<string, (given: Facts) => string>>(article, name);
    article.shows('text', name, plain(exported[name]!(facts())));
  });

  test('composes in a project', async () => {
    const { markdown } = runExample<{
      markdown: (strapi: unknown, event: string) => Promise<string | null>;
    }>(article, 'project');
    const load = ({ eventDocumentId }: { eventDocumentId: string }): Promise<Facts | null> =>
      Promise.resolve(eventDocumentId === 'evening' ? facts() : null);
    const strapi = {
      plugin: () => ({ service: (name: string) => name === 'facts' && { load } }),
      config: { get: () => ({ ...config.default, recipeOfKind: { networking: 'short-notice' } }) },
    };
    const { sections } = compose({ facts: facts(), recipe: composer.SHORT_NOTICE });
    expect(await markdown(strapi, 'evening')).toBe(
      composer.blocksToMarkdown(sections.flatMap(({ blocks }) => blocks)),
    );
    expect(await markdown(strapi, 'elsewhere')).toBeNull();
  });

  test('says something in German otherwise', () => {
    const { headline } = runExample<{ headline: (given: Facts) => string }>(languages, 'otherwise');
    languages.shows('text', 'otherwise', plain(headline(facts())));
  });
});

describe('the draft', () => {
  const draft = compose({ facts: facts() });

  test('has the attributes that are described', () => {
    const rows = article.table('attribute', 'what it is');
    expect(rows.flatMap(([cell]) => codeIn(cell)).sort()).toEqual(compiled.members('Draft').sort());
  });

  test('has a section as it is shown', () => {
    const section = draft.sections.find(({ kind }) => kind === 'talks');
    article.shows('json', 'section', JSON.parse(plain(JSON.stringify(section))));
  });

  test('has sections with the ids that are described, whatever the event', () => {
    const rows = article.table('kind', 'id', 'what it tells');
    expect(rows.flatMap(([cell]) => codeIn(cell))).toEqual([...SECTION_KINDS]);
    const ids = new Map(
      rows.map(([kind, id]) => [
        codeIn(kind)[0],
        new RegExp(`^${codeIn(id)[0]!.replace(/<.*>/, '.+')}(-\\d+)?$`),
      ]),
    );
    const sections = EVENTS.flatMap(([, of]) =>
      FIXTURE_LANGUAGES.flatMap((language) => compose({ facts: of(language) }).sections),
    );
    expect(sections.filter(({ kind, id }) => !ids.get(kind)?.test(id))).toEqual([]);
  });

  test('begins with one of the leads that are described', () => {
    const rows = article.table('form', 'begins with', 'needs');
    expect(rows.flatMap(([cell]) => codeIn(cell))).toEqual([...LEAD_FORMS]);
  });
});

describe('the tables', () => {
  test('have the style of the house', () => {
    const rows = article.table('setting', 'choices', 'default', 'what it is');
    expect(rows.map(([name]) => codeIn(name)[0])).toEqual(Object.keys(DEFAULT_STYLE));
    expect(Object.keys(DEFAULT_STYLE)).toEqual(compiled.members('HouseStyle'));
    for (const [name = '', choices, usual] of rows) {
      const [setting = ''] = codeIn(name);
      const [problem = ''] = checkStyle({
        [setting]: setting === 'quotationMarks' ? { de: '?' } : '?',
      });
      const known = [...problem.matchAll(/"([^"]+)"/g)].map(([, choice]) => choice);
      expect(codeIn(choices)).toEqual(known);
      expect(codeIn(usual)).toEqual(
        Object.entries(DEFAULT_STYLE).flatMap(([key, value]: [string, unknown]) =>
          key === setting && typeof value === 'string' ? [value] : [],
        ),
      );
    }
  });

  test('have the functions that render, and the networks', () => {
    const rows = article.table('function', 'gives');
    expect(rows.flatMap(([cell]) => codeIn(cell)).sort()).toEqual(
      compiled.functionsOf('render').sort(),
    );
    article.tabulates(
      ['network', 'limit', 'counted in'],
      Object.entries({
        x: composer.X_LIMIT,
        mastodon: composer.MASTODON_LIMIT,
        linkedin: composer.LINKEDIN_LIMIT,
        bluesky: composer.BLUESKY_LIMIT,
      } satisfies Record<composer.Network, number>).map(([name, limit]) => [
        `\`${name}\``,
        String(limit),
      ]),
    );
  });

  test('have the methods of a language', () => {
    const rows = languages.table('method', 'what it gives');
    expect(rows.flatMap(([cell]) => codeIn(cell)).sort()).toEqual(
      compiled.members('Language').sort(),
    );
  });

  const withBrackets = ({ kind, optional, when }: RecipeSection): string => {
    const conditions = Object.entries(when ?? {}).map(
      ([name, value]) => `: \`${name}\` ${String(value)}`,
    );
    const shown = `\`${kind}\`${conditions.join('')}`;
    return optional === true ? `(${shown})` : shown;
  };

  /** Forms that fit equally are joined by "or". */
  const leads = (wanted: Recipe['lead'][string] = []): string =>
    wanted
      .map((forms) =>
        [forms]
          .flat()
          .map((form) => `\`${form}\``)
          .join(' or '),
      )
      .join(', ');

  test('have the recipes', () => {
    recipes.tabulates(
      ['recipe', 'kinds of event', 'sections, in this order'],
      RECIPES.map(({ id, sections }) => [
        `\`${id}\``,
        code(EVENT_KINDS.filter((kind) => recipeFor(kind).id === id)),
        sections.map(withBrackets).join(', '),
      ]),
    );
    recipes.tabulates(
      ['recipe', 'German', 'English', '`boilerplates`'],
      RECIPES.map(({ id, lead, boilerplates }) => [
        `\`${id}\``,
        leads(lead['de']),
        leads(lead['en']),
        boilerplates ? 'yes' : 'no',
      ]),
    );
    expect(RECIPES.every(({ lead }) => Object.keys(lead).join() === 'de,en')).toBe(true);
  });

  test('have the keys of a recipe', () => {
    const named = (...head: string[]): string[] =>
      recipes.table(...head).flatMap(([cell]) => codeIn(cell));
    expect(named('key', 'value').sort()).toEqual(compiled.members('Recipe').sort());
    expect(['kind', ...named('option', 'value')].sort()).toEqual(
      compiled.members('RecipeSection').sort(),
    );
    expect(named('condition', 'value', 'the section is there').sort()).toEqual(
      compiled.members('RecipeConditions').sort(),
    );
    const wants = recipes.table('option', 'value').find(([cell]) => cell === '`wants`')?.[1];
    expect(codeIn(wants)).toEqual(['lead', ...LEAD_FACTS]);
  });

  test('have the limits, with their ranges', () => {
    const usual = RECIPES.find(({ id }) => id === 'default')!.limits;
    const rows = Object.entries(LIMIT_RANGES).map(([name, [least, most]]) => {
      const limit = name as keyof Recipe['limits'];
      const others = RECIPES.filter(({ limits }) => limits[limit] !== usual[limit]);
      return [
        `\`${limit}\``,
        `${String(least)}–${String(most)}`,
        String(usual[limit]),
        others.map(({ id, limits }) => `\`${id}\` ${String(limits[limit])}`).join(', '),
      ];
    });
    recipes.tabulates(['limit', 'range', 'usually', 'otherwise', 'what it is'], rows);
  });
});

describe('a recipe of a project', () => {
  const given = (name: string): NewsroomConfig => {
    const { default: make } = runExample<{
      default: () => { newsroom: { config: Partial<NewsroomConfig> } };
    }>(recipes, name);
    return { ...config.default, ...make().newsroom.config };
  };

  test('is taken as it is shown, and gives the text below it', () => {
    const chosen = given('config');
    config.validator(chosen);
    const recipe = recipeFor('networking', {
      recipes: resolveRecipes(chosen.recipes),
      recipeOfKind: chosen.recipeOfKind,
    });
    const draft = compose({ facts: facts(), recipe });
    recipes.shows('text', 'config', bodyOf(draft));
    expect(draft.missing).toEqual([]);
    expect(draft.recipe.id).not.toBe('networking');
  });

  test('is refused with what is shown', () => {
    let said = '';
    try {
      config.validator(given('mistake'));
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).not.toBe('');
    recipes.shows('text', 'mistake', said);
  });

  test('looks like the whole one that is shown', () => {
    recipes.shows('json', 'short-notice', composer.SHORT_NOTICE);
  });
});

describe('a language in one file', () => {
  const file = readFileSync(path.join(ROOT, 'tests/unit/composer/languages/nl.ts'), 'utf8');

  test('has the lines that are shown of it', () => {
    const shown = languages.examples.filter(({ name }) => name === 'nl');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ code: text }) => text).filter((text) => !file.includes(text))).toEqual([]);
  });

  test('gives the text that is shown', () => {
    const language = dutch('nl', DEFAULT_STYLE);
    languages.shows('text', 'dutch', bodyOf(compose({ facts: dutchFacts(), language })));
  });

  test('is not known before it is in the list of languages', () => {
    expect(() => compose({ facts: dutchFacts() })).toThrow(UnknownLanguageError);
  });
});

describe('what the documents name', () => {
  const filesOf = (folder: string): string[] =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(ROOT, folder, file));
  const names = new Set(
    [
      ...filesOf('composer'),
      ...filesOf('content-types'),
      ...filesOf('server/services'),
      path.join(ROOT, 'server/config.ts'),
      path.join(ROOT, 'tests/unit/composer/languages/nl.ts'),
    ].flatMap(vocabularyOf),
  );
  // Words of the languages that the examples are written in.
  const WORDS = ['true', 'false', 'import', 'require'];

  test.each(DOCUMENTS.map((document) => [document.file, document] as const))(
    'exists: %s',
    (_, document) => {
      const named = document.codeSpans.flatMap(
        (span) => /^([\p{L}][\w-]*)(?:\(.*\))?$/u.exec(span)?.[1] ?? [],
      );
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((name) => !names.has(name) && !WORDS.includes(name))).toEqual([]);
      const paths = document.codeSpans.filter((span) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(span));
      const files = paths.filter((file) => /^(?:composer|tests)\//.test(file));
      expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    },
  );

  test('can be reached by its links', () => {
    const all = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .concat('../README.md')
      .map((file) => new Document(file));
    const broken = all.flatMap((document) =>
      document.links.filter((target) => {
        const [file = '', anchor] = target.split('#');
        const place = file === '' ? document.path : path.resolve(path.dirname(document.path), file);
        return (
          !existsSync(place) ||
          (anchor !== undefined &&
            !new Document(path.relative(path.join(ROOT, 'docs'), place)).anchors.includes(anchor))
        );
      }),
    );
    expect(broken).toEqual([]);
  });

  test('is one decision by its number', () => {
    const numbers = readdirSync(path.join(ROOT, 'docs/decisions')).map((file) => file.slice(0, 4));
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });
});
