import type { ImageObject } from 'schema-dts';

import type { PageImage } from '../../../contracts/pages';
import { webAddress } from '../addresses';

import type { World } from './world';

/**
 * A picture with who made it and how it may be used, as Google's image metadata asks. Without an address in full it is
 * left out: a path would be looked for on the site.
 */
export function imageOf({ files }: World, image: PageImage | null): ImageObject | undefined {
  const url = webAddress(image?.url, files);
  if (!image || !url) {
    return undefined;
  }
  const licenseUrl = webAddress(image.licenseUrl);
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    // schema-dts allows numbers with a unit only; Google and schema.org's own samples have pixels as numbers.
    ...pixels(image),
    encodingFormat: image.mime ?? undefined,
    caption: image.caption ?? undefined,
    description: image.alternativeText,
    creditText: image.credit ?? undefined,
    license: licenseUrl ?? { '@type': 'CreativeWork', name: image.license ?? undefined },
  };
}

const pixels = ({ width, height }: PageImage): Pick<ImageObject, 'width' | 'height'> =>
  ({ width, height }) as unknown as Pick<ImageObject, 'width' | 'height'>;

/** Each picture once: an article's first picture is often in its gallery too. */
export function imagesOf(world: World, images: (PageImage | null)[]): ImageObject[] {
  const known = new Set<unknown>();
  return images.flatMap((image) => {
    const object = imageOf(world, image);
    if (!object || known.has(object.url)) {
      return [];
    }
    known.add(object.url);
    return [object];
  });
}
