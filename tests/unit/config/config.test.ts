import { config } from '../../../server/config';

const validate = (given: Record<string, unknown>) => () => {
  config.validator({ ...config.default, ...given });
};

describe('the configuration of recipes', () => {
  it('may be left out', () => {
    expect(validate({})).not.toThrow();
  });

  it('may add a recipe and choose it for a kind of event', () => {
    expect(
      validate({
        recipes: [{ extends: 'conference', id: 'my-recipe', limits: { list: 20 } }],
        recipeOfKind: { networking: 'my-recipe', panel: 'short-notice' },
      }),
    ).not.toThrow();
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a section',
      {
        recipes: [
          { extends: 'default' },
          { extends: 'panel', sections: [{ kind: 'lead' }, { kind: 'talks' }, { kind: 'x' }] },
        ],
      },
      'recipes[1].sections[2].kind: There is no section "x".',
    ],
    ['no list', { recipes: 'conference' }, 'recipes: This must be a list of recipes'],
    ['a function', { recipes: () => [] }, 'recipes: This must be a list of recipes'],
    [
      'the kind of event',
      { recipeOfKind: { party: 'default' } },
      'recipeOfKind.party: there is no such kind of event',
    ],
    [
      'the recipe for a kind',
      { recipeOfKind: { panel: 'mine' } },
      'recipeOfKind.panel: there is no recipe "mine", only networking,',
    ],
    ['no object', { recipeOfKind: ['panel'] }, 'recipeOfKind must be an object'],
  ])('names the place: %s', (_, given, message) => {
    expect(validate(given)).toThrow(message);
  });

  it('shows all that is wrong at once', () => {
    expect(validate({ recipes: [{ extends: 'panel', version: 0, limits: { names: 0 } }] })).toThrow(
      /recipes\[0\]\.version: .*\nrecipes\[0\]\.limits\.names: /,
    );
  });
});

describe('the house style', () => {
  it('may be set in parts', () => {
    expect(
      validate({ houseStyle: { genderForm: 'colon', quotationMarks: { de: '»«' } } }),
    ).not.toThrow();
  });

  it.each<[string, unknown, string]>([
    ['a form that there is not', { genderForm: 'star' }, 'houseStyle: genderForm must be one of'],
    ['marks that there are not', { quotationMarks: { de: '**' } }, 'quotationMarks.de must be'],
    ['a setting that there is not', { font: 'large' }, '"font" is no setting of the house style'],
    ['no object', 'colon', 'houseStyle: The house style must be an object'],
  ])('stops the start with %s', (_, houseStyle, message) => {
    expect(validate({ houseStyle })).toThrow(message);
  });
});

describe('a misspelled key', () => {
  const site = { url: 'https://www.example.org', name: 'Example', paths: {} };

  it.each<[string, Record<string, unknown>]>([
    ['webhook', { webhook: [] }],
    ['cache.sharedMaxage', { cache: { maxAge: 0, sharedMaxAge: 60, sharedMaxage: 5 } }],
    ['site.path', { site: { ...site, path: {} } }],
    ['site.preview.token', { site: { ...site, preview: { secret: 's', token: 's' } } }],
    ['webhooks[0].header', { webhooks: [{ url: 'https://www.example.org/hook', header: {} }] }],
  ])('stops the start, and is named: %s', (key, given) => {
    expect(validate(given)).toThrow(`${key}: there is no such setting, only `);
  });

  it.each<[string, Record<string, unknown>]>([
    ['site.url must be', { site: 'https://www.example.org' }],
    ['site.preview.secret must be', { site: { ...site, preview: 'secret' } }],
    ['cache.maxAge must be', { cache: '60' }],
    ['webhooks[0].url must be', { webhooks: ['https://www.example.org/hook'] }],
  ])('is not what is told of a text in place of settings: %s', (message, given) => {
    expect(validate(given)).toThrow(message);
  });
});
