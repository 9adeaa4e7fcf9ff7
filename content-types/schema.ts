/** The parts of a Strapi schema that this plugin writes, typed. */

export interface Attribute {
  type: string;
  [option: string]: unknown;
}

export interface DatabaseIndex {
  name: string;
  /** Names of the database's columns (`starts_at`), not of the attributes. */
  columns: string[];
  type?: 'unique';
}

/** What the Content Manager reads when it stores its first configuration (`schema.config`). */
export interface PanelConfig {
  settings?: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

export interface ContentTypeSchema {
  kind: 'collectionType';
  collectionName: string;
  info: { singularName: string; pluralName: string; displayName: string; description: string };
  options: { draftAndPublish: boolean };
  pluginOptions: Record<string, unknown>;
  attributes: Record<string, Attribute>;
  indexes?: DatabaseIndex[];
  config?: PanelConfig;
}

export interface ComponentSchema {
  collectionName: string;
  info: { displayName: string; description: string; icon: string };
  options: Record<string, never>;
  attributes: Record<string, Attribute>;
  config?: PanelConfig;
}
