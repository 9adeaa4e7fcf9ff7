import {
  checkOverrides,
  checkRecipe,
  CONFERENCE,
  DEFAULT,
  RECIPES,
  recipeFor,
  resolveRecipes,
} from '../../../composer';
import type { Recipe } from '../../../composer';
import { RECIPE_OF_KIND } from '../../../composer/recipes';
import { EVENT_KINDS } from '../../../content-types/event';

const KNOWN = RECIPES.map(({ id }) => id);

/** A recipe with one thing changed, as somebody may have written it. */
const changed = (change: Record<string, unknown>): unknown => ({ ...DEFAULT, ...change });

const places = (problems: { path: string; code: string }[]): string[] =>
  problems.map(({ path, code }) => `${path}: ${code}`);

describe('the recipes that come with the composer', () => {
  test.each(RECIPES.map((recipe) => [recipe.id, recipe] as const))('%s is one', (_, recipe) => {
    expect(checkRecipe(recipe)).toEqual([]);
    expect(JSON.parse(JSON.stringify(recipe))).toEqual(recipe);
  });

  test('have ids of their own', () => {
    expect(new Set(KNOWN).size).toBe(KNOWN.length);
  });

  test('are chosen by the kind of event', () => {
    const chosen = Object.fromEntries(EVENT_KINDS.map((kind) => [kind, recipeFor(kind).id]));
    expect(chosen).toEqual({
      networking: 'networking',
      conference: 'conference',
      congress: 'conference',
      'trade-fair': 'trade-fair',
      workshop: 'workshop',
      webinar: 'workshop',
      training: 'workshop',
      panel: 'panel',
      'expert-group': 'default',
      'general-meeting': 'general-meeting',
      award: 'default',
      delegation: 'default',
      other: 'default',
    });
    expect(Object.values(RECIPE_OF_KIND).every((id) => KNOWN.includes(id))).toBe(true);
    expect(recipeFor('toString').id).toBe('default');
  });

  test('are chosen otherwise by a project', () => {
    const mine: Recipe = { ...DEFAULT, id: 'mine' };
    const recipes = [...RECIPES, mine];
    expect(recipeFor('panel', { recipes, recipeOfKind: { panel: 'mine' } }).id).toBe('mine');
    expect(recipeFor('panel', { recipeOfKind: { panel: 'short-notice' } }).id).toBe('short-notice');
    expect(recipeFor('panel', { recipeOfKind: { panel: 'nothing' } }).id).toBe('panel');
    expect(recipeFor('workshop', { recipes, recipeOfKind: { panel: 'mine' } }).id).toBe('workshop');
    expect(recipeFor('other', { recipes: [{ ...mine, id: 'default', version: 9 }] }).version).toBe(
      9,
    );
    expect(recipeFor('other', { recipes: [] })).toBe(DEFAULT);
  });
});

