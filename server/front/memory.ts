import { LRUCache } from 'lru-cache';

import type { Told } from './told';

/** As it stands in the answer, and in its order there. */
export type Header = readonly [name: string, value: string];

/** What one address was answered. */
export interface Remembered {
  told: Told;
  body: Buffer;
  /** Milliseconds since 1970. */
  until: number;
  /** By what they depend on; see `variantOf`. */
  headers: ReadonlyMap<string, readonly Header[]>;
}

/** Bytes of answers that are kept; a page has some 30,000, a list of 25 as many. */
const MAX_SIZE = 16 * 1024 * 1024;
const MAX_ADDRESS = 2_000;
/** Websites whose own headers are kept for one address. */
const MAX_VARIANTS = 8;
const MAX_ORIGIN = 255;
/** What else belongs to an address. */
const ALLOWANCE = 500;

/** What headers depend on, beside the address. */
export const variantOf = (method: string, origin = ''): string => `${method} ${origin}`;

/** Answers by their address, within a fixed size; what was not asked for the longest goes first. */
export class Memory {
  #answers = new LRUCache<string, Remembered>({
    maxSize: MAX_SIZE,
    sizeCalculation: ({ body, headers }, address) => sizeOf(body, headers) + address.length,
  });

  find(address: string): Remembered | undefined {
    return this.#answers.get(address);
  }

  keep(address: string, told: Told, variant: string, headers: readonly Header[]): void {
    if (address.length > MAX_ADDRESS || variant.length > MAX_ORIGIN) {
      return;
    }
    const before = this.#answers.peek(address);
    const { answer, holds } = told;
    const isSame =
      before?.told.answer.etag === answer.etag &&
      before.told.answer.access === answer.access &&
      before.told.holds.content === holds.content;
    const variants = [...(isSame ? before.headers : []), [variant, headers] as const];
    this.#answers.set(address, {
      told,
      body: before?.told.answer.etag === answer.etag ? before.body : Buffer.from(answer.body),
      until: holds.until === '' ? Infinity : Date.parse(holds.until),
      headers: new Map(variants.slice(-MAX_VARIANTS)),
    });
  }
}

function sizeOf(body: Buffer, variants: Remembered['headers']): number {
  let size = ALLOWANCE + body.length;
  for (const headers of variants.values()) {
    size += headers.reduce((length, [name, value]) => length + name.length + value.length, 0);
  }
  return size;
}
