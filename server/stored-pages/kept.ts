import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

import { earliest } from '../time';

import { readCounters } from './counters';
import type { PageState } from './find';

export interface KeepOptions<Value> {
  /** How much is kept, in the unit of `sizeOf`; what was not asked for the longest goes first. */
  maxSize: number;
  /** Above 0. */
  sizeOf: (value: Value) => number;
}

/** How long something that was read is what the database would give again. */
export interface Holds {
  /** As long as the counter of changes is at this number, */
  content: number;
  /** and before this moment; '' where it changes by writes alone. */
  until: string;
}

interface Kept<Value> {
  value: Value;
  holds: Holds;
}

export interface Keeper<Value> {
  /**
   * What was kept, if it is still what the database would give. One small query, and none where it cannot be.
   *
   * @returns with the counter of changes of roles as it is now
   */
  find(key: string, now: Date): Promise<{ value: Value; access: number; holds: Holds } | undefined>;
  /**
   * Keeps something until the next change.
   *
   * @param state as it was when the value was read, or before
   * @param validUntil when the value changes by itself; '' where it does not
   * @returns how long it holds; undefined where nobody can say, and it is not kept
   */
  keep(key: string, value: Value, state: PageState, validUntil?: string): Holds | undefined;
}

/**
 * Keeps what was read of the stored pages in memory. Every write that changes what pages show counts up a number in the
 * database, and it is asked for each time: so a change holds at once, whichever process made it.
 */
export function keeper<Value extends object>(
  strapi: Core.Strapi,
  { maxSize, sizeOf }: KeepOptions<Value>,
): Keeper<Value> {
  const entries = new LRUCache<string, Kept<Value>>({
    maxSize,
    sizeCalculation: ({ value }) => sizeOf(value),
  });
  // As it was read last: what was kept at another number need not be asked about.
  let latest: number | undefined;
  return {
    async find(key, now) {
      const entry = entries.get(key);
      if (!entry || entry.holds.content !== latest || isOver(entry.holds.until, now)) {
        return undefined;
      }
      const { content, access } = await readCounters(strapi);
      latest = content;
      return content === entry.holds.content ? { ...entry, access } : undefined;
    },
    keep(key, value, { content, hasStale, nextEmbargo }, validUntil = '') {
      latest = content;
      // Rendering counts nothing up, and what is rendered later may be shown by others, as a neighbour or in a list.
      if (hasStale) {
        return undefined;
      }
      const holds = { content, until: earliest(nextEmbargo, validUntil) };
      entries.set(key, { value, holds });
      return holds;
    },
  };
}

const isOver = (until: string, now: Date): boolean => until !== '' && until <= now.toISOString();
