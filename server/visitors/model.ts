/** What the guards need to know of Strapi's database models; components and media are relations there. */

export interface ModelAttribute {
  type: string;
  relation?: string;
  /** Absent for relations to entries of any type (dynamic zones, `related` of a file). */
  target?: string;
}

export interface Model {
  attributes: Record<string, ModelAttribute | undefined>;
}

export type ModelOf = (uid: string) => Model | undefined;

/** The uid that an attribute leads to; undefined for scalars and for relations to any type. */
export function targetOf(model: Model | undefined, name: string): string | undefined {
  const attributes = model?.attributes ?? {};
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return attribute?.type === 'relation' ? attribute.target : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
