/** What a query is made of; lists of values are joined by commas. */
type Value = string | number | boolean | readonly string[] | undefined;

/** Without slashes at its end. @throws TypeError for what is no address of the web */
export function checkedAddress(name: string, address: string): string {
  if (!/^https?:\/\/[^/?#]/.test(address) || /[?#]/.test(address)) {
    throw new TypeError(`${name} must be an address such as https://cms.example.org/api`);
  }
  return new URL(address).href.replace(/\/+$/, '');
}

/** `?…`, or nothing. The same question gives the same address in any order, so that caches find it. */
export function queryString(query: object): string {
  const entries = Object.entries(query as Record<string, Value>)
    .map(([name, value]) => [name, String(value ?? '')])
    .filter(([, value]) => value !== '');
  const params = new URLSearchParams(entries);
  params.sort();
  return entries.length === 0 ? '' : `?${params}`;
}

/** Whether the slug can be a part of an address: dots alone lead to another one. */
export const isPathPart = (slug: string): boolean => !/^\.{0,2}$/.test(slug);
