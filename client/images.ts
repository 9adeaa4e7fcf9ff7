import type { PageImage } from '../contracts/pages';

/** Above the API: `https://cms.example.org/api` → `https://cms.example.org`. */
export const filesAbove = (baseURL: string): string =>
  new URL('.', baseURL).href.replace(/\/+$/, '');

/** The address of a file in full; files that are stored elsewhere have it already. */
export function fileUrl(filesURL: string, url: string): string {
  // With a host but no scheme, it is a path to nobody but browsers.
  const isPath = url.startsWith('/') && !url.startsWith('//');
  return new URL(isPath ? filesURL + url : url, `${filesURL}/`).href;
}

/**
 * The picture in all its widths, for `srcset`.
 *
 * @returns undefined where no width is known, so that frameworks leave the attribute out
 */
export function srcsetOf(
  filesURL: string,
  { formats, ...original }: PageImage,
): string | undefined {
  const byWidth = new Map<number, string>();
  for (const { url, width } of [original, ...Object.values(formats)]) {
    if (width && !byWidth.has(width)) {
      // A comma at the end would part it from the width.
      byWidth.set(width, fileUrl(filesURL, url).replaceAll(',', '%2C'));
    }
  }
  const sources = [...byWidth].sort(([one], [other]) => one - other);
  return sources.map(([width, url]) => `${url} ${width}w`).join(', ') || undefined;
}
