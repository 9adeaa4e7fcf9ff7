import type { Facts } from '../facts';
import { baseLanguage } from '../localized-text';
import { CHECKS } from './codes';
import type { CheckCode, CheckSeverities } from './codes';
import type { Finding, Fix, Place, TextPlace } from './findings';
import type { CheckInput } from './input';
import { knownPeople, PeopleIndex } from './known-people';
import type { KnownPerson } from './known-people';
import { mentionsIn } from './mentions';
import type { Mention } from './mentions';
import { OrganizationIndex } from './organization-names';
import type { OrganizationMention } from './organization-names';
import { passagesOf } from './passages';
import type { Passage } from './passages';
import { tokensOf } from './words';

/** What all checks of one recap share: the text, read once, and the names found in it. */
export class Context {
  readonly findings: Finding[] = [];
  readonly passages: readonly Passage[];
  readonly people: readonly KnownPerson[];
  readonly mentions: readonly Mention[];
  readonly organizations: ReadonlyMap<Passage, readonly OrganizationMention[]>;
  /** The texts of the records: whatever stands in them may stand in the recap. */
  readonly ownTexts: readonly string[];
  /** Every word of the records but the names of people: no slip, and nobody unknown. */
  readonly ownWords: ReadonlySet<string>;

  constructor(
    readonly input: CheckInput,
    private readonly severities: CheckSeverities,
  ) {
    this.passages = passagesOf(input.recap);
    this.people = knownPeople(input);
    this.ownTexts = ownTexts(input);
    this.ownWords = new Set(this.ownTexts.flatMap((text) => tokensOf(text).map(({ key }) => key)));
    const index = new PeopleIndex(this.people);
    const organizations = new OrganizationIndex(
      Object.values(this.facts?.organizations ?? {}),
      input.mentionedOrganizations ?? [],
    );
    const swiss = /^de-(?:CH|LI)/iu.test(input.language);
    this.mentions = this.passages.flatMap((passage) =>
      mentionsIn(passage, { index, ownWords: this.ownWords, swiss }),
    );
    this.organizations = new Map(
      this.passages.map((passage) => [passage, organizations.mentionsIn(passage)]),
    );
  }

  get facts(): Facts | undefined {
    return this.input.facts;
  }

  get isGerman(): boolean {
    return baseLanguage(this.input.language).toLowerCase() === 'de';
  }

  /** What stands in the body, in the order of reading. */
  get body(): Passage[] {
    return this.passages.filter(({ place }) => place.field === 'body');
  }

  report(code: CheckCode, place: Place, params: Finding['params'] = {}, fix?: Fix): void {
    const severity = this.severities[code] ?? CHECKS[code].severity;
    if (severity !== 'off') {
      this.findings.push({ code, severity, place, params, ...(fix === undefined ? {} : { fix }) });
    }
  }
}

function ownTexts({ facts, nextEvent, recap, mentionedOrganizations = [] }: CheckInput): string[] {
  if (facts === undefined) {
    return [];
  }
  const { event, talks, organizations } = facts;
  return [
    event.title,
    event.subtitle,
    event.venueName,
    event.city,
    event.topic,
    event.teaser,
    event.audience,
    event.networkingNote,
    event.verdict,
    ...event.highlights,
    ...talks.flatMap(({ title, subtitle, topic, track, takeaways, contributions }) => [
      title,
      subtitle,
      topic,
      track,
      ...takeaways,
      ...contributions.map(({ jobTitle }) => jobTitle),
    ]),
    ...Object.values(organizations).flatMap(({ name, shortName, boilerplate }) => [
      name,
      shortName,
      boilerplate,
    ]),
    ...mentionedOrganizations,
    nextEvent?.title,
    recap.authorName,
  ].filter((text) => text !== undefined);
}

/** A part of a passage. */
export function rangeOf(passage: Passage, from: number, to: number): TextPlace {
  return { ...passage.place, from, to };
}

/** Puts other text in place of a part of a passage, wherever that stands. */
export function replacement(passage: Passage, from: number, to: number, text: string): Fix {
  const { place } = passage;
  if (place.field === 'body') {
    const { block = 0, path = [] } = place;
    const expected = passage.text.slice(from, to);
    return { kind: 'replace-text', block, path, from, to, expected, text };
  }
  const value = passage.text.slice(0, from) + text + passage.text.slice(to);
  return { kind: 'set-field', place, value };
}

/** The part of a passage from one word to the word before another, by their indices. */
export function spanOfTokens(
  { tokens }: Passage,
  start: number,
  end: number,
): { from: number; to: number } {
  return { from: tokens[start]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
}
