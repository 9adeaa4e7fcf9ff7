import type { Block, HeadingBlock, InlineNode, ListBlock } from './blocks';
import type { MissingFact, Section, SectionKind, Source } from './draft';
import type {
  ContributionFacts,
  EventFacts,
  Facts,
  OrganizationFacts,
  QuoteFacts,
  TalkFacts,
} from './facts';
import type { Appearance, EventReference, Language, Party } from './language/language';
import { nameAgain } from './language/names';
import type { NamedOrganization } from './language/names';
import type { Recipe } from './recipes';
import { Remembered } from './remembered';
import { closeSentence } from './sentences';
import { Variation } from './variation';

/** Academic titles that are written small keep that inside of a sentence only: `Doc. Ing. Tomáš Novák sprach`. */
function atStart(sentence: string): string {
  return sentence.replace(/^(?:doc|doz|dr|ing|mag|mgr|prof)\.(?=[\s\u00a0]\p{Lu})/u, (title) =>
    title.charAt(0).toUpperCase().concat(title.slice(1)),
  );
}

const textOf = (children: readonly InlineNode[]): string =>
  children.map((node) => (node.type === 'text' ? node.text : '')).join('');

/** A paragraph of plain text; undefined for no text. */
export function paragraph(sentences: readonly (string | undefined)[]): Block | undefined {
  const text = sentences
    .filter((sentence): sentence is string => sentence !== undefined && sentence !== '')
    .map(atStart)
    .join(' ');
  return text === '' ? undefined : { type: 'paragraph', children: [{ type: 'text', text }] };
}

/** A heading inside of a section; one over a section takes it a level down. */
export function heading(text: string): HeadingBlock {
  return { type: 'heading', level: 2, children: [{ type: 'text', text }] };
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

/** An event as sentences name it. */
export function referenceTo({
  title,
  kind,
  attendanceMode,
  eventStatus,
}: Pick<EventFacts, 'title' | 'kind' | 'attendanceMode' | 'eventStatus'>): EventReference {
  const online = attendanceMode === 'online' || eventStatus === 'moved-online';
  return {
    ...(title === '' ? {} : { title }),
    kind,
    mode: online ? 'online' : attendanceMode === 'hybrid' ? 'hybrid' : 'in-person',
  };
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
  private readonly remembered: Remembered;
  private readonly described = new Set<string>();
  private jobs = 0;
  private sources = new Map<string, Source>();

  constructor(
    readonly facts: Facts,
    readonly language: Language,
    readonly recipe: Recipe,
  ) {
    this.remembered = new Remembered(Object.values(facts.people));
  }

  get event(): EventReference {
    return referenceTo(this.facts.event);
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
    const last = blocks.at(-1);
    this.vary.opened(last?.type === 'paragraph' ? textOf(last.children) : undefined);
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
      const organizations = all
        .filter(
          (organization) =>
            !this.introduced.has(`${id}|${organization.documentId}`) ||
            this.remembered.hasDouble(person),
        )
        .map((organization) => this.named(organization));
      const appearance: Appearance = {
        person,
        known,
        familiar: this.remembered.name(person),
        ...(known || jobTitle === undefined ? {} : this.role(jobTitle)),
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

  private named(organization: OrganizationFacts): NamedOrganization {
    const again = nameAgain(organization);
    return again !== undefined && this.isMentioned('organization', organization.documentId)
      ? { ...organization, again }
      : organization;
  }

  /** Every second job stands before the name, where it can. */
  private role(jobTitle: string): Pick<Appearance, 'jobTitle' | 'roleFirst'> {
    this.jobs += 1;
    return { jobTitle, ...(this.jobs % 2 === 0 ? { roleFirst: true } : {}) };
  }

  /** Whether somebody else in the records has the same name, so that the organization has to tell them apart. */
  hasDouble(documentId: string): boolean {
    const person = this.facts.people[documentId];
    return person !== undefined && this.remembered.hasDouble(person);
  }

  /**
   * What was taken down of a talk, as far as the recipe has room for it, and what was said in it word for word. A quote
   * that nobody approved, or that nobody is named for, never gets into a text; it is noted as missing.
   */
  said(talk: TalkFacts): string[] {
    const quotes = (talk.quotes ?? []).map((quote) => this.quotation(quote, talk));
    return [
      ...spoken(talk.takeaways.slice(0, this.recipe.limits.takeaways)),
      ...quotes.filter((sentence) => sentence !== undefined),
    ];
  }

  private quotation(
    { text, person: id, approved }: QuoteFacts,
    talk: TalkFacts,
  ): string | undefined {
    const person = id === undefined ? undefined : this.facts.people[id];
    if (!approved || id === undefined || person === undefined) {
      this.miss('talk', talk.documentId, 'quotes', talk.title);
      return undefined;
    }
    const own = talk.contributions.filter((contribution) => contribution.person === id);
    const [party] = this.parties(own);
    if (party === undefined) {
      const known = this.isMentioned('person', id);
      this.cite('person', id);
      return this.language.quotation(text, { people: [{ person, known }], organizations: [] });
    }
    return this.language.quotation(text, party);
  }

  /** The sentence about an organization, the first time only. */
  boilerplate(organization: OrganizationFacts | undefined): string | undefined {
    if (!this.recipe.boilerplates) {
      return undefined;
    }
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
