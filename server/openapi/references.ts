import type { OpenApiDocument } from './types';

const PART = /^#\/components\/([^/]+)\/([^/]+)$/;

type Parts = Record<string, Record<string, unknown>>;

/**
 * The document without components that nothing refers to.
 *
 * @throws Error where something refers to what is not there
 */
export function onlyReferenced(document: OpenApiDocument): OpenApiDocument {
  const components = document.components as unknown as Parts;
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const [, group = '', name = ''] = key === '$ref' ? (PART.exec(String(inner)) ?? []) : [];
      if (key !== '$ref') {
        visit(inner);
      } else if (components[group]?.[name] === undefined) {
        throw new Error(`${String(inner)} is not in the OpenAPI document`);
      } else if (!used.has(`${group}/${name}`)) {
        used.add(`${group}/${name}`);
        visit(components[group][name]);
      }
    }
  };
  visit(document.paths);
  const kept = Object.entries(components).map(([group, parts]) => [
    group,
    group === 'securitySchemes'
      ? parts
      : Object.fromEntries(Object.entries(parts).filter(([name]) => used.has(`${group}/${name}`))),
  ]);
  return { ...document, components: Object.fromEntries(kept) as OpenApiDocument['components'] };
}
