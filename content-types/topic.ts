import { externalIdentity, localizedText, lookups, relation, string } from './attributes';
import { named, panel } from './panel';
import type { ContentTypeSchema } from './schema';
import { displayNameOf, EVENT_UID, RECAP_UID } from './uids';

const attributes = {
  name: localizedText(120),
  slug: string(80),
  events: relation('manyToMany', EVENT_UID, { mappedBy: 'topics' }),
  recaps: relation('manyToMany', RECAP_UID, { mappedBy: 'topics' }),
  ...externalIdentity(),
};

export const topic: ContentTypeSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_topics',
  info: {
    singularName: 'topic',
    pluralName: 'topics',
    displayName: displayNameOf('topic'),
    description: 'A subject to file events and recaps under.',
  },
  options: { draftAndPublish: false },
  pluginOptions: named('topic'),
  attributes,
  indexes: lookups('newsroom_topics', 'slug', 'external_source+external_id'),
  config: panel('topic', attributes, {
    // A text by language can be neither listed nor picked by, so the address names a topic in the panel.
    mainField: 'slug',
    list: ['slug', 'updatedAt'],
    rows: ['name', 'slug', 'externalSource:6 externalId:6'],
  }),
};
