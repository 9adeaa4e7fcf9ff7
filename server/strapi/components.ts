import type { Core } from '@strapi/strapi';

import { components } from '../../content-types';

/**
 * Adds the plugin's components to Strapi's registry. Strapi has no public way for a plugin to ship
 * components, so this leans on the registry that it loads a project's own components into.
 *
 * A project that has a component of the same uid (a developer has edited ours in the Content-Type Builder,
 * which writes a copy into the project) keeps its own.
 */
export function registerComponents(strapi: Core.Strapi): void {
  const registry = strapi.get('components') as {
    get(uid: string): unknown;
    set(uid: string, component: unknown): void;
  };
  for (const [uid, schema] of Object.entries(components)) {
    if (registry.get(uid)) {
      continue;
    }
    const [category = '', modelName = ''] = uid.split('.');
    registry.set(uid, {
      ...structuredClone(schema),
      __schema__: structuredClone(schema),
      // Without a file name, every save in the Content-Type Builder of the project fails.
      __filename__: `${modelName}.json`,
      uid,
      category,
      modelType: 'component',
      modelName,
      globalId: `ComponentNewsroom${modelName.charAt(0).toUpperCase()}${modelName.slice(1)}`,
    });
  }
}
