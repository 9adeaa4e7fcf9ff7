import { SCHEDULE_JSON_TYPE, scheduleJson } from '../../formats/schedule-json';
import { SCHEDULE_XML_TYPE, scheduleXml } from '../../formats/schedule-xml';
import { PAGE_PARAMETERS } from '../../query/page';

import { eventFile } from './event-file';

/**
 * `GET /api/newsroom/schedules/events/:slug.{json,xml}?locale=`: the programme for conference apps
 *
 * @throws ValidationError
 * @throws NotFoundError for an event without a date too: it has no days
 */
export const schedule = eventFile({
  parameters: PAGE_PARAMETERS.schedule,
  formats: {
    json: ({ event, url }) => {
      const body = scheduleJson(event, url);
      return body && { type: SCHEDULE_JSON_TYPE, body: JSON.stringify(body) };
    },
    xml: ({ event, url }) => {
      const body = scheduleXml(event, url);
      return body === undefined ? undefined : { type: SCHEDULE_XML_TYPE, body };
    },
  },
});
