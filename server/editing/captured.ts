import { TALK_STATUSES } from '../../content-types/talk';
import type { Captured, CapturedQuote, CapturedTalk } from '../../contracts';
import { children, lines, lookUp, number, text, time } from '../facts/read';
import type { Row } from '../strapi/documents';

import { nameOfUser, USER } from './user';
import { versionName } from './version';

type Values = Record<string, unknown>;

const PERSON = { select: ['id', 'documentId', 'displayName', 'familyName', 'visibility'] };

/** What the database query needs to load for {@link capturedTalk}. */
export const CAPTURE_POPULATE = {
  contributions: { populate: { speaker: PERSON } },
  quotes: { populate: { speaker: PERSON } },
  updatedBy: USER,
};

/** A talk as the capture page shows it; of a row that was loaded with {@link CAPTURE_POPULATE}. */
export function capturedTalk(row: Row, locale: string): CapturedTalk {
  const captured: Captured = {
    takeaways: lines(row, 'takeaways').join('\n'),
    quotes: children(row, 'quotes').flatMap(quoteOf),
    talkStatus: TALK_STATUSES.find((status) => status === row['talkStatus']) ?? 'planned',
  };
  return {
    documentId: row.documentId,
    locale,
    title: text(row, 'title') ?? null,
    kind: text(row, 'kind') ?? null,
    startsAt: time(row, 'startsAt') ?? null,
    durationMinutes: number(row, 'durationMinutes') ?? null,
    room: text(row, 'room') ?? null,
    people: quotable(row),
    ...captured,
    version: versionName(captured),
    updatedAt: time(row, 'updatedAt') ?? null,
    updatedBy: nameOfUser(lookUp(row, 'updatedBy')),
  };
}

function quoteOf(quote: Values): CapturedQuote[] {
  const words = text(quote, 'text');
  const speaker = lookUp(quote, 'speaker');
  return words === undefined
    ? []
    : [
        {
          text: words,
          speaker: speaker ? String(speaker.documentId) : null,
          approved: quote['approved'] === true,
        },
      ];
}

/** Hidden people and those who were not there are not quoted, so they are offered only where they have been before. */
function quotable(row: Row): CapturedTalk['people'] {
  const speakers: Values[] = [
    ...children(row, 'contributions').flatMap((contribution) => {
      const speaker = lookUp(contribution, 'speaker');
      const isOffered =
        speaker && contribution['absent'] !== true && speaker['visibility'] !== 'hidden';
      return isOffered ? [speaker] : [];
    }),
    ...children(row, 'quotes').flatMap((quote) => {
      const speaker = lookUp(quote, 'speaker');
      return speaker ? [speaker] : [];
    }),
  ];
  const names = new Map(
    speakers.map((speaker) => [
      String(speaker['documentId']),
      text(speaker, 'displayName') ?? text(speaker, 'familyName') ?? '',
    ]),
  );
  return [...names].map(([documentId, name]) => ({ documentId, name }));
}
