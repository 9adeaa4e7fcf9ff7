import {
  components,
  contentTypes,
  GRAMMAR_UID,
  LOCALIZED_TEXT_UID,
  PLUGIN_ID,
} from '../../content-types';
import type { Attribute } from '../../content-types';

import { capitalized } from './words';

/** Strapi's own type of uploaded files. */
export const FILE_UID = 'plugin::upload.file';

/** A content type or a component, as Strapi has it when it runs. */
export interface Model {
  attributes: Record<string, Attribute>;
  options?: { draftAndPublish?: boolean };
}

/** Models by their uids; undefined where there is none. */
export type Models = (uid: string) => Model | undefined;

/** What Strapi adds to every content type. */
const STAMPS: Record<string, Attribute> = {
  createdAt: { type: 'datetime' },
  updatedAt: { type: 'datetime' },
  publishedAt: { type: 'datetime' },
};

/** What Strapi adds to those that differ per language. */
const languages = (uid: string): Record<string, Attribute> => ({
  locale: { type: 'string' },
  localizations: { type: 'relation', relation: 'oneToMany', target: uid },
});

/** A file as Strapi's own schema has it. */
const FILE: Model = {
  attributes: {
    name: { type: 'string', required: true },
    alternativeText: { type: 'text' },
    caption: { type: 'text' },
    focalPoint: { type: 'json' },
    width: { type: 'integer' },
    height: { type: 'integer' },
    formats: { type: 'json' },
    hash: { type: 'string', required: true },
    ext: { type: 'string' },
    mime: { type: 'string', required: true },
    size: { type: 'decimal', required: true },
    url: { type: 'text', required: true },
    previewUrl: { type: 'text' },
    provider: { type: 'string', required: true },
    provider_metadata: { type: 'json' },
    ...STAMPS,
  },
};

/**
 * The plugin's types in a project that has changed nothing about them, without a Strapi that runs. A test holds them
 * to what Strapi makes of them.
 */
export const shippedModels: Models = (uid) => {
  if (uid === FILE_UID) {
    return FILE;
  }
  const component = components[uid];
  if (component) {
    return component;
  }
  const schema = contentTypes[uid.replace(`plugin::${PLUGIN_ID}.`, '')]?.schema;
  const isLocalized = schema?.pluginOptions['i18n'] !== undefined;
  return (
    schema && {
      ...schema,
      attributes: { ...schema.attributes, ...STAMPS, ...(isLocalized ? languages(uid) : {}) },
    }
  );
};

/** Attributes that anybody may learn of, but for relations to entries of any type (a file's `related`). */
export const publicAttributes = ({ attributes }: Model): [string, Attribute][] =>
  Object.entries(attributes).filter(
    ([, attribute]) =>
      attribute['private'] !== true &&
      attribute.type !== 'password' &&
      !String(attribute['relation']).startsWith('morph'),
  );

/** Whether there is a version of an entry for each language. */
export const isLocalized = (model: Model): boolean =>
  publicAttributes(model).some(([name]) => name === 'locale');

export const isRelation = ({ type }: Attribute): boolean =>
  ['relation', 'component', 'media', 'dynamiczone'].includes(type);

/** What a relation, a component or a file leads to; undefined for a dynamic zone, which leads to several. */
export function targetOf({ type, target, component }: Attribute): string | undefined {
  const uid = type === 'media' ? FILE_UID : (target ?? component);
  return typeof uid === 'string' ? uid : undefined;
}

/** Whether it leads to several. */
export const isToMany = ({ type, relation, repeatable, multiple }: Attribute): boolean =>
  type === 'relation'
    ? String(relation).endsWith('ToMany')
    : Boolean(type === 'component' ? repeatable : multiple);

export const isComponent = (uid: string): boolean => !uid.includes('::');

const isOurs = (uid: string): boolean => /^(plugin::)?newsroom\./.test(uid) || uid === FILE_UID;

/** The name of a model's schema in the document: `Event`, `Picture`, `SharedTeaser`. */
export const schemaName = (uid: string): string =>
  (isOurs(uid) ? uid.replace(/^.*\./, '') : uid)
    .split(/[^a-zA-Z0-9]+/)
    .map(capitalized)
    .join('');

/**
 * All models that the entries of some types can show: theirs, and what their relations lead to. Types of the project
 * are left out: what they show, and to whom, is not ours to say.
 */
export function reachable(uids: readonly string[], models: Models): Map<string, Model> {
  const found = new Map<string, Model>();
  const waiting = [...uids];
  for (let uid = waiting.shift(); uid !== undefined; uid = waiting.shift()) {
    const model = found.has(uid) ? undefined : models(uid);
    if (model && (isOurs(uid) || isComponent(uid))) {
      found.set(uid, model);
      waiting.push(
        ...publicAttributes(model).flatMap(([, attribute]) => targetOf(attribute) ?? []),
      );
    }
  }
  return found;
}

export const isLocalizedText = (attribute: Attribute): boolean =>
  attribute['customField'] === LOCALIZED_TEXT_UID;

export const isGrammar = (attribute: Attribute): boolean =>
  attribute['customField'] === GRAMMAR_UID;
