import type { PageImage, PageImageFormat } from '../../contracts/pages';
import { lookUp, text } from '../facts/read';

import { numberOrNull, textIn, textOrNull } from './values';
import type { Values } from './values';

/** Attributes of a file that a page shows; the others tell of the provider and of folders. */
export const FILE_FIELDS = [
  'url',
  'width',
  'height',
  'mime',
  'formats',
  'alternativeText',
  'caption',
];

/**
 * A picture as a page shows it; null where it has no file (any more).
 *
 * Alternative text and caption are those typed for this use, in the page's language, or else the file's own,
 * which has only one language.
 */
export function pagePicture(picture: Values | undefined, language: string): PageImage | null {
  const file = picture && lookUp(picture, 'file');
  const url = file && text(file, 'url');
  if (!picture || !file || !url) {
    return null;
  }
  const alternativeText =
    picture['decorative'] === true
      ? ''
      : (textIn(language, picture['alternativeText']) ?? text(file, 'alternativeText') ?? '');
  return {
    url,
    width: numberOrNull(file['width']),
    height: numberOrNull(file['height']),
    mime: textOrNull(file, 'mime'),
    formats: formatsOf(file['formats']),
    alternativeText,
    caption: textIn(language, picture['caption']) ?? textOrNull(file, 'caption'),
    credit: textOrNull(picture, 'credit'),
    license: textOrNull(picture, 'license'),
    licenseUrl: textOrNull(picture, 'licenseUrl'),
  };
}

function formatsOf(formats: unknown): Record<string, PageImageFormat> {
  if (typeof formats !== 'object' || formats === null) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(formats as Record<string, Values | null>).flatMap(([name, format]) => {
      const url = format && text(format, 'url');
      return url
        ? [
            [
              name,
              {
                url,
                width: numberOrNull(format['width']),
                height: numberOrNull(format['height']),
                mime: textOrNull(format, 'mime'),
                size: bytesOf(format),
              },
            ] as const,
          ]
        : [];
    }),
  );
}

/** Strapi's `size` is in kilobytes; newer files have the bytes as well. */
function bytesOf(format: Values): number | null {
  const bytes = numberOrNull(format['sizeInBytes']);
  const kilobytes = numberOrNull(format['size']);
  return bytes ?? (kilobytes === null ? null : Math.round(kilobytes * 1000));
}
