import { stat } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { Both } from './types';

// The compiler copies no pictures into `dist`, so it is read from the project's sources.
const FILE = path.resolve(process.cwd(), 'src/seed/assets/networking-lunch.jpg');
const NAME = 'networking-lunch.jpg';

const ALTERNATIVE_TEXT: Both = {
  de: 'Vortrag auf dem IVAM-Lunch',
  en: 'A talk at the IVAM lunch',
};

export interface UploadedFile {
  id: number;
}

/** Puts the picture of the networking lunch into the media library, unless it is there. */
export async function uploadPicture(strapi: Core.Strapi): Promise<UploadedFile> {
  const present = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { name: NAME, caption: ALTERNATIVE_TEXT.de } });
  if (present) {
    return present;
  }
  const { size } = await stat(FILE);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: {
        fileInfo: {
          name: NAME,
          alternativeText: ALTERNATIVE_TEXT.de,
          caption: ALTERNATIVE_TEXT.de,
        },
      },
      files: { filepath: FILE, originalFilename: NAME, mimetype: 'image/jpeg', size },
    });
  return file;
}

/** Takes it out again, with its formats on the disk. */
export const removePicture = (strapi: Core.Strapi, file: UploadedFile): Promise<unknown> =>
  strapi.plugin('upload').service('upload').remove(file);

/** The file as the plugin's component, with its texts in both languages. */
export const asPicture = ({ id }: UploadedFile): Record<string, unknown> => ({
  file: id,
  alternativeText: ALTERNATIVE_TEXT,
  caption: ALTERNATIVE_TEXT,
  credit: 'Aysen Atakli',
});
