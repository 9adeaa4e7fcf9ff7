import { components, contentTypes } from '../../../content-types';
import type { Attribute } from '../../../content-types';
import type { WhereGuard } from '../../../server/visitors/guard-where';
import type { Model } from '../../../server/visitors/model';
import { hasDrafts, publishedLeadOnlyToVisible, visitorRule } from '../../../server/visitors/rules';

export const NOW = new Date('2026-06-01T12:00:00.000Z');

/** The way in which Strapi's database sees a schema: components are relations as well. */
const asModel = (attributes: Record<string, Attribute>): Model => ({
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      if (attribute.type === 'relation') {
        return [name, { type: 'relation', target: String(attribute['target']) }];
      }
      return attribute.type === 'component'
        ? [name, { type: 'relation', target: String(attribute['component']) }]
        : [name, { type: attribute.type }];
    }),
  ),
});

/** A type of somebody's project, with drafts or without, that points at ours. */
const FOREIGN: Model = {
  attributes: {
    title: { type: 'string' },
    event: { type: 'relation', target: 'plugin::newsroom.event' },
    blocks: { type: 'relation', relation: 'morphToMany' },
  },
};

const MODELS = new Map<string, Model>([
  ['api::page.page', FOREIGN],
  ...Object.entries(contentTypes).map(
    ([name, { schema }]) => [`plugin::newsroom.${name}`, asModel(schema.attributes)] as const,
  ),
  ...Object.entries(components).map(([uid, schema]) => [uid, asModel(schema.attributes)] as const),
]);

export const guard: WhereGuard = {
  modelOf: (uid) => MODELS.get(uid),
  ruleOf: (uid) => visitorRule(uid, NOW),
  showsPublishedOnly: hasDrafts,
  publishedLeadOnlyToVisible,
};
