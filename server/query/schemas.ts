import type { Core } from '@strapi/strapi';

/** What the checks read of Strapi's schemas. */
export interface SchemaAttribute {
  type: string;
  target?: string;
  component?: string;
}

export interface Schemas {
  /** An attribute of a type or component, the ids that each type has among them. */
  attribute(uid: string, name: string): SchemaAttribute | undefined;
  /** What a relation, component or picture leads to; undefined for scalars and for relations to any type. */
  target(attribute: SchemaAttribute): string | undefined;
}

const FILE_UID = 'plugin::upload.file';

/** Attributes that every entry has, though no schema lists them. */
const IDENTITY: Record<string, SchemaAttribute> = {
  id: { type: 'integer' },
  documentId: { type: 'string' },
};

export const schemasOf = (strapi: Core.Strapi): Schemas => ({
  attribute(uid, name) {
    const model = strapi.getModel(uid as never) as
      { attributes: Record<string, SchemaAttribute> } | undefined;
    const attributes = model?.attributes ?? {};
    return Object.hasOwn(attributes, name) ? attributes[name] : identity(name);
  },
  target: ({ type, target, component }) => (type === 'media' ? FILE_UID : (target ?? component)),
});

const identity = (name: string): SchemaAttribute | undefined =>
  Object.hasOwn(IDENTITY, name) ? IDENTITY[name] : undefined;
