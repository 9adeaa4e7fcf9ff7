import { resolveText } from '../../composer/localized-text';
import type {
  OmissionReason,
  OmittedFact,
  OrganizationFacts,
  OrganizationGrammar,
  PersonFacts,
} from '../../composer/facts';

import { handlesOf } from './handles';
import { text } from './read';

type Values = Record<string, unknown>;

const ARTICLES = ['der', 'die', 'das', 'none'] as const;
const GENDERS = ['female', 'male'] as const;

/** Gathers the people and organizations that an event's facts name, each once. */
export class Collection {
  private readonly people: Record<string, PersonFacts> = {};
  private readonly organizations: Record<string, OrganizationFacts> = {};
  private readonly omitted: OmittedFact[] = [];

  constructor(readonly language: string) {}

  /** @returns the documentId under which the facts have it */
  organization(row: Values): string {
    const documentId = String(row['documentId']);
    this.organizations[documentId] ??= {
      documentId,
      name: text(row, 'name') ?? '',
      shortName: text(row, 'shortName'),
      kind: text(row, 'kind') ?? 'other',
      boilerplate: resolveText(row['boilerplate'], this.language),
      grammar: readGrammar(row['grammar']),
      handles: handlesOf(row),
    };
    return documentId;
  }

  /** @returns the documentId under which the facts have the person */
  person(row: Values): string {
    const documentId = String(row['documentId']);
    this.people[documentId] ??= {
      documentId,
      honorificPrefix: text(row, 'honorificPrefix'),
      givenName: text(row, 'givenName'),
      namePrefix: text(row, 'namePrefix'),
      familyName: text(row, 'familyName') ?? '',
      honorificSuffix: text(row, 'honorificSuffix'),
      grammaticalGender: GENDERS.find((gender) => gender === row['grammaticalGender']) ?? 'none',
      handles: handlesOf(row),
    };
    return documentId;
  }

  /** Notes what is left out, once; of a person, at which talks. */
  omit(
    type: OmittedFact['type'],
    row: Values,
    name: string,
    reason: OmissionReason,
    talk?: string,
  ): void {
    const documentId = String(row['documentId']);
    let fact = this.omitted.find(
      (known) => known.type === type && known.documentId === documentId && known.reason === reason,
    );
    if (!fact) {
      fact = { type, documentId, name, reason };
      this.omitted.push(fact);
    }
    if (talk !== undefined && !fact.talks?.includes(talk)) {
      fact.talks = [...(fact.talks ?? []), talk];
    }
  }

  result(): {
    people: Record<string, PersonFacts>;
    organizations: Record<string, OrganizationFacts>;
    omitted: OmittedFact[];
  } {
    return { people: this.people, organizations: this.organizations, omitted: this.omitted };
  }
}

function readGrammar(value: unknown): OrganizationGrammar | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const grammar = value as Values;
  const article = ARTICLES.find((candidate) => candidate === grammar['article']);
  return (
    article && {
      article,
      plural: grammar['plural'] === true || undefined,
      dative: text(grammar, 'dative'),
      genitive: text(grammar, 'genitive'),
    }
  );
}
