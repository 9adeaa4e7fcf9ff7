import { scheduleOf } from './schedule';
import type { ScheduledEvent } from './schedule';

export const SCHEDULE_JSON_TYPE = 'application/json; charset=utf-8';

/** The schema names zones so; an event in another one goes without, its times have their distance from UTC. */
const ZONE = /^(?:[A-Z][a-z]+\/[A-Z][a-z]+|UTC$)/;

/**
 * schedule.json of the frab family, by c3voc's schema; undefined for an event without a date.
 *
 * @param url the address of the schedule itself
 */
export function scheduleJson(
  event: ScheduledEvent,
  url: string,
): Record<string, unknown> | undefined {
  const schedule = scheduleOf(event, url);
  return (
    schedule && {
      $schema: 'https://c3voc.de/schedule/schema.json',
      generator: { name: 'strapi-plugin-newsroom' },
      schedule: {
        url,
        version: schedule.version,
        base_url: schedule.url,
        conference: {
          acronym: schedule.acronym,
          title: schedule.title,
          start: schedule.start,
          end: schedule.end,
          daysCount: schedule.days.length,
          timeslot_duration: '00:05',
          ...(ZONE.test(schedule.timeZone) ? { time_zone_name: schedule.timeZone } : {}),
          url: schedule.url,
          rooms: schedule.rooms,
          days: schedule.days.map(({ rooms, ...day }) => ({
            ...day,
            rooms: Object.fromEntries(rooms.map(({ name, talks }) => [name, talks])),
          })),
        },
      },
    }
  );
}
