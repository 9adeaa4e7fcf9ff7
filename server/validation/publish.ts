import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types';
import { children, lookUp, text, time } from '../facts/read';

import type { Problem } from './problem';

type Values = Record<string, unknown>;

/**
 * What is missing before visitors may see it. Strapi enforces `required` for neither relations nor media,
 * and takes a blank title.
 *
 * @param row the draft with its components and their relations
 */
export function publishProblems(uid: string, row: Values): Problem[] {
  const problems: Problem[] = [];
  const need = (present: unknown, path: string[], code: Problem['code']) => {
    if (!present) {
      problems.push({ path, code });
    }
  };
  need(text(row, 'title'), ['title'], 'title-missing');
  if (uid === EVENT_UID) {
    const allDay = row['allDay'] === true;
    const start = allDay
      ? (text(row, 'startDate') ?? time(row, 'startsAt'))
      : time(row, 'startsAt');
    need(start, [allDay ? 'startDate' : 'startsAt'], 'start-missing');
    children(row, 'involvements').forEach((involvement, index) => {
      need(
        lookUp(involvement, 'organization'),
        ['involvements', String(index), 'organization'],
        'organization-missing',
      );
    });
  }
  if (uid === TALK_UID) {
    need(lookUp(row, 'event'), ['event'], 'event-missing');
    for (const list of ['contributions', 'quotes']) {
      children(row, list).forEach((item, index) => {
        need(lookUp(item, 'speaker'), [list, String(index), 'speaker'], 'speaker-missing');
      });
    }
  }
  if (uid === EVENT_UID || uid === RECAP_UID) {
    const picture = lookUp(row, 'picture');
    if (picture) {
      need(lookUp(picture, 'file'), ['picture', 'file'], 'file-missing');
    }
    children(row, 'gallery').forEach((image, index) => {
      need(lookUp(image, 'file'), ['gallery', String(index), 'file'], 'file-missing');
    });
  }
  return problems;
}
