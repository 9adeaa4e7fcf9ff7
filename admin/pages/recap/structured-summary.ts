/** What a machine reads out of structured data, in the order in which an editor asks for it. */
export interface StructuredSummary {
  /** schema.org's own word: `NewsArticle`. */
  type: string;
  headline: string;
  description: string | undefined;
  address: string | undefined;
  /** ISO 8601 */
  published: string | undefined;
  signedBy: string[];
  pictures: { description: string | undefined; credit: string | undefined }[];
  event: EventSummary | undefined;
  people: PersonSummary[];
  organizations: string[];
}

export interface EventSummary {
  name: string;
  /** ISO 8601: a day, or a moment with the offset of the event's zone. */
  starts: string | undefined;
  ends: string | undefined;
  places: string[];
  organizers: string[];
  talks: number;
}

export interface PersonSummary {
  id: string;
  name: string;
  jobs: string[];
  organizations: string[];
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** JSON-LD writes a list of one as its item. */
const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads a graph whose first entity is the one that the page is about; undefined where it is none. */
export function summaryOf(structuredData: Record<string, unknown>): StructuredSummary | undefined {
  const nodes = listOf(structuredData['@graph']).filter(isNode);
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  /** What stands in an attribute, references looked up. */
  const at = (node: Node, attribute: string): Node[] =>
    listOf(node[attribute])
      .filter(isNode)
      .map((value) => byId.get(value['@id']) ?? value);
  const names = (node: Node, attribute: string): string[] =>
    at(node, attribute).flatMap(({ name }) => textOf(name) ?? []);

  const placesOf = (event: Node): string[] =>
    at(event, 'location').flatMap((place) => {
      const address = isNode(place['address']) ? place['address'] : {};
      const parts = [place['name'], address['addressLocality'], place['url']].flatMap(
        (part) => textOf(part) ?? [],
      );
      return parts.length > 0 ? [parts.join(', ')] : [];
    });

  const [article] = nodes;
  if (!article) {
    return undefined;
  }
  const [event] = at(article, 'about');
  return {
    type: textOf(article['@type']) ?? '',
    headline: textOf(article['headline']) ?? '',
    description: textOf(article['description']),
    address: textOf(article['url']),
    published: textOf(article['datePublished']),
    signedBy: [...new Set([...names(article, 'author'), ...names(article, 'publisher')])],
    pictures: at(article, 'image').map((image) => ({
      description: textOf(image['description']),
      credit: textOf(image['creditText']),
    })),
    event: event && {
      name: textOf(event['name']) ?? '',
      starts: textOf(event['startDate']),
      ends: textOf(event['endDate']),
      places: placesOf(event),
      organizers: names(event, 'organizer'),
      talks: at(event, 'subEvent').length,
    },
    people: nodes
      .filter((node) => node['@type'] === 'Person')
      .map((person) => ({
        id: String(person['@id']),
        name: textOf(person['name']) ?? '',
        jobs: listOf(person['jobTitle']).flatMap((job) => textOf(job) ?? []),
        organizations: names(person, 'affiliation'),
      })),
    organizations: at(article, 'mentions')
      .filter((node) => node['@type'] !== 'Person')
      .flatMap(({ name }) => textOf(name) ?? []),
  };
}

/**
 * A day, or days, as structured data has them: those of the place, wherever the reader is.
 *
 * @param starts ISO 8601: a day, or a moment with an offset
 * @param language BCP 47
 */
export function daysOf(
  { starts, ends }: Pick<EventSummary, 'starts' | 'ends'>,
  language: string,
): string | undefined {
  const day = (value: string | undefined) => new Date(`${value?.slice(0, 10) ?? ''}T00:00:00Z`);
  const [first, last] = [day(starts), day(ends ?? starts)];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) {
    return undefined;
  }
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return last > first ? format.formatRange(first, last) : format.format(first);
}
