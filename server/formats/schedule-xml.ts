import { scheduleOf } from './schedule';
import type { ScheduledEvent, ScheduleTalk } from './schedule';
import { element, xmlDocument } from './xml';
import type { Xml } from './xml';

export const SCHEDULE_XML_TYPE = 'application/xml; charset=utf-8';

const TEXTS = [
  'date',
  'start',
  'duration',
  'room',
  'slug',
  'url',
  'title',
  'subtitle',
  'track',
  'type',
  'language',
  'abstract',
] as const;

const talkElement = (talk: ScheduleTalk): Xml =>
  element(
    'event',
    { id: talk.id, guid: talk.guid },
    ...TEXTS.map((name) => element(name, {}, talk[name])),
    element('persons', {}, ...talk.persons.map(({ name }) => element('person', {}, name))),
    element(
      'links',
      {},
      ...talk.links.map(({ url, title }) => element('link', { href: url }, title)),
    ),
  );

/**
 * schedule.xml of the frab family, by c3voc's schema; undefined for an event without a date.
 *
 * @param url the address of the schedule itself
 */
export function scheduleXml(event: ScheduledEvent, url: string): string | undefined {
  const schedule = scheduleOf(event, url);
  return (
    schedule &&
    xmlDocument(
      element(
        'schedule',
        {},
        element('generator', { name: 'strapi-plugin-newsroom' }),
        element('version', {}, schedule.version),
        element(
          'conference',
          {},
          element('acronym', {}, schedule.acronym),
          element('title', {}, schedule.title),
          element('start', {}, schedule.start),
          element('end', {}, schedule.end),
          element('days', {}, schedule.days.length),
          element('timeslot_duration', {}, '00:05'),
          element('base_url', {}, schedule.url),
          element('time_zone_name', {}, schedule.timeZone),
        ),
        ...schedule.days.map((day) =>
          element(
            'day',
            { index: day.index, date: day.date, start: day.day_start, end: day.day_end },
            ...day.rooms.map(({ name, talks }) =>
              element('room', { name }, ...talks.map(talkElement)),
            ),
          ),
        ),
      ),
    )
  );
}
