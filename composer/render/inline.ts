/** A value as an object whose parts can be asked for; blocks come from outside and may be anything. */
export function recordOf(value: unknown): Record<string, unknown> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * What has no place in a page: controls and noncharacters, which HTML calls errors and XML refuses (HTML 13.2.3.5, XML 1.0,
 * 2.2), embeddings and overrides, which turn the text around them (UAX 9; isolates stay, they end where they should),
 * and halves of a surrogate pair.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** Line ends of every kind; Word pastes a vertical tab for a line break. */
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Text without what no page may hold, its lines ended by line feeds. */
export function printable(text: string): string {
  return text.replace(LINE_END, '\n').replace(UNPRINTABLE, '');
}

/** Whether a reader would see nothing: white space, and marks without a shape of their own (soft hyphen, joiners). */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cf}]/u.test(text);
}

const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);
const IMAGE_SCHEMES = new Set(['http', 'https']);

/**
 * An address that may stand in a page; undefined for any other. Relative addresses and anchors have no scheme and may
 * stand. Browsers drop tabs, line breaks and leading controls before they read the scheme (WHATWG URL, 4.4), so these
 * go first.
 */
function safeUrl(value: unknown, schemes: ReadonlySet<string>): string | undefined {
  const url = textOf(value)
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu,
      '',
    )
    .trim();
  if (url === '') {
    return undefined;
  }
  const scheme = /^([^/?#]*?):/u.exec(url)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase()) ? url : undefined;
}

export function safeLink(value: unknown): string | undefined {
  return safeUrl(value, LINK_SCHEMES);
}

export function safeImage(value: unknown): string | undefined {
  return safeUrl(value, IMAGE_SCHEMES);
}
