import type { IdReference, Thing } from 'schema-dts';

import { textOf } from '../text';

/**
 * The types of our entities. They are few on purpose: to hold a node against the union of all that schema.org knows takes
 * the compiler many seconds, for each.
 */
type EntityType =
  | 'Article'
  | 'CollegeOrUniversity'
  | 'ConferenceEvent'
  | 'EducationEvent'
  | 'Event'
  | 'ExhibitionEvent'
  | 'GovernmentOrganization'
  | 'NewsArticle'
  | 'Organization'
  | 'Person'
  | 'Place'
  | 'ResearchOrganization'
  | 'VirtualLocation';

/** An entity of the graph, with what schema.org lets it say. */
export type Entity<Type extends EntityType = EntityType> = Extract<
  Exclude<Thing, string>,
  { '@type': Type }
> & { '@id': string };

type Node = Record<string, unknown>;

/** What several places may say of one entity, each something else: all of it holds. */
const MANY = new Set(['affiliation', 'jobTitle']);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Texts cleaned; what is blank, empty or says nothing but its type is gone; a list of one is its item. */
function compact(value: unknown): unknown {
  if (typeof value === 'string') {
    return textOf(value);
  }
  if (Array.isArray(value)) {
    const items = value.map(compact).filter((item) => item !== undefined);
    return items.length > 1 ? items : items[0];
  }
  if (isNode(value)) {
    const entries = Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, compact(item)])
      .filter(([, item]) => item !== undefined);
    return entries.some(([key]) => key !== '@type') ? Object.fromEntries(entries) : undefined;
  }
  return value ?? undefined;
}

function merged(node: Node, other: Node): Node {
  const result = { ...node };
  for (const [key, value] of Object.entries(other)) {
    if (result[key] === undefined) {
      result[key] = value;
    } else if (MANY.has(key)) {
      const known = listOf(result[key]);
      const texts = new Set(known.map((item) => JSON.stringify(item)));
      const added = listOf(value).filter((item) => !texts.has(JSON.stringify(item)));
      result[key] = added.length === 0 ? result[key] : [...known, ...added];
    }
  }
  return result;
}

/** Entities, each once, that point at each other by `@id`. */
export class Graph {
  private readonly nodes = new Map<string, Node>();

  /**
   * Puts an entity in, or adds to it what was not known of it.
   *
   * @returns what others point at it with
   */
  add(node: Entity): IdReference {
    const id = node['@id'];
    const clean = compact(node) as Node;
    const known = this.nodes.get(id);
    this.nodes.set(id, known ? merged(known, clean) : clean);
    return { '@id': id };
  }

  /** JSON-LD, the entity that the page is about first. */
  document({ '@id': main }: IdReference): Record<string, unknown> {
    const others = [...this.nodes].filter(([id]) => id !== main).map(([, node]) => node);
    return { '@context': 'https://schema.org', '@graph': [this.nodes.get(main), ...others] };
  }
}
