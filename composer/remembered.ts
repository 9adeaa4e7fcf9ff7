import type { PersonFacts } from './facts';
import { familyName, plainName } from './language/names';

/** After so many other people a reader no longer knows whom a family name alone means. */
const MEMORY = 6;

function repeated(names: readonly string[]): Set<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** Whom a reader can tell by the family name alone, at this place of the text. */
export class Remembered {
  private readonly namesakes: Set<string>;
  private readonly doubles: Set<string>;
  private readonly last = new Map<string, number>();
  private named = 0;

  /** @param people everybody whom the text may name */
  constructor(people: readonly PersonFacts[]) {
    this.namesakes = repeated(people.map(familyName));
    this.doubles = repeated(people.map(plainName));
  }

  /** Whether somebody else has the same given and family name: only the organization tells them apart. */
  hasDouble(person: PersonFacts): boolean {
    return this.doubles.has(plainName(person));
  }

  /**
   * Notes that a person is named here. True where the family name is enough: the only one of that name, named before,
   * and not so long ago.
   */
  name(person: PersonFacts): boolean {
    const before = this.last.get(person.documentId);
    const recent = before !== undefined && this.named - before <= MEMORY;
    this.named += 1;
    this.last.set(person.documentId, this.named);
    return recent && !this.namesakes.has(familyName(person));
  }
}
