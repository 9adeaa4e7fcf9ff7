import type { Facts } from './facts';

/**
 * Characters that must never reach a text: controls (invalid in XML), embedding and isolating marks (they
 * could turn the rest of a page around; the composer sets its own), invisible spaces, halves of a surrogate pair.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Composed form (NFC), line breaks as line feeds, without forbidden characters; white space stays. */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '')
    .normalize('NFC');
}

/** What there may be to clean; Western letters and signs with single spaces between, as most texts are, need none. */
const DOUBTFUL = /[^ !-~\u00a1-\u02ff\u2010-\u2027]|^ | $| {2}/;

/**
 * Text as it may stand in an article: NFC, without forbidden characters, white space single and trimmed,
 * line breaks kept. A no-break space that stands alone is kept.
 */
export function cleanText(text: string): string {
  if (!DOUBTFUL.test(text)) {
    return text;
  }
  return normalizeText(text)
    .replace(/[\t ]+|[\t\u00a0 ]{2,}/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Text on one line; undefined where nothing is left, because blank means missing. */
export function cleanLine(text: unknown): string | undefined {
  if (typeof text !== 'string') {
    return undefined;
  }
  return cleanText(text).replace(/\s*\n\s*/g, ' ') || undefined;
}

/** The paragraphs of a text: an empty line parts them, a single line break does not. */
export function paragraphsOf(text: unknown): string[] {
  if (typeof text !== 'string') {
    return [];
  }
  return cleanText(text)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

const PARAGRAPHS_KEPT = new Set(['audience', 'networkingNote', 'verdict']);

function cleanValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    return PARAGRAPHS_KEPT.has(key) ? cleanText(value) || undefined : cleanLine(value);
  }
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => cleanValue(item, key))
      .filter((item) => item !== undefined && item !== null);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, item]): [string, unknown] => [name, cleanValue(item, name)])
        .filter(([, item]) => item !== undefined && item !== null),
    );
  }
  return value;
}

/** Entries that have a name; a text cannot speak of the others. */
function named<Entry>(
  entries: Record<string, Entry> | undefined,
  name: keyof Entry,
): Record<string, Entry> {
  return Object.fromEntries(
    Object.entries(entries ?? {}).filter(([, entry]) => entry[name] !== undefined),
  );
}

/**
 * The facts with every text cleaned and every blank one gone, so that no later step has to ask again.
 * Required texts (titles, family names) may come out empty: entries may be drafts.
 */
export function cleanFacts(facts: Facts): Facts {
  const cleaned = cleanValue(facts, '') as Facts;
  return {
    ...cleaned,
    event: {
      ...cleaned.event,
      title: cleaned.event.title ?? '',
      highlights: cleaned.event.highlights ?? [],
      themes: [...new Set(cleaned.event.themes ?? [])],
    },
    ...(cleaned.nextEvent === undefined
      ? {}
      : { nextEvent: { ...cleaned.nextEvent, title: cleaned.nextEvent.title ?? '' } }),
    involvements: cleaned.involvements ?? [],
    talks: (cleaned.talks ?? []).map((talk) => ({
      ...talk,
      title: talk.title ?? '',
      takeaways: talk.takeaways ?? [],
      quotes: (talk.quotes ?? []).filter(({ text }) => (text as string | undefined) !== undefined),
      contributions: (talk.contributions ?? []).map((contribution) => ({
        ...contribution,
        organizations: contribution.organizations ?? [],
      })),
    })),
    people: named(cleaned.people, 'familyName'),
    organizations: named(cleaned.organizations, 'name'),
    omitted: cleaned.omitted ?? [],
  };
}
