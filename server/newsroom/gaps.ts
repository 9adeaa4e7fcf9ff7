import type { Core } from '@strapi/strapi';

import {
  CONTRIBUTION_UID,
  EVENT_UID,
  PICTURE_UID,
  SPEAKER_UID,
  TALK_UID,
} from '../../content-types';
import type { Gap, GapCode } from '../../contracts';
import { defaultLocale } from '../strapi/documents';
import { fileTable, withKnex, relationTable, tableOf } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

import { NOT_HELD, shownEvents } from './shown';
import type { EventQuery } from './shown';

/** Kinds of events that may well have no talks. */
const WITHOUT_PROGRAMME = ['trade-fair', 'delegation', 'award', 'general-meeting', 'other'];
/** Kinds of talks that nobody has to give. */
const WITHOUT_SPEAKER = ['break', 'networking'];
const TAKES_PLACE = ['planned', 'held'];

/** SQL for a number, about the row of the event that it stands beside. */
type Count = ReturnType<Knex['raw']>;

/**
 * How many of each an event lacks, as subqueries about `event` (see `shownEvents`), in the order in which an
 * editor would close them. The database looks each event up by its indexes: joined and grouped, PostgreSQL
 * takes a hundred times as long with fifty thousand talks.
 */
function gapCounts(strapi: Core.Strapi, knex: Knex): [code: GapCode, count: Count][] {
  const when = (condition: string, bindings: unknown[] = []) =>
    knex.raw(`case when ${condition} then 1 else 0 end`, bindings as never[]);
  const versions = versionsOfEvent(strapi, knex);
  return [
    ['date', when('event.start_date is null')],
    [
      'venue',
      when(`coalesce(event.attendance_mode, '') <> 'online' and not exists ?`, [
        versions().whereRaw(
          `(coalesce(version.venue_name, '') <> '' or coalesce(version.city, '') <> '')`,
        ),
      ]),
    ],
    [
      'onlineUrl',
      when(`event.attendance_mode in ('online', 'hybrid') and coalesce(event.online_url, '') = ''`),
    ],
    [
      'talks',
      when(`coalesce(event.kind, 'other') not in (${marks(WITHOUT_PROGRAMME)}) and not exists ?`, [
        ...WITHOUT_PROGRAMME,
        talksOfEvent(strapi, versions()),
      ]),
    ],
    ['speakers', knex.raw('?', [talksWithoutSpeaker(strapi, knex, versions())])],
    ['organizations', knex.raw('?', [peopleWithoutOrganization(strapi, versions())])],
    ['picture', when('not exists ?', [pictureOfEvent(strapi, knex)])],
  ];
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join();

/** The event's drafts in all its languages. */
const versionsOfEvent = (strapi: Core.Strapi, knex: Knex) => (): EventQuery =>
  knex({ version: tableOf(strapi, EVENT_UID) })
    .select(knex.raw('1'))
    .whereRaw('version.document_id = event.document_id')
    .whereNull('version.published_at');

function talksOfEvent(strapi: Core.Strapi, versions: EventQuery): EventQuery {
  const link = relationTable(strapi, TALK_UID, 'event');
  return versions
    .join({ link: link.name }, `link.${link.target}`, 'version.id')
    .join({ talk: tableOf(strapi, TALK_UID) }, 'talk.id', `link.${link.owner}`)
    .whereNull('talk.published_at');
}

const talksThatTakePlace = (strapi: Core.Strapi, versions: EventQuery): EventQuery =>
  talksOfEvent(strapi, versions.clearSelect()).whereRaw(
    `coalesce(talk.talk_status, 'planned') in (${marks(TAKES_PLACE)})`,
    TAKES_PLACE,
  );

/** A talk that is there in two languages counts once. */
function talksWithoutSpeaker(strapi: Core.Strapi, knex: Knex, versions: EventQuery) {
  const speakers = relationTable(strapi, TALK_UID, 'speakers');
  return talksThatTakePlace(strapi, versions)
    .whereRaw(`coalesce(talk.kind, 'talk') not in (${marks(WITHOUT_SPEAKER)})`, WITHOUT_SPEAKER)
    .whereNotExists(
      knex({ speaker: speakers.name })
        .select(knex.raw('1'))
        .whereRaw(`speaker.${speakers.owner} = talk.id`),
    )
    .countDistinct('talk.document_id');
}

/** Empty organizations in a contribution mean "as today", so that the person's own counts too. */
function peopleWithoutOrganization(strapi: Core.Strapi, versions: EventQuery) {
  const part = relationTable(strapi, TALK_UID, 'contributions');
  const person = relationTable(strapi, CONTRIBUTION_UID, 'speaker');
  const thatDay = relationTable(strapi, CONTRIBUTION_UID, 'organizations');
  const today = relationTable(strapi, SPEAKER_UID, 'organization');
  return (
    talksThatTakePlace(strapi, versions)
      .join({ part: part.name }, `part.${part.owner}`, 'talk.id')
      // An expression: SQLite would look up the parts of all talks by their field, and not those of these talks.
      .whereRaw(`coalesce(part.field, '') = 'contributions'`)
      .join({ role: tableOf(strapi, CONTRIBUTION_UID) }, 'role.id', `part.${part.target}`)
      .join({ person: person.name }, `person.${person.owner}`, 'role.id')
      .leftJoin({ that_day: thatDay.name }, `that_day.${thatDay.owner}`, 'role.id')
      .leftJoin({ today: today.name }, `today.${today.owner}`, `person.${person.target}`)
      .whereRaw('(role.absent is null or role.absent = ?)', [false])
      .whereNull(`that_day.${thatDay.target}`)
      .whereNull(`today.${today.target}`)
      .countDistinct(`person.${person.target}`)
  );
}

/** All languages of an event share its picture. */
function pictureOfEvent(strapi: Core.Strapi, knex: Knex) {
  const picture = relationTable(strapi, EVENT_UID, 'picture');
  const file = fileTable(strapi);
  return knex({ part: picture.name })
    .select(knex.raw('1'))
    .join({ file: file.name }, `file.${file.id}`, `part.${picture.target}`)
    .whereRaw(`part.${picture.owner} = event.id`)
    .where({ 'part.field': 'picture', [`file.${file.type}`]: PICTURE_UID, 'file.field': 'file' });
}

/** Only events that are still to come: what is over, cancelled or postponed has no gaps to close. */
const upcoming = (events: EventQuery, now: Date): EventQuery =>
  events
    .whereRaw('(event.ends_at_effective is null or event.ends_at_effective >= ?)', [now])
    .whereRaw(`coalesce(event.event_status, 'scheduled') not in (${marks(NOT_HELD)})`, [
      ...NOT_HELD,
    ]);

/** Only events that are still to come and lack something. */
export function withGaps(
  events: EventQuery,
  { strapi, knex, now }: { strapi: Core.Strapi; knex: Knex; now: Date },
): EventQuery {
  const counts = gapCounts(strapi, knex).map(([, count]) => count);
  return upcoming(events, now).whereRaw(`(${counts.map(() => '? > 0').join(' or ')})`, counts);
}

/**
 * What each of the events lacks; only those that are still to come have an entry.
 *
 * Two queries.
 */
export async function gapsOfEvents(
  strapi: Core.Strapi,
  documentIds: string[],
  now: Date,
): Promise<Map<string, Gap[]>> {
  const locale = await defaultLocale(strapi);
  const found: Record<string, unknown>[] = await withKnex(strapi, (knex) =>
    upcoming(shownEvents(strapi, knex, locale), now)
      .whereIn('event.document_id', documentIds)
      .select('event.document_id', Object.fromEntries(gapCounts(strapi, knex))),
  );
  return new Map(
    found.map(({ document_id: documentId, ...counts }) => [
      String(documentId),
      Object.entries(counts)
        // PostgreSQL counts in strings.
        .map(([code, count]) => ({ code: code as GapCode, count: Number(count) }))
        .filter(({ count }) => count > 0),
    ]),
  );
}
