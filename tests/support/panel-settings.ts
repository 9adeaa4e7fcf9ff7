import type { Core } from '@strapi/strapi';

/**
 * Lets a project have its settings of the admin panel (`config/admin`) to itself: Strapi merges them into the defaults
 * that its admin module exports, where the next project of the process would find them.
 *
 * @param strapi not loaded yet
 * @returns what takes them away again
 */
export function ownPanelSettings(strapi: Core.Strapi): () => void {
  const admin = strapi.get('admin') as { config: object };
  const { config } = admin;
  admin.config = structuredClone(config);
  return () => {
    admin.config = config;
  };
}
