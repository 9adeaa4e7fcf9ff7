import type { Core } from '@strapi/strapi';

import { SLUG_UID } from '../../content-types';

/** A row that means no slug: whoever holds its lock is the only one who writes newsroom entries. */
const LOCK = { scope: '', localeCode: '', slug: '' };

/**
 * Waits until no other transaction writes newsroom entries, on whatever server process. The turn lasts until
 * the transaction ends, which must be open.
 *
 * A row lock rather than an advisory one: it is the same on PostgreSQL and MariaDB, and ends with the
 * transaction. It is taken before a write's first row, so that no one waits for it holding what another
 * needs. SQLite has one writer anyway.
 */
export async function takeTurn(strapi: Core.Strapi): Promise<void> {
  const lock = () =>
    strapi.db
      .queryBuilder(SLUG_UID)
      .where(LOCK)
      .select(['id'])
      .forUpdate()
      .execute<unknown[]>({ mapResults: false });
  if ((await lock()).length === 0) {
    const { tableName } = strapi.db.metadata.get(SLUG_UID);
    await strapi.db.transaction(({ trx }) =>
      trx(tableName)
        .insert({
          document_id: 'lock',
          scope: '',
          locale_code: '',
          slug: '',
          owner_document_id: '',
        })
        .onConflict(['scope', 'locale_code', 'slug'])
        .ignore(),
    );
    await lock();
  }
}
