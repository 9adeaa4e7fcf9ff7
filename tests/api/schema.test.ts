import { isReservedAttributeNameFor } from '../support/strapi-utils';
import { components, contentTypes } from '../../content-types';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';

const named = Object.entries(contentTypes).flatMap(([type, { schema }]) =>
  Object.keys(schema.attributes).map((attribute) => ({
    type,
    attribute,
    draftAndPublish: schema.options.draftAndPublish,
  })),
);
const inComponents = Object.entries(components).flatMap(([type, schema]) =>
  Object.keys(schema.attributes).map((attribute) => ({ type, attribute, draftAndPublish: false })),
);

describe('names of attributes', () => {
  it.each([...named, ...inComponents])(
    '$type $attribute is not reserved by Strapi',
    ({ attribute, draftAndPublish }) => {
      expect(isReservedAttributeNameFor(attribute, draftAndPublish)).toBe(false);
    },
  );

  it('asks a function that knows reserved names', () => {
    expect(isReservedAttributeNameFor('status', true)).toBe(true);
    expect(isReservedAttributeNameFor('locale', false)).toBe(true);
  });
});

describe('limits', () => {
  it.each(
    [
      ...Object.entries(contentTypes).map(([n, c]) => [n, c.schema] as const),
      ...Object.entries(components),
    ].flatMap(([type, schema]) =>
      Object.entries(schema.attributes)
        .filter(([, attribute]) => attribute.type === 'string')
        .map(([name, attribute]) => ({ type, name, maxLength: attribute['maxLength'] })),
    ),
  )('$type $name fits into a column of 255 characters', ({ maxLength }) => {
    expect(maxLength).toBeGreaterThan(0);
    expect(maxLength).toBeLessThanOrEqual(255);
  });

  it('keeps every private attribute out of the search', () => {
    const found = Object.values(contentTypes).flatMap(({ schema }) =>
      Object.values(schema.attributes).filter(
        (attribute) => attribute['private'] && attribute['searchable'] !== false,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a booted Strapi', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('has every content type and component', () => {
    for (const name of Object.keys(contentTypes)) {
      expect(app.strapi.contentType(`plugin::newsroom.${name}` as never)).toBeDefined();
    }
    for (const uid of Object.keys(components)) {
      expect(app.strapi.get('components').get(uid)).toBeDefined();
    }
  });

  it.each(
    Object.keys(contentTypes).filter((name) => !['composition', 'slug', 'check'].includes(name)),
  )('opens %s in the Content Manager with our columns and rows', async (name) => {
    const service = app.strapi.plugin('content-manager').service('content-types');
    const type = app.strapi.contentType(`plugin::newsroom.${name}` as never);
    const { layouts, metadatas, settings } = await service.findConfiguration(type);
    const ours = contentTypes[name]?.schema.config;
    expect(layouts.list).toEqual(ours?.layouts.list);
    expect(layouts.edit).toEqual(ours?.layouts.edit);
    expect(settings.mainField).toBe(ours?.settings?.['mainField']);
    expect(metadatas.slug.edit.label).toBe('Address (slug)');
  });

  it('has the indexes for what is looked up', async () => {
    const { schemaInspector } = app.strapi.db.dialect;
    const inspected = await schemaInspector.getSchema();
    const indexes = inspected.tables.flatMap((table) => table.indexes.map((index) => index.name));
    for (const { schema: type } of Object.values(contentTypes)) {
      for (const index of type.indexes ?? []) {
        expect(indexes).toContain(index.name);
      }
    }
  });
});
