/** FNV-1a, 32 bits: a small hash that is the same on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/**
 * Chooses among ways to say a thing: by the content it is about, so that the same facts always read the same,
 * and never the way that was chosen last, so that no two sentences in a row have the same verb.
 */
export class Variation {
  private recent: string[] = [];

  /**
   * Any of the ways, by what the sentence is about.
   *
   * @param seed the content that the sentence is about
   * @param options at least one; those that share a verb share the `id`
   */
  pick<Option extends { id: string }>(seed: string, options: readonly Option[]): Option {
    const start = hash(seed) % options.length;
    return this.prefer([...options.slice(start), ...options.slice(0, start)]);
  }

  /**
   * The best of the ways, the first, unless its verb has just been used.
   *
   * @param options at least one, the best first
   */
  prefer<Option extends { id: string }>(options: readonly Option[]): Option {
    const fresh =
      options.find((option) => !this.recent.includes(option.id)) ??
      options.find((option) => option.id !== this.recent.at(-1)) ??
      options[0];
    if (fresh === undefined) {
      throw new RangeError('There must be a way to say it');
    }
    this.note(fresh.id);
    return fresh;
  }

  /** Says that a verb was used which was not chosen here. */
  note(id: string): void {
    this.recent = [...this.recent, id].slice(-2);
  }
}
