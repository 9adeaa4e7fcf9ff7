import { event } from './event';
import { check, composition, slug } from './hidden';
import { organization } from './organization';
import { recap } from './recap';
import { PLUGIN_ID } from './uids';
import type { ContentTypeSchema } from './schema';
import { speaker } from './speaker';
import { talk } from './talk';
import { topic } from './topic';

/** Every content type, by its singular name, in the order of the sidebar. */
export const contentTypes: Record<string, { schema: ContentTypeSchema }> = {
  event: { schema: event },
  talk: { schema: talk },
  speaker: { schema: speaker },
  organization: { schema: organization },
  topic: { schema: topic },
  recap: { schema: recap },
  composition: { schema: composition },
  check: { schema: check },
  slug: { schema: slug },
};

export { components } from './components';
export * from './uids';
export type { Attribute, ComponentSchema, ContentTypeSchema, DatabaseIndex } from './schema';

/** Names of the attributes that only the server writes, by uid. */
export const DERIVED_ATTRIBUTES: Record<string, string[]> = Object.fromEntries(
  Object.entries(contentTypes).map(([name, { schema }]) => [
    `plugin::${PLUGIN_ID}.${name}`,
    Object.keys(schema.attributes).filter(
      (attribute) => schema.attributes[attribute]?.['writable'] === false,
    ),
  ]),
);
