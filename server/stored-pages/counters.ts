import type { Core } from '@strapi/strapi';

import { withKnex } from '../strapi/knex';

import { PAGE_STATE } from './tables';

/** The counters that every answer carries: see `tables`. */
export interface Counters {
  content: number;
  access: number;
}

/** The counters alone: the least that can be asked for. They are 0 where an import has taken them away. */
export const readCounters = (strapi: Core.Strapi): Promise<Counters> =>
  withKnex(strapi, async (knex) => {
    const row = (await knex(PAGE_STATE).where('id', 1).first('content', 'access')) as
      Counters | undefined;
    return { content: Number(row?.content ?? 0), access: Number(row?.access ?? 0) };
  });

interface Reading {
  /** Of `performance.now()`, when it was asked for. */
  at: number;
  counters: Promise<Counters | undefined>;
}

/**
 * What this process knows of the counters without asking the database: what was read last, as long as nothing has
 * changed here since. What other processes change is not in it.
 */
export class KnownCounters {
  #known: { at: number; counters: Counters } | undefined;
  #reading: Reading | undefined;
  /** Changes of this process that are not through yet. */
  #open = 0;
  /** Counts the ends of such changes. */
  #changes = 0;

  constructor(private readonly strapi: Core.Strapi) {}

  /** Forgets what is known until a change of this process is through, and then once more. */
  change(done: PromiseLike<unknown>): void {
    this.#open += 1;
    const through = () => {
      this.#open -= 1;
      this.#changes += 1;
      this.#known = undefined;
      this.#reading = undefined;
    };
    done.then(through, through);
  }

  /** A point in time, for {@link note}. */
  now(): { at: number; changes: number } {
    return { at: performance.now(), changes: this.#changes };
  }

  /** Takes over what somebody has read after a point in time, unless something has changed here since. */
  note(counters: Counters, { at, changes }: { at: number; changes: number }): void {
    if (changes === this.#changes && at > (this.#known?.at ?? -Infinity)) {
      this.#known = { at, counters };
    }
  }

  /** What is known at once, from at most `maxAge` milliseconds ago. */
  fresh(maxAge: number): Counters | undefined {
    const known = this.#open === 0 ? this.#known : undefined;
    return known && performance.now() - known.at < maxAge ? known.counters : undefined;
  }

  /**
   * Asks the database, once for all who ask at the same time.
   *
   * @returns undefined where nothing can be said: something changes just now, or the database does not answer
   */
  async ask(maxAge: number): Promise<Counters | undefined> {
    if (this.#open > 0) {
      return undefined;
    }
    if (!this.#reading || performance.now() - this.#reading.at >= maxAge) {
      this.#reading = this.#read();
    }
    const reading = this.#reading;
    const counters = await reading.counters;
    if (this.#reading === reading) {
      this.#reading = undefined;
    }
    return counters;
  }

  #read(): Reading {
    const from = this.now();
    const read = async () => {
      const counters = await readCounters(this.strapi);
      this.note(counters, from);
      return this.#open === 0 && from.changes === this.#changes ? counters : undefined;
    };
    return { at: from.at, counters: read().catch(() => undefined) };
  }
}

const all = new WeakMap<Core.Strapi, KnownCounters>();

/** What this process knows of the counters of its database. */
export function knownCounters(strapi: Core.Strapi): KnownCounters {
  const known = all.get(strapi) ?? new KnownCounters(strapi);
  all.set(strapi, known);
  return known;
}
