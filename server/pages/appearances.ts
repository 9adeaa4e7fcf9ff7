import type { EventCard, PageAppearance, PageTalk } from '../../contracts/pages';
import type { Site } from '../../contracts/site';
import { lookUp } from '../facts/read';

import { eventCard } from './cards';
import { pageTalk } from './event';
import { unique } from './people';
import { EVENT_CARD, TALK } from './select';
import type { Values } from './values';

/** A talk with the event that it was given at. */
export const TALK_WITH_EVENT = {
  fields: TALK.fields,
  populate: { ...TALK.populate, event: EVENT_CARD },
};

export interface TalkAtEvent {
  talk: PageTalk;
  event: EventCard | null;
}

/** The latest first. A talk without a time counts as its event does. */
export function talksAtEvents(talks: Values[], locale: string, site: Site | null): TalkAtEvent[] {
  return talks
    .map((row) => {
      const event = lookUp(row, 'event');
      return { talk: pageTalk(row, locale), event: event ? eventCard(event, site) : null };
    })
    .sort((one, other) => (when(one) < when(other) ? 1 : when(one) > when(other) ? -1 : 0));
}

const when = ({ talk, event }: TalkAtEvent): string =>
  `${talk.startsAt ?? event?.startsAt ?? event?.startDate ?? ''} ${talk.slug}`;

/** The parts of one person, who can have had several in one talk. */
export const appearancesOf = (documentId: string, talks: TalkAtEvent[]): PageAppearance[] =>
  talks.flatMap(({ talk, event }) => {
    const parts = talk.contributions.filter(({ person }) => person.documentId === documentId);
    if (parts.length === 0) {
      return [];
    }
    const { slug, title, kind, startsAt } = talk;
    return [
      {
        roles: [...new Set(parts.map(({ role }) => role))],
        jobTitle: parts.find(({ jobTitle }) => jobTitle !== null)?.jobTitle ?? null,
        organizations: unique(parts.flatMap(({ organizations }) => organizations)),
        talk: { documentId: talk.documentId, slug, title, kind, startsAt },
        event,
      },
    ];
  });

/** The roles and the level that an organization has in an event. */
export function involvementOf(
  documentId: string,
  event: EventCard,
): { roles: string[]; level: string | null } {
  const parts = event.involvements.filter(
    ({ organization }) => organization.documentId === documentId,
  );
  return {
    roles: [...new Set(parts.map(({ role }) => role))],
    level: parts.find(({ level }) => level !== null)?.level ?? null,
  };
}
