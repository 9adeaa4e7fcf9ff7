import type { EventCard, ListAnswer } from 'strapi-plugin-newsroom/client';

import type { Language } from '../languages';
import { newsroom } from '../newsroom';

/** Events of a part of the list of what is past. */
export const EVENTS_SIZE = 20;

/** What runs, and what is to come, the next one first. */
export const comingEvents = (locale: Language): Promise<ListAnswer<EventCard>[]> =>
  Promise.all(
    (['running', 'upcoming'] as const).map((when) =>
      newsroom.events({ locale, when, pageSize: 100 }),
    ),
  );

/** What was, the latest first. */
export const pastEvents = (locale: Language, page: number): Promise<ListAnswer<EventCard>> =>
  newsroom.events({ locale, when: 'past', page, pageSize: EVENTS_SIZE });
