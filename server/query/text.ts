import { isRecord } from '../visitors/model';

import { refuse } from './refusal';
import type { Path } from './refusal';

/** Longest query string, in characters. Servers and proxies take as much in a URL. */
export const MAX_QUERY_LENGTH = 8192;

// PostgreSQL takes no NUL in a text, and nobody looks for the other ones. Tab and line breaks are text.

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Whether a text has characters that no text has a use for. */
export const hasControlCharacters = (text: string): boolean => CONTROL.test(text);

/**
 * @throws ValidationError where a key or a value, at any depth, has a control character
 */
export function checkCharacters(value: unknown, path: Path = []): void {
  if (typeof value === 'string') {
    if (hasControlCharacters(value)) {
      refuse(path, 'has a control character');
    }
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => checkCharacters(item, [...path, String(index)]));
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (hasControlCharacters(key)) {
        // The key itself is left out: it would be printed into the answer and the log.
        refuse(path.length > 0 ? path : ['query'], 'a name in it has a control character');
      }
      checkCharacters(item, [...path, key]);
    }
  }
}
