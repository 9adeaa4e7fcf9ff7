import type { EditedPicture, PictureFile, RecapText, SaveRecapBody } from '../../contracts';
import { lookUp, text } from '../facts/read';
import type { Row } from '../strapi/documents';

import { versionName } from './version';

type Values = Record<string, unknown>;

/** What the database query needs to load for {@link textOfRecap}. */
export const TEXT_POPULATE = {
  picture: {
    populate: {
      file: {
        select: [
          'id',
          'name',
          'url',
          'mime',
          'width',
          'height',
          'formats',
          'alternativeText',
          'caption',
        ],
      },
    },
  },
  seo: true,
};

const orNull = (row: Values, name: string): string | null => text(row, name) ?? null;

const size = (row: Values, name: string): number | null =>
  typeof row[name] === 'number' ? row[name] : null;

/** A text by language; blank ones are none. */
function byLanguage(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function fileOf(file: Values): PictureFile {
  const url = text(file, 'url') ?? '';
  const formats = lookUp(file, 'formats') ?? {};
  const small = lookUp(formats, 'small') ?? lookUp(formats, 'thumbnail');
  return {
    id: Number(file['id']),
    name: text(file, 'name') ?? '',
    url,
    mime: orNull(file, 'mime'),
    width: size(file, 'width'),
    height: size(file, 'height'),
    alternativeText: orNull(file, 'alternativeText'),
    caption: orNull(file, 'caption'),
    thumbnailUrl: (small && text(small, 'url')) ?? url,
  };
}

/** A picture of a row that was loaded with {@link TEXT_POPULATE}, or an item of a gallery that was loaded like it. */
export function pictureOf(picture: Values): EditedPicture {
  const file = lookUp(picture, 'file');
  return {
    file: file ? fileOf(file) : null,
    alternativeText: byLanguage(picture['alternativeText']),
    caption: byLanguage(picture['caption']),
    decorative: picture['decorative'] === true,
    credit: orNull(picture, 'credit'),
    license: orNull(picture, 'license'),
    licenseUrl: orNull(picture, 'licenseUrl'),
  };
}

/** The texts of a recap as the builder edits them; of a row that was loaded with {@link TEXT_POPULATE}. */
export function textOfRecap(row: Row): RecapText {
  const seo = lookUp(row, 'seo');
  const picture = lookUp(row, 'picture');
  return {
    kicker: orNull(row, 'kicker'),
    title: orNull(row, 'title'),
    subtitle: orNull(row, 'subtitle'),
    teaser: orNull(row, 'teaser'),
    body: Array.isArray(row['body']) ? (row['body'] as RecapText['body']) : [],
    authorName: orNull(row, 'authorName'),
    picture: picture ? pictureOf(picture) : null,
    seo: {
      title: (seo && text(seo, 'title')) ?? null,
      description: (seo && text(seo, 'description')) ?? null,
    },
  };
}

/** A name for what is stored: of the texts and of the revision of the composition. */
export function versionOf(texts: RecapText, revision: number | undefined): string {
  const { picture, ...rest } = texts;
  const stored = { ...rest, picture: picture && { ...picture, file: picture.file?.id ?? null } };
  return versionName([stored, revision ?? 0]);
}

/**
 * What the builder sends, as input for a document. What the builder does not show (who may index the page) stays as it
 * is stored.
 */
export function inputOf(given: SaveRecapBody['text'], stored: Row): Values {
  const { seo, picture, ...texts } = given;
  const { id: _id, ...storedSeo } = lookUp(stored, 'seo') ?? {};
  return {
    ...texts,
    ...(picture === undefined ? {} : { picture }),
    ...(seo === undefined ? {} : { seo: { ...storedSeo, ...seo } }),
  };
}
