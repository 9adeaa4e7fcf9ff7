import type { TestApp } from './app';

/** A picture in the Media Library, without a file behind it. */
export const createPicture = (
  app: TestApp,
  name: string,
  data: Record<string, unknown> = {},
): Promise<{ id: number; documentId: string }> =>
  app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${name}.jpg`,
      hash: name,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: `/uploads/${name}.jpg`,
      provider: 'local',
      ...data,
    },
  }) as Promise<{ id: number; documentId: string }>;
