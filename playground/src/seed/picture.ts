import { stat } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { Both } from './types';

// The compiler copies no pictures into `dist`, so it is read from the project's sources.
const FILE = path.resolve(process.cwd(), 'src/seed/assets/networking-lunch.jpg');

const ALTERNATIVE_TEXT: Both = {
  de: 'Vortrag auf dem IVAM-Lunch',
  en: 'A talk at the IVAM lunch',
};

/** Puts the picture of the networking lunch into the media library; gives it as the component. */
export async function uploadPicture(strapi: Core.Strapi): Promise<Record<string, unknown>> {
  const { size } = await stat(FILE);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: {
        fileInfo: { name: 'networking-lunch.jpg', alternativeText: ALTERNATIVE_TEXT.de },
      },
      files: {
        filepath: FILE,
        originalFilename: 'networking-lunch.jpg',
        mimetype: 'image/jpeg',
        size,
      },
    });
  return {
    file: file.id,
    alternativeText: ALTERNATIVE_TEXT,
    caption: ALTERNATIVE_TEXT,
    credit: 'Aysen Atakli',
  };
}
