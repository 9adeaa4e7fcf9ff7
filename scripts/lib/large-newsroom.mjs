// Rows of a large newsroom, written past Strapi: through its documents a few thousand events take an hour.

const DAY = 24 * 60 * 60 * 1000;
/** SQLite joins no more than 500 rows in one statement. */
const BATCH = 500;
const KINDS = ['networking', 'conference', 'workshop', 'webinar', 'panel', 'general-meeting'];
const WORDS = ['Mikro', 'Laser', 'Sensor', 'Optik', 'Medizin', 'Wasserstoff', 'Photonik', 'Kälte'];

const documentId = (type, number) => `${type}${String(number).padStart(24 - type.length, '0')}`;

/** Collects rows by table, and writes each table in batches. */
class Rows {
  tables = new Map();
  ids = new Map();

  constructor({ connection, dialect }) {
    this.connection = connection;
    this.isPostgres = dialect.client === 'postgres';
  }

  /** @returns {number} the row's id */
  add(table, row) {
    const id = (this.ids.get(table) ?? 0) + 1;
    this.ids.set(table, id);
    const rows = this.tables.get(table) ?? [];
    this.tables.set(table, rows);
    rows.push({ id, ...row });
    return id;
  }

  async write() {
    for (const [table, rows] of this.tables) {
      await this.connection.batchInsert(table, rows, BATCH);
    }
    // PostgreSQL plans by what it knows of its tables, which it finds out by itself on a server that runs. SQLite never
    // does, unless somebody asks it to.
    if (this.isPostgres) {
      await this.connection.raw('VACUUM ANALYZE');
    }
  }
}

/** The states of an entry that exist: a draft in each language, and what is published in English. */
function versions(index) {
  const draft = { locale: 'en', published: false };
  const german = { locale: 'de', published: false };
  return [
    draft,
    ...(index % 2 === 0 ? [german] : []),
    ...(index % 10 === 0 ? [] : [{ locale: 'en', published: true }]),
  ];
}

/**
 * Fills an empty database: events over ten years, one in twenty still to come, talks with people who mostly
 * have an organization, recaps of most events that are over. Half of it is in German too.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {{ events: number, talks: number }} size `talks` for each event
 */
export async function fill(strapi, { events, talks }) {
  const rows = new Rows(strapi.db);
  const now = Date.now();
  const date = (time) => (rows.isPostgres ? new Date(time) : time);
  const stamps = (time) => ({ created_at: date(time), updated_at: date(time) });
  const published = (version, time) => (version.published ? date(time) : null);

  const people = Math.max(1, Math.round(events / 5));
  for (let index = 0; index < people; index += 1) {
    rows.add('newsroom_organizations', {
      document_id: documentId('org', index),
      name: `${WORDS[index % WORDS.length]} GmbH ${index}`,
      ...stamps(now),
    });
    const speaker = rows.add('newsroom_speakers', {
      document_id: documentId('spk', index),
      family_name: `Muster ${index}`,
      display_name: `Muster ${index}`,
      ...stamps(now),
    });
    if (index % 10 !== 0) {
      rows.add('newsroom_speakers_organization_lnk', {
        speaker_id: speaker,
        organization_id: index + 1,
      });
    }
  }

  for (let index = 0; index < events; index += 1) {
    const upcoming = index % 20 === 0;
    const days = upcoming ? 1 + (index % 180) : -1 - (index % 3650);
    const starts = now + days * DAY;
    const ends = starts + 4 * 60 * 60 * 1000;
    const eventIds = new Map();
    for (const version of versions(index)) {
      const id = rows.add('newsroom_events', {
        document_id: documentId('evt', index),
        locale: version.locale,
        title: `${WORDS[index % WORDS.length]}tag ${index} ${version.locale}`,
        slug: `event-${index}`,
        kind: KINDS[index % KINDS.length],
        event_status: index % 50 === 7 ? 'cancelled' : 'scheduled',
        attendance_mode: 'in-person',
        time_zone: 'Europe/Berlin',
        all_day: false,
        starts_at: date(starts),
        ends_at: date(ends),
        ends_at_effective: date(ends),
        start_date: new Date(starts).toISOString().slice(0, 10),
        end_date: new Date(ends).toISOString().slice(0, 10),
        city: index % 3 === 0 ? null : 'Musterstadt',
        ...stamps(starts),
        published_at: published(version, starts),
      });
      eventIds.set(`${version.locale} ${version.published}`, id);
    }
    for (let place = 0; place < talks; place += 1) {
      addTalk(index * talks + place, place, { eventIds, starts });
    }
    if (!upcoming && index % 5 !== 0) {
      addRecap(index, { eventIds, starts });
    }
  }

  function addTalk(index, place, { eventIds, starts }) {
    for (const version of versions(index)) {
      const event = eventIds.get(`${version.locale} ${version.published}`);
      if (event === undefined) {
        continue;
      }
      const talk = rows.add('newsroom_talks', {
        document_id: documentId('tlk', index),
        locale: version.locale,
        title: `Vortrag ${index} ${version.locale}`,
        slug: `talk-${index}`,
        kind: place === 4 ? 'break' : 'talk',
        talk_status: 'planned',
        ...stamps(starts),
        published_at: published(version, starts),
      });
      rows.add('newsroom_talks_event_lnk', { talk_id: talk, event_id: event, talk_ord: place });
      if (index % 4 !== 0) {
        const speaker = 1 + (index % people);
        const contribution = rows.add('components_newsroom_contributions', { role: 'speaker' });
        rows.add('newsroom_talks_cmps', {
          entity_id: talk,
          cmp_id: contribution,
          component_type: 'newsroom.contribution',
          field: 'contributions',
          order: 1,
        });
        rows.add('components_newsroom_contributions_speaker_lnk', {
          contribution_id: contribution,
          speaker_id: speaker,
        });
        rows.add('newsroom_talks_speakers_lnk', {
          talk_id: talk,
          speaker_id: speaker,
          speaker_ord: 1,
        });
      }
    }
  }

  function addRecap(index, { eventIds, starts }) {
    for (const version of versions(index)) {
      const changed = index % 50 === 3 && !version.published;
      const recap = rows.add('newsroom_recaps', {
        document_id: documentId('rec', index),
        locale: version.locale,
        kind: 'recap',
        title: `Rückblick ${index} ${version.locale}`,
        slug: `recap-${index}`,
        ...stamps(starts + (changed ? 2 * DAY : DAY)),
        published_at: published(version, starts + DAY),
      });
      rows.add('newsroom_recaps_event_lnk', {
        recap_id: recap,
        event_id: eventIds.get(`${version.locale} ${version.published}`),
      });
    }
  }

  await rows.write();
}
