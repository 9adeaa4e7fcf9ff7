import de from '../../content-types/labels/de.json';
import en from '../../content-types/labels/en.json';
import { components, contentTypes } from '../../content-types';
import type { AttributeLabels, Labels } from '../../content-types/labels/labels';
import { translateField, translateLabel } from '../../admin/labels/translate';

/** Everything that an editor meets in the Content Manager: types and components, by the key of their words. */
const SCHEMAS = [
  ...Object.entries(contentTypes)
    .filter(([, { schema }]) => schema.config)
    .map(([key, { schema }]) => ({ key, schema })),
  ...Object.entries(components).map(([key, schema]) => ({ key, schema })),
];

const attributes = SCHEMAS.flatMap(({ key, schema }) =>
  Object.entries(schema.attributes).map(([name, attribute]) => ({ key, name, attribute })),
);

const LANGUAGES: [string, Labels][] = [
  ['English', en],
  ['German', de],
];

describe.each(LANGUAGES)('the words of forms and lists in %s', (_language, labels) => {
  it.each(SCHEMAS.map(({ key }) => key))('name %s', (key) => {
    expect(labels[key]?.name.trim()).toBeTruthy();
  });

  it.each(attributes)('have a label for $key $name', ({ key, name, attribute }) => {
    const words = labels[key]?.attributes[name];
    expect(words?.label.trim()).toBeTruthy();
    expect(words?.label).not.toBe(name);
    if (attribute.type === 'enumeration') {
      expect(Object.keys(words?.values ?? {})).toEqual(attribute['enum']);
      expect(new Set(Object.values(words?.values ?? {})).size).toBe(
        (attribute['enum'] as string[]).length,
      );
    }
  });

  it('name nothing that there is not', () => {
    const named = Object.entries(labels).flatMap(([key, type]) =>
      Object.keys(type.attributes).map((name) => `${key} ${name}`),
    );
    expect(named.sort()).toEqual(attributes.map(({ key, name }) => `${key} ${name}`).sort());
  });
});

it('has a hint in German wherever there is one in English', () => {
  for (const [key, type] of Object.entries<{ attributes: Record<string, AttributeLabels> }>(en)) {
    for (const [name, { hint }] of Object.entries(type.attributes)) {
      const german = (de as Labels)[key]?.attributes[name]?.hint;
      expect({ key, name, hint: Boolean(german) }).toEqual({ key, name, hint: Boolean(hint) });
    }
  }
});

describe('the words that an administrator typed', () => {
  const words = { stored: en.event as never, shown: de.event as never };

  it('stay', () => {
    expect(translateLabel('title', 'Headline of the day', words)).toBe('Headline of the day');
    expect(
      translateField(
        { name: 'slug', label: 'Path', hint: 'Ask the web team.', type: 'string' },
        words,
      ),
    ).toMatchObject({ label: 'Path', hint: 'Ask the web team.' });
  });

  it('stay away where they were deleted', () => {
    const field = { name: 'slug', label: en.event.attributes.slug.label, hint: '', type: 'string' };
    expect(translateField(field, words)).toMatchObject({
      label: de.event.attributes.slug.label,
      hint: '',
    });
  });

  it('are told from those of another field', () => {
    expect(translateLabel('subtitle', en.event.attributes.title.label, words)).toBe('Title');
  });
});