describe('a recipe that cannot be composed by', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': wrong-type']],
    ['a list', [], [': wrong-type']],
    [
      'an empty object',
      {},
      [
        'id: missing',
        'version: missing',
        'sections: missing',
        'lead: missing',
        'limits: missing',
        'boilerplates: missing',
      ],
    ],
    ['an id with capitals', changed({ id: 'My Recipe' }), ['id: wrong-type']],
    ['a version of zero', changed({ version: 0 }), ['version: out-of-range']],
    ['half a version', changed({ version: 1.5 }), ['version: wrong-type']],
    ['no sections', changed({ sections: [] }), ['sections: wrong-type']],
    ['a section that is a text', changed({ sections: ['lead'] }), ['sections[0]: wrong-type']],
    ['a section without kind', changed({ sections: [{}] }), ['sections[0].kind: missing']],
    [
      'an unknown section',
      changed({ sections: [{ kind: 'lead' }, { kind: 'weather' }] }),
      ['sections[1].kind: unknown-value'],
    ],
    [
      'a section twice',
      changed({ sections: [{ kind: 'lead' }, { kind: 'talks' }, { kind: 'lead' }] }),
      ['sections[2].kind: section-twice'],
    ],
    [
      'an unknown option',
      changed({ sections: [{ kind: 'lead', bold: true }], colour: 'red' }),
      ['colour: unknown-option', 'sections[0].bold: unknown-option'],
    ],
    [
      'an option of another section',
      changed({ sections: [{ kind: 'talks', wants: ['topic'], speakers: true }] }),
      ['sections[0].speakers: option-elsewhere', 'sections[0].wants: option-elsewhere'],
    ],
    [
      'a condition that there is not',
      changed({ sections: [{ kind: 'themes', when: { weather: 'fine', minTalks: -1 } }] }),
      ['sections[0].when.weather: unknown-option', 'sections[0].when.minTalks: out-of-range'],
    ],
    [
      'a condition of the wrong type',
      changed({ sections: [{ kind: 'themes', when: { attendanceKnown: 'yes' } }] }),
      ['sections[0].when.attendanceKnown: wrong-type'],
    ],
    [
      'a heading without language',
      changed({ sections: [{ kind: 'themes', heading: 'Themen' }] }),
      ['sections[0].heading: wrong-type'],
    ],
    [
      'a blank heading, and one in no language',
      changed({ sections: [{ kind: 'themes', heading: { de: ' ', German: 'Themen' } }] }),
      ['sections[0].heading.de: wrong-type', 'sections[0].heading.German: unknown-option'],
    ],
    [
      'a heading that is a paragraph',
      changed({ sections: [{ kind: 'themes', heading: { de: 'x'.repeat(121) } }] }),
      ['sections[0].heading.de: out-of-range'],
    ],
    [
      'a fact that nobody can be asked for',
      changed({ sections: [{ kind: 'lead', wants: ['weather', 'topic', 'topic'] }] }),
      ['sections[0].wants[0]: unknown-value', 'sections[0].wants[2]: unknown-value'],
    ],
    [
      'a lead that there is not',
      changed({ lead: { de: ['scene'] } }),
      ['lead.de[0]: unknown-value'],
    ],
    ['leads that fit equally', changed({ lead: { de: [['topic', 'guests'], 'date'] } }), []],
    [
      'leads of which one is unknown and one is there twice',
      changed({ lead: { de: [['scene', 'guests'], 'guests'] } }),
      ['lead.de[0][0]: unknown-value', 'lead.de[1]: unknown-value'],
    ],
    ['leads of no language', changed({ lead: ['topic'] }), ['lead: wrong-type']],
    [
      'limits that are missing, and one that there is not',
      changed({ limits: { paragraphs: 3, featured: 3, takeaways: 3, list: 3, posters: 3 } }),
      ['limits.posters: unknown-option', 'limits.names: missing', 'limits.headingsFrom: missing'],
    ],
    [
      'limits out of range',
      changed({ limits: { ...DEFAULT.limits, paragraphs: 0, list: 5000, names: '7' } }),
      ['limits.paragraphs: out-of-range', 'limits.list: out-of-range', 'limits.names: wrong-type'],
    ],
    ['a yes that is none', changed({ boilerplates: 'yes' }), ['boilerplates: wrong-type']],
    ['a function', changed({ sections: () => [] }), ['sections: wrong-type']],
  ])('%s', (_, recipe, expected) => {
    const problems = checkRecipe(recipe);
    expect(places(problems)).toEqual(expected);
    for (const { message } of problems) {
      expect(message).toMatch(/^\p{Lu}.*\.$|^“|^\{|^"/u);
    }
  });

  test('is told in plain words', () => {
    const [problem] = checkRecipe(changed({ sections: [{ kind: 'weather' }] }));
    expect(problem?.message).toBe(
      'There is no section "weather". There are “lead”, “greetings”, “keynotes”, “themes”, “talks”, “panel”, “programme”, “exhibition”, “awards”, “highlights”, “networking”, “closing”, “thanks”, “outlook”, “boilerplate”.',
    );
    expect(checkRecipe(changed({ limits: { ...DEFAULT.limits, list: 5000 } }))[0]?.message).toBe(
      'This must be from 0 to 1000, not 5000.',
    );
  });
});

