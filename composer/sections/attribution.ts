import type { Composition } from '../composition';
import type { TalkFacts } from '../facts';
import { familyName, plainName } from '../language/names';
import { isModerator } from '../programme';

/** In one article; more of them would read like minutes. */
const MOST = 2;
/** Talks between one attribution and the next. */
const APART = 3;
/** A longer statement would part what was said from who said it. */
const LONGEST = 160;
/** A plain statement of some words: no question, no aside, and nothing that is quoted already. */
const PLAIN = /^\p{Lu}\S*(?: [^\s?!:;…()„“”«»]+){3,}(?<=\p{Ll})\.$/u;

/** Says whose opinion it is, where a reader would ask: of the keynote, or else of the first talk that made several points. */
export class Attribution {
  private given = 0;
  private since = 0;

  constructor(private readonly composition: Composition) {}

  /** What was said in a talk, its last point with the name of who made it where the article has room for that. */
  of(talk: TalkFacts, said: readonly string[]): string[] {
    const { facts, language } = this.composition;
    const [speaker, ...others] = talk.contributions.filter(
      (contribution) => !isModerator(contribution),
    );
    const person = speaker && others.length === 0 ? facts.people[speaker.person] : undefined;
    const statement = said.at(-1);
    this.since += 1;
    if (person === undefined || statement === undefined || !this.isDue(talk)) {
      return [...said];
    }
    const shared = Object.values(facts.people).some(
      (other) => other !== person && familyName(other) === familyName(person),
    );
    if (
      !PLAIN.test(statement) ||
      !talk.takeaways.includes(statement) ||
      statement.length > LONGEST ||
      statement.includes(person.familyName) ||
      / so /u.test(statement)
    ) {
      return [...said];
    }
    this.given += 1;
    this.since = 0;
    const name = shared ? plainName(person) : familyName(person);
    return [...said.slice(0, -1), language.attributed(statement, name)];
  }

  private isDue({ kind, takeaways, quotes = [] }: TalkFacts): boolean {
    if (this.given >= MOST || quotes.some(({ approved }) => approved)) {
      return false;
    }
    const first = this.given === 0;
    if (kind === 'keynote') {
      return first && takeaways.length > 0;
    }
    return kind === 'talk' && takeaways.length > 1 && (first || this.since > APART);
  }
}
