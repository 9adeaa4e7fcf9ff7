import type { Core } from '@strapi/strapi';

/** What the checks read of Strapi's schemas. */
export interface SchemaAttribute {
  type: string;
  target?: string;
  component?: string;
}

export interface Schemas {
  /** An attribute of a type or component, ids among them. */
  attribute(uid: string, name: string): SchemaAttribute | undefined;
  /** What a relation, component or picture leads to; undefined for scalars and for relations to any type. */
  target(attribute: SchemaAttribute): string | undefined;
}

const FILE_UID = 'plugin::upload.file';

/** The type of an attribute that Strapi lets pass, and the database does not have. */
export const MISSING = 'missing';

export const schemasOf = (strapi: Core.Strapi): Schemas => ({
  attribute(uid, name) {
    const model = strapi.getModel(uid as never) as
      { attributes: Record<string, SchemaAttribute> } | undefined;
    const attributes = model?.attributes ?? {};
    return Object.hasOwn(attributes, name) ? attributes[name] : identity(uid, name);
  },
  target: ({ type, target, component }) => (type === 'media' ? FILE_UID : (target ?? component)),
});

/** Ids are in no schema. Components have no documentId, though Strapi takes it for all of them. */
const identity = (uid: string, name: string): SchemaAttribute | undefined => {
  switch (name) {
    case 'id':
      return { type: 'integer' };
    case 'documentId':
      return { type: uid.includes('::') ? 'string' : MISSING };
    default:
      return undefined;
  }
};
