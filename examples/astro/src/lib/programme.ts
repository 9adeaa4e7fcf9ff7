import type { PageTalk } from 'strapi-plugin-newsroom/client';

import { localDay } from './dates';

/** What begins at the same moment. */
export interface Slot {
  /** ISO 8601 in UTC. */
  startsAt: string;
  talks: PageTalk[];
}

export interface ProgrammeDay {
  /** `2025-09-24`, at the event's place. */
  day: string;
  slots: Slot[];
}

export interface Programme {
  days: ProgrammeDay[];
  /** Talks without a time. */
  untimed: PageTalk[];
}

/** The programme by day and time. The talks come in its order, so nothing has to be sorted. */
export function programmeOf(talks: readonly PageTalk[], timeZone: string): Programme {
  const programme: Programme = { days: [], untimed: [] };
  for (const talk of talks) {
    const { startsAt } = talk;
    if (!startsAt) {
      programme.untimed.push(talk);
      continue;
    }
    const day = found(
      programme.days,
      (other) => other.day === localDay(startsAt, timeZone),
      () => ({ day: localDay(startsAt, timeZone), slots: [] }),
    );
    const slot = found(
      day.slots,
      (other) => other.startsAt === startsAt,
      () => ({ startsAt, talks: [] }),
    );
    slot.talks.push(talk);
  }
  return programme;
}

/** The one that fits, or a new one at the end. */
function found<Item>(list: Item[], fits: (item: Item) => boolean, make: () => Item): Item {
  const present = list.find(fits);
  if (present) {
    return present;
  }
  const made = make();
  list.push(made);
  return made;
}

/** When a talk ends; undefined where its length is unknown. */
export const endOf = ({ startsAt, durationMinutes }: PageTalk): string | undefined =>
  startsAt && durationMinutes
    ? new Date(Date.parse(startsAt) + durationMinutes * 60_000).toISOString()
    : undefined;
