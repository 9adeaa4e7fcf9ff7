import { recordOf, textOf } from '../render/inline';
import type { Context } from './context';
import type { PicturePlace } from './findings';
import type { CheckedPicture } from './input';
import { textNodes } from './passages';

/** What cameras and uploads call a file: no description of a picture. */
const FILE_NAME =
  /^(?:\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic)|(?:img|dsc|dscn|pxl|image)[_-]?\d+)$/iu;

const isDescription = (text: string): boolean => text !== '' && !FILE_NAME.test(text);

function checkPicture(
  context: Context,
  place: Omit<PicturePlace, 'part'>,
  {
    hasFile,
    decorative = false,
    alternativeText = '',
    caption = '',
    credit = '',
    shared = [],
  }: CheckedPicture,
): void {
  if (!hasFile) {
    context.report('picture-file-missing', { ...place, part: 'file' });
    return;
  }
  if (credit.trim() === '') {
    context.report('picture-credit-missing', { ...place, part: 'credit' });
  }
  if (decorative) {
    return;
  }
  if (!isDescription(alternativeText.trim())) {
    context.report('picture-alternative-text-missing', { ...place, part: 'alternativeText' });
  } else if (shared.includes('alternativeText')) {
    context.report('picture-alternative-text-shared', { ...place, part: 'alternativeText' });
  }
  if (!isDescription(caption.trim())) {
    context.report('picture-caption-missing', { ...place, part: 'caption' });
  } else if (shared.includes('caption')) {
    context.report('picture-caption-shared', { ...place, part: 'caption' });
  }
}

/** The picture, the gallery, and the images in the text. */
export function checkPictures(context: Context): void {
  const { picture, gallery, body } = context.input.recap;
  if (picture !== undefined) {
    checkPicture(context, { field: 'picture' }, picture);
  }
  gallery?.forEach((one, index) => {
    checkPicture(context, { field: 'gallery', index }, one);
  });
  for (const { type, node, block, path } of textNodes(body)) {
    if (type !== 'image') {
      continue;
    }
    const image = recordOf(node.image);
    const place = { field: 'body', block, path } as const;
    if (textOf(image?.url).trim() === '') {
      context.report('picture-file-missing', place);
    } else if (!isDescription(textOf(image?.alternativeText).trim())) {
      context.report('picture-alternative-text-missing', place);
    }
  }
}
