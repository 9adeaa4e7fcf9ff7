import { isRecord } from './model';

interface SchemaAttribute {
  type: string;
  private?: boolean;
  component?: string;
}

export type AttributesOf = (uid: string) => Record<string, SchemaAttribute | undefined> | undefined;

/**
 * Where somebody's input has private attributes, components included: `['links', '0', 'note']`.
 *
 * @param attributesOf the attributes of a type or component, by its uid
 */
export function privatePaths(
  data: unknown,
  uid: string,
  attributesOf: AttributesOf,
  path: string[] = [],
): string[][] {
  if (Array.isArray(data)) {
    return data.flatMap((item, index) =>
      privatePaths(item, uid, attributesOf, [...path, String(index)]),
    );
  }
  if (!isRecord(data)) {
    return [];
  }
  const attributes = attributesOf(uid) ?? {};
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const here = [...path, name];
    if (attribute?.private) {
      return [here];
    }
    return attribute?.component ? privatePaths(value, attribute.component, attributesOf, here) : [];
  });
}
