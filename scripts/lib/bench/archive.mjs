// An archive of many articles, copied from one by the database itself: through the documents it would take hours.

/** Rows in one statement, so that a server's memory and its log stay small. */
const BATCH = 5_000;
const YEARS = 26;
/** People and organizations that have been in the articles. */
const PEOPLE = 2_000;

/**
 * Adds articles until there are so many: their published versions with drafts, each with an event of its own and the
 * parts of the one that is copied, their addresses, their pages and what these show.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {{ slug: string, size: number }} archive the article to copy, as it is with its page
 */
export async function growArchive(strapi, { slug, size }) {
  const knex = strapi.db.connection;
  const [{ count }] = await knex('newsroom_pages')
    .where({ scope: 'recap', locale_code: 'en' })
    .count({ count: '*' });
  for (let from = Number(count); from < size; from += BATCH) {
    const to = Math.min(size, from + BATCH);
    await strapi.db.transaction(({ trx }) => addArticles(trx, { slug, from, to }));
  }
  // PostgreSQL plans by what it knows of its tables, which it finds out by itself on a server that runs. SQLite never
  // does, unless somebody asks it to.
  if (strapi.db.dialect.client === 'postgres') {
    await knex.raw('VACUUM ANALYZE');
  }
}

/** Texts of SQL, by the number `i` of an article; both databases read them alike. */
const padded = (expression, digits) =>
  `substr(cast(${10 ** digits} + ${expression} as varchar(20)), 2)`;
const DOCUMENT = `'bench' || ${padded('i', 12)}`;
const SLUG = `'archived-' || ${padded('i', 7)}`;
const slugAt = (index) => `archived-${String(index).padStart(7, '0')}`;
const DATE =
  `cast(2000 + i % ${YEARS} as varchar(20)) || '-' || ${padded('1 + i % 12', 2)} || '-' || ` +
  `${padded('1 + i % 28', 2)} || 'T10:00:00.000Z'`;

async function addArticles(trx, { slug, from, to }) {
  const page = await trx('newsroom_pages').where({ scope: 'recap', slug }).first('id');
  const versions = await trx('newsroom_recaps')
    .join('newsroom_recaps_event_lnk as link', 'link.recap_id', 'newsroom_recaps.id')
    .where({ slug })
    .select('newsroom_recaps.id', 'link.event_id', 'newsroom_recaps.published_at');
  for (const { id, event_id: event, published_at: published } of versions) {
    const copy = { document_id: DOCUMENT, slug: SLUG };
    await copyRow(trx, 'newsroom_recaps', id, copy, { from, to });
    await copyRow(trx, 'newsroom_events', event, copy, { from, to });
    const state = `r.published_at is ${published ? 'not null' : 'null'}`;
    await trx.raw(
      `insert into newsroom_recaps_cmps (entity_id, cmp_id, component_type, field, "order")
       select r.id, c.cmp_id, c.component_type, c.field, c."order" from newsroom_recaps r, newsroom_recaps_cmps c
       where r.slug >= ? and r.slug < ? and ${state} and c.entity_id = ?`,
      [slugAt(from), slugAt(to), id],
    );
    // Each version with its like.
    await trx.raw(
      `insert into newsroom_recaps_event_lnk (recap_id, event_id, recap_ord)
       select r.id, e.id, 1 from newsroom_recaps r join newsroom_events e on e.document_id = r.document_id
       where r.slug >= ? and r.slug < ? and e.published_at is ${published ? 'not null' : 'null'}
       and ${state}`,
      [slugAt(from), slugAt(to)],
    );
  }
  await copyRow(
    trx,
    'newsroom_pages',
    page.id,
    {
      document_id: DOCUMENT,
      slug: SLUG,
      told_slug: SLUG,
      sort_key: `${DATE} || ' ' || ${DOCUMENT}`,
      cache_tags: `'recap:' || ${DOCUMENT}`,
    },
    { from, to },
  );
  const [address] = await trx('newsroom_slugs').where({ slug }).select('id');
  await copyRow(
    trx,
    'newsroom_slugs',
    address.id,
    { document_id: DOCUMENT, owner_document_id: DOCUMENT, slug: SLUG },
    { from, to },
  );
  const person = `cast(i % ${PEOPLE} as varchar(20))`;
  const tags = [
    [`'recap:' || ${DOCUMENT}`, 0],
    [`'event:' || ${DOCUMENT}`, 1],
    [`'speaker:' || ${person}`, 1],
    [`'organization:' || ${person}`, 1],
    [`'topic:' || cast(i % 20 as varchar(20))`, 1],
    [`case when i % 5 = 0 then 'topic=optics' else 'topic=other' end`, 1],
  ];
  for (const [tag, about] of tags) {
    await trx.raw(
      `insert into newsroom_page_tags (page_id, tag, about)
       with recursive numbers(i) as (select ${from} union all select i + 1 from numbers where i + 1 < ${to})
       select p.id, ${tag}, ${about} from numbers
       join newsroom_pages p on p.scope = 'recap' and p.locale_code = 'en' and p.document_id = ${DOCUMENT}`,
    );
  }
}

/** Copies a row once for each number, with other values in some columns. */
async function copyRow(trx, table, id, values, { from, to }) {
  const columns = Object.keys(await trx(table).columnInfo()).filter((name) => name !== 'id');
  const quoted = columns.map((name) => `"${name}"`).join(', ');
  const selected = columns.map((name) => values[name] ?? `o."${name}"`).join(', ');
  await trx.raw(
    `insert into ${table} (${quoted})
     with recursive numbers(i) as (select ${from} union all select i + 1 from numbers where i + 1 < ${to})
     select ${selected} from numbers, ${table} o where o.id = ${id}`,
  );
}
