/** FNV-1a, 32 bits: a small hash that is the same on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** The first words of a sentence, by which a reader sees that two paragraphs begin alike. */
const firstWords = (text: string): string =>
  text
    .split(/\s/u, 2)
    .map((word) => word.replace(/[,;:]$/u, ''))
    .join(' ');

/** Of so many talks one begins with something else than who gave it. */
const OTHERWISE = 5;

/** What a choice goes by beside the content. */
interface Circumstances<Option> {
  /** Ways that open the sentence with something else: for some contents the first choice, for others where they are needed. */
  others?: readonly Option[];
  /** Ways that are taken only where every other would begin as the paragraph before. */
  atNeed?: readonly Option[];
  /** Whether the paragraph would begin as the one before it. */
  isAlike?(option: Option): boolean;
}

/**
 * Chooses among ways to say a thing: by the content it is about, so that the same facts always read the same,
 * and never the way that was chosen last, so that no two sentences in a row have the same verb.
 */
export class Variation {
  private recent: string[] = [];
  private opening = '';

  /**
   * Any of the ways, by what the sentence is about. What stands before it changes the choice only where two verbs or two
   * openings would be the same, so that a talk more or less leaves the other paragraphs as they are.
   *
   * @param seed the content that the sentence is about
   * @param options at least one; those that share a verb share the `id`
   */
  pick<Option extends { id: string }>(
    seed: string,
    options: readonly Option[],
    { others = [], atNeed = [], isAlike }: Circumstances<Option> = {},
  ): Option {
    const turned = (all: readonly Option[]): Option[] => {
      const start = all.length === 0 ? 0 : hash(seed) % all.length;
      return [...all.slice(start), ...all.slice(0, start)];
    };
    const otherwise = hash(`${seed}|opening`) % OTHERWISE === 0;
    const ways = [turned(options), turned(others)];
    return this.prefer([...(otherwise ? ways.reverse() : ways).flat(), ...atNeed], isAlike);
  }

  /**
   * The best of the ways, the first, unless its verb has just been used, or the paragraph would begin as the one before.
   *
   * @param options at least one, the best first
   * @param isAlike whether the paragraph would
   */
  prefer<Option extends { id: string }>(
    options: readonly Option[],
    isAlike: (option: Option) => boolean = () => false,
  ): Option {
    const isRepeated = ({ id }: Option): boolean => id === this.recent.at(-1);
    const fresh =
      options.find((option) => !this.recent.includes(option.id) && !isAlike(option)) ??
      options.find((option) => !isRepeated(option) && !isAlike(option)) ??
      options.find((option) => !this.recent.includes(option.id)) ??
      options.find((option) => !isRepeated(option)) ??
      options[0];
    if (fresh === undefined) {
      throw new RangeError('There must be a way to say it');
    }
    this.note(fresh.id);
    return fresh;
  }

  /** Says how the last paragraph begins; nothing where there was none, or where a list came after it. */
  opened(paragraph = ''): void {
    this.opening = firstWords(paragraph);
  }

  /** Whether a sentence begins as the last paragraph does. */
  opensAlike(sentence: string): boolean {
    return this.opening !== '' && firstWords(sentence) === this.opening;
  }

  /** Says that a verb was used which was not chosen here. */
  note(id: string): void {
    this.recent = [...this.recent, id].slice(-2);
  }
}
