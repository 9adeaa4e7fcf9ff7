import type { Block, InlineNode, ListBlock } from './blocks';
import type { MissingFact, Section, SectionKind, Source } from './draft';
import type { ContributionFacts, Facts, OrganizationFacts } from './facts';
import type { Appearance, EventReference, Language, Party } from './language/language';
import type { Recipe } from './recipes';
import { closeSentence } from './sentences';
import { Variation } from './variation';

/** A paragraph of plain text; undefined for no text. */
export function paragraph(sentences: readonly (string | undefined)[]): Block | undefined {
  const text = sentences.filter((sentence) => sentence !== undefined && sentence !== '').join(' ');
  return text === '' ? undefined : { type: 'paragraph', children: [{ type: 'text', text }] };
}

export function heading(text: string): Block {
  return { type: 'heading', level: 3, children: [{ type: 'text', text }] };
}

export function bullets(items: readonly string[]): ListBlock {
  const children = (text: string): InlineNode[] => [{ type: 'text', text }];
  return {
    type: 'list',
    format: 'unordered',
    children: items.map((item) => ({ type: 'list-item', children: children(item) })),
  };
}

/** Sentences that a person wrote: as they are, closed where the mark at the end was forgotten. */
export function spoken(takeaways: readonly string[]): string[] {
  return takeaways.map(closeSentence);
}

/** The state of one composing: what has been said so far, by which later sentences go. */
export class Composition {
  readonly vary = new Variation();
  readonly sections: Section[] = [];
  readonly missing: MissingFact[] = [];
  private readonly mentioned: Record<Source['type'], Set<string>> = {
    event: new Set(),
    talk: new Set(),
    person: new Set(),
    organization: new Set(),
  };
  private readonly introduced = new Set<string>();
  private readonly described = new Set<string>();
  private sources = new Map<string, Source>();

  constructor(
    readonly facts: Facts,
    readonly language: Language,
    readonly recipe: Recipe,
  ) {}

  get event(): EventReference {
    const { title, kind, attendanceMode, eventStatus } = this.facts.event;
    const online = attendanceMode === 'online' || eventStatus === 'moved-online';
    return {
      ...(title === '' ? {} : { title }),
      kind,
      mode: online ? 'online' : attendanceMode === 'hybrid' ? 'hybrid' : 'in-person',
    };
  }

  /** Adds a section where there is something to say. */
  section(id: string, kind: SectionKind, build: () => (Block | undefined)[]): void {
    this.sources = new Map();
    this.cite('event', this.facts.event.documentId);
    const blocks = build().filter((block) => block !== undefined);
    if (blocks.length === 0) {
      return;
    }
    const taken = new Set(this.sections.map((section) => section.id));
    let unique = id;
    for (let number = 2; taken.has(unique); number += 1) {
      unique = `${id}-${String(number)}`;
    }
    this.sections.push({ id: unique, kind, sources: [...this.sources.values()], blocks });
  }

  /** Says that the text is now about something. */
  cite(type: Source['type'], documentId: string): void {
    this.mentioned[type].add(documentId);
    this.sources.set(`${type}:${documentId}`, { type, documentId });
  }

  mentions(type: Source['type']): string[] {
    return [...this.mentioned[type]];
  }

  isMentioned(type: Source['type'], documentId: string): boolean {
    return this.mentioned[type].has(documentId);
  }

  organizations(ids: readonly string[]): OrganizationFacts[] {
    return [...new Set(ids)]
      .map((id) => this.facts.organizations[id])
      .filter((organization) => organization !== undefined);
  }

  /**
   * The people of a talk, each once, with those of the same organizations together. What was said of a person before is
   * not said again. From here on they count as mentioned.
   */
  parties(contributions: readonly ContributionFacts[]): Party[] {
    const parties = new Map<string, Party>();
    const seen = new Set<string>();
    for (const { person: id, organizations: ids, jobTitle } of contributions) {
      const person = this.facts.people[id];
      if (person === undefined || seen.has(id)) {
        continue;
      }
      seen.add(id);
      const known = this.isMentioned('person', id);
      const all = this.organizations(ids);
      const organizations = all.filter(
        (organization) => !this.introduced.has(`${id}|${organization.documentId}`),
      );
      const appearance: Appearance = {
        person,
        known,
        ...(known || jobTitle === undefined ? {} : { jobTitle }),
      };
      const key = organizations.map((organization) => organization.documentId).join('|');
      const party = parties.get(key);
      if (party === undefined) {
        parties.set(key, { people: [appearance], organizations });
      } else {
        party.people.push(appearance);
      }
      this.cite('person', id);
      for (const organization of all) {
        this.introduced.add(`${id}|${organization.documentId}`);
        this.cite('organization', organization.documentId);
      }
      if (all.length === 0) {
        this.miss('person', id, 'organization', this.language.personName(person));
      }
    }
    return [...parties.values()];
  }

  /** The sentence about an organization, the first time only. */
  boilerplate(organization: OrganizationFacts | undefined): string | undefined {
    if (organization?.boilerplate === undefined || this.described.has(organization.documentId)) {
      return undefined;
    }
    this.described.add(organization.documentId);
    this.cite('organization', organization.documentId);
    return closeSentence(organization.boilerplate);
  }

  /** Notes a fact that the recipe wanted and the records do not have. */
  miss(type: Source['type'], documentId: string, attribute: string, name: string): void {
    const same = (fact: MissingFact): boolean =>
      fact.type === type && fact.documentId === documentId && fact.attribute === attribute;
    if (!this.missing.some(same)) {
      this.missing.push({ type, documentId, attribute, name });
    }
  }

  missOfEvent(attribute: string): void {
    const { documentId, title } = this.facts.event;
    this.miss('event', documentId, attribute, title);
  }
}
