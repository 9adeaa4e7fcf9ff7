import { externalIdentity, localizedText, lookups, relation, string } from './attributes';
import { panel } from './panel';
import type { ContentTypeSchema } from './schema';
import { EVENT_UID, RECAP_UID } from './uids';

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
    displayName: 'Topic',
    description: 'A subject to file events and recaps under.',
  },
  options: { draftAndPublish: false },
  pluginOptions: {},
  attributes,
  indexes: lookups('newsroom_topics', 'slug', 'external_source+external_id'),
  config: panel(attributes, {
    // A text by language can be neither listed nor picked by, so the address names a topic in the panel.
    mainField: 'slug',
    list: ['slug', 'updatedAt'],
    rows: ['name', 'slug', 'externalSource:6 externalId:6'],
    labels: {
      name: 'Name',
      slug: 'Address (slug)',
      events: 'Events',
      recaps: 'Recaps',
      externalId: 'Identifier there',
      externalSource: 'Imported from',
    },
    hints: { slug: 'Leave it empty: it is made from the name.' },
  }),
};
