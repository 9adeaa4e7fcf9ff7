import type { ImageBlock } from '../../composer/blocks';
import type { Asset } from '../components/MediaLibrary';
import { fileUrl } from '../utils/urls';

/** What Strapi's own editor keeps of a file in an image block. */
const KEPT = [
  'name',
  'alternativeText',
  'url',
  'caption',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'provider_metadata',
  'createdAt',
  'updatedAt',
] as const;

/**
 * A file of the Media Library as an image block has it, the same as from the editor of Strapi; a file without a
 * description gets none, where that one takes its name.
 */
export const imageOf = (asset: Asset): ImageBlock['image'] => ({
  ...Object.fromEntries(KEPT.map((name) => [name, asset[name]])),
  alternativeText: asset.alternativeText ?? null,
  url: fileUrl(asset.url),
});
