import type { Core, UID } from '@strapi/strapi';

type Data = Record<string, unknown>;

/** The part of Strapi's Document Service that the seed uses, with plain records. */
export interface Documents {
  create(params: { locale?: string; data: Data }): Promise<{ documentId: string }>;
  update(params: { documentId: string; locale?: string; data: Data }): Promise<unknown>;
  publish(params: { documentId: string; locale: string[] }): Promise<unknown>;
}

/** The documents of one of the plugin's types, by its name (`event`). */
export const documents = (strapi: Core.Strapi, type: string): Documents =>
  strapi.documents(`plugin::newsroom.${type}` as UID.ContentType) as unknown as Documents;

/** Where every entry of the seed says that it comes from. */
export const SOURCE = 'playground';

/** Finds what was made before by the key that the seed's data name it by. */
export class Made {
  #ids = new Map<string, string>();

  set(type: string, key: string, documentId: string): void {
    this.#ids.set(`${type} ${key}`, documentId);
  }

  /** @throws when the seed's data name something that they do not have */
  get(type: string, key: string): string {
    const documentId = this.#ids.get(`${type} ${key}`);
    if (!documentId) {
      throw new Error(`The seed names the ${type} "${key}", and has none of that key`);
    }
    return documentId;
  }
}