describe('what a project changes', () => {
  const kinds = (recipe: Recipe | undefined): string[] =>
    recipe?.sections.map(({ kind }) => kind) ?? [];
  const one = (override: unknown): Recipe | undefined => {
    expect(checkOverrides([override], KNOWN)).toEqual([]);
    const id = (override as { id?: string }).id ?? (override as { extends: string }).extends;
    return resolveRecipes([override] as Parameters<typeof resolveRecipes>[0]).find(
      (recipe) => recipe.id === id,
    );
  };

  test('is only what it names', () => {
    expect(one({ extends: 'conference' })).toEqual(CONFERENCE);
    expect(one({ extends: 'conference', limits: { list: 5 } })).toEqual({
      ...CONFERENCE,
      limits: { ...CONFERENCE.limits, list: 5 },
    });
    expect(one({ extends: 'conference', lead: { en: ['date'] } })?.lead).toEqual({
      ...CONFERENCE.lead,
      en: ['date'],
    });
    expect(CONFERENCE.limits.list).not.toBe(5);
  });

  test('is a recipe beside the others, or in place of one', () => {
    const all = resolveRecipes([
      { extends: 'conference', id: 'mine', boilerplates: true },
      { extends: 'default', version: 7 },
      { ...DEFAULT, id: 'whole' },
      { extends: 'mine', id: 'yours', version: 9 },
    ]);
    expect(all.map(({ id }) => id)).toEqual([...KNOWN, 'mine', 'whole', 'yours']);
    expect(all.find(({ id }) => id === 'default')?.version).toBe(7);
    expect(all.find(({ id }) => id === 'yours')).toMatchObject({ boilerplates: true, version: 9 });
  });

  test('is single sections by their kind', () => {
    const recipe = one({
      extends: 'networking',
      sections: {
        greetings: false,
        closing: { optional: true },
        themes: { optional: true },
        talks: { heading: { de: 'Vorträge' } },
      },
    });
    expect(kinds(recipe)).toEqual([
      'lead',
      'themes',
      'talks',
      'panel',
      'programme',
      'exhibition',
      'awards',
      'networking',
      'highlights',
      'thanks',
      'closing',
      'outlook',
    ]);
    expect(recipe?.sections.find(({ kind }) => kind === 'closing')?.optional).toBe(true);
    expect(recipe?.sections.find(({ kind }) => kind === 'talks')).toEqual({
      kind: 'talks',
      optional: true,
      heading: { de: 'Vorträge' },
    });
    expect(checkRecipe(recipe)).toEqual([]);
  });

  test('is all sections anew as a list', () => {
    expect(
      kinds(one({ extends: 'networking', sections: [{ kind: 'closing' }, { kind: 'lead' }] })),
    ).toEqual(['closing', 'lead']);
  });

  test.each<[string, unknown, string[]]>([
    ['no list', { id: 'mine' }, [': wrong-type']],
    ['a function', () => [], [': wrong-type']],
    ['no recipe', ['conference'], ['[0]: wrong-type']],
    [
      'a recipe to extend that there is not',
      [{ extends: 'congress' }],
      ['[0].extends: unknown-recipe'],
    ],
    [
      'one that comes later',
      [
        { extends: 'b', id: 'a' },
        { extends: 'default', id: 'b' },
      ],
      ['[0].extends: unknown-recipe'],
    ],
    [
      'half a recipe',
      [{ id: 'mine', version: 1, sections: [{ kind: 'lead' }] }],
      ['[0].lead: missing', '[0].limits: missing', '[0].boilerplates: missing'],
    ],
    [
      'an unknown section, in the second recipe',
      [
        { extends: 'default' },
        { extends: 'panel', sections: [{ kind: 'lead' }, { kind: 'talks' }, { kind: 'x' }] },
      ],
      ['[1].sections[2].kind: unknown-value'],
    ],
    [
      'changes to sections that there are not',
      [{ extends: 'panel', sections: { x: {}, talks: true, lead: { speakers: 1 } } }],
      [
        '[0].sections.x: unknown-value',
        '[0].sections.talks: wrong-type',
        '[0].sections.lead.speakers: wrong-type',
      ],
    ],
    ['a typing mistake', [{ extend: 'panel', id: 'mine' }], ['[0].extend: unknown-option']],
    [
      'one recipe twice',
      [{ extends: 'panel' }, { ...DEFAULT, id: 'panel' }],
      ['[1].id: recipe-twice'],
    ],
    [
      'limits out of range',
      [{ extends: 'panel', limits: { names: 0 } }],
      ['[0].limits.names: out-of-range'],
    ],
  ])('is refused: %s', (_, overrides, expected) => {
    expect(places(checkOverrides(overrides, KNOWN)).slice(0, expected.length)).toEqual(expected);
  });
});
