import type { Core } from '@strapi/strapi';

import { SLUG_UID } from '../../content-types';
import type { PublicUid } from '../../content-types';
import { fieldError } from '../errors';
import { translate } from '../messages';
import type { MessageCode } from '../messages';
import { MAX_SLUG_LENGTH, RESERVED_SLUGS, isSlug, numbered, slugify } from '../slugs/slugify';
import { SLUG_SOURCES } from '../slugs/source';
import { defaultLocale, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';

interface Registered extends Row {
  slug: string;
  ownerDocumentId: string;
  current: boolean;
  wasPublic: boolean;
}

interface Owner {
  uid: PublicUid;
  documentId: string;
  /** '' where the type has no languages. */
  localeCode: string;
}

/** How many times as many numbers are looked at in the next query, and how many at most. */
const BROADENING = 8;
const MAX_CANDIDATES = 500;

const scopeOf = (uid: PublicUid): string => uid.slice(uid.indexOf('.') + 1);

/**
 * Gives out slugs. The table of slugs has a unique index on type, language and slug, and is written inside
 * the transaction that writes the entry, by whoever has taken the turn (`takeTurn`).
 */
export const slugs = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => rows(strapi, SLUG_UID);

  /**
   * Whom each of these addresses belongs to; read with a lock, to see what others have just committed. Whole addresses,
   * since for their beginnings SQLite and PostgreSQL would read all that there are.
   */
  const readTaken = async ({ uid, localeCode }: Owner, slugs: string[]): Promise<Registered[]> =>
    strapi.db
      .queryBuilder(SLUG_UID)
      .where({ scope: scopeOf(uid), localeCode, slug: { $in: slugs } })
      .select(['id', 'slug', 'ownerDocumentId', 'current', 'wasPublic'])
      .forUpdate()
      .execute<Registered[]>();

  const reserve = async (owner: Owner, slug: string): Promise<void> => {
    await table().create({
      data: {
        scope: scopeOf(owner.uid),
        localeCode: owner.localeCode,
        slug,
        ownerDocumentId: owner.documentId,
        current: true,
        wasPublic: false,
      },
    });
  };

  const refuse = (code: MessageCode, value: string): Error =>
    fieldError([
      {
        path: ['slug'],
        message: translate(strapi, code, { value, max: MAX_SLUG_LENGTH }),
      },
    ]);

  /** Checks a typed slug and reserves it; the owner's own former slugs may be taken back. */
  const takeTyped = async (owner: Owner, slug: string): Promise<void> => {
    const [taken] = await readTaken(owner, [slug]);
    if (taken?.ownerDocumentId === owner.documentId) {
      return;
    }
    if (!isSlug(slug)) {
      throw refuse('slug-form', slug);
    }
    if (RESERVED_SLUGS.has(slug)) {
      throw refuse('slug-reserved', slug);
    }
    if (taken) {
      throw refuse('slug-taken', slug);
    }
    await reserve(owner, slug);
  };

  /** Makes a slug from a text and reserves it, with a number where others have it already. */
  const make = async (owner: Owner, text: string, language: string): Promise<string> => {
    const base = slugify(text, language) || fallback(owner);
    // Most names are the only ones; of a much used one, more numbers are looked at with each query.
    for (
      let first = 1, count = 1;
      ;
      first += count, count = Math.min(count * BROADENING, MAX_CANDIDATES)
    ) {
      const candidates = Array.from({ length: count }, (_, index) =>
        numbered(base, first + index),
      ).filter((slug) => !RESERVED_SLUGS.has(slug));
      const known = await readTaken(owner, candidates);
      const owners = new Map(known.map((row) => [row.slug, row.ownerDocumentId]));
      for (const slug of candidates) {
        const ownerDocumentId = owners.get(slug);
        if (ownerDocumentId === owner.documentId) {
          return slug;
        }
        if (ownerDocumentId === undefined) {
          await reserve(owner, slug);
          return slug;
        }
      }
    }
  };

  /** Marks the present slug; a former one stays if visitors have ever been given it, and is free otherwise. */
  const settle = async (owner: Owner, slug: string, isPublic: boolean): Promise<void> => {
    const where = {
      scope: scopeOf(owner.uid),
      localeCode: owner.localeCode,
      ownerDocumentId: owner.documentId,
    };
    const known = (await table().findMany({ where })) as Registered[];
    const present = known.find((row) => row.slug === slug);
    if (present && (!present.current || (isPublic && !present.wasPublic))) {
      await table().update({
        where: { id: present.id },
        data: { current: true, wasPublic: present.wasPublic || isPublic },
      });
    }
    for (const former of known.filter((row) => row.slug !== slug)) {
      if (!former.wasPublic) {
        await table().deleteMany({ where: { id: former.id } });
      } else if (former.current) {
        await table().update({ where: { id: former.id }, data: { current: false } });
      }
    }
  };

  return {
    /**
     * Sees to it that every version of a document has a slug of its own, after it was written and before
     * the transaction commits. The caller has taken the turn.
     *
     * @returns the slug of each language ('' where the type has no languages)
     * @throws ValidationError at `slug` where a typed one is taken, reserved or not a slug
     */
    async ensure(uid: PublicUid, documentId: string): Promise<Map<string, string>> {
      const { attributes, text } = SLUG_SOURCES[uid];
      const hasDrafts = Boolean(strapi.contentType(uid as never).options?.draftAndPublish);
      const versions = await rows(strapi, uid).findMany({
        where: { documentId },
        select: ['id', 'locale', 'publishedAt', 'slug', ...attributes],
      });
      const result = new Map<string, string>();
      for (const version of versions.filter((row) => !hasDrafts || !row.publishedAt)) {
        const localeCode = version.locale ?? '';
        const owner: Owner = { uid, documentId, localeCode };
        const published = versions.find(
          (row) => hasDrafts && row.publishedAt && (row.locale ?? '') === localeCode,
        );
        const source = text(version, localeCode || (await defaultLocale(strapi)));
        const typed = typeof version['slug'] === 'string' ? version['slug'] : '';
        // A draft saved before it had a title gets the title's slug as soon as it has one.
        const isProvisional = typed === fallback(owner) && source !== '' && hasDrafts && !published;
        let slug = typed;
        if (typed === '' || isProvisional) {
          slug = await make(owner, source, localeCode || (await defaultLocale(strapi)));
          if (slug !== typed) {
            await rows(strapi, uid).update({ where: { id: version.id }, data: { slug } });
          }
        } else {
          await takeTyped(owner, typed);
        }
        await settle(owner, slug, !hasDrafts || published?.['slug'] === slug);
        result.set(localeCode, slug);
      }
      return result;
    },

    /** Frees the slugs of a document that is gone, or of those of its languages that are. */
    async release(uid: PublicUid, documentId: string): Promise<void> {
      const left = await rows(strapi, uid).findMany({ where: { documentId }, select: ['locale'] });
      await table().deleteMany({
        where: {
          scope: scopeOf(uid),
          ownerDocumentId: documentId,
          localeCode: { $notIn: left.map((row) => row.locale ?? '') },
        },
      });
    },
  };
};

const fallback = ({ uid, documentId }: Owner): string =>
  `${scopeOf(uid)}-${documentId.slice(0, 6)}`;
