import { textOf } from './text';

/** The lines of an iCalendar file (RFC 5545, 3.1), without their ends and not folded yet. */

/** A text (3.3.11): its signs of structure escaped, a line break as `\n`, so that it never starts a line of its own. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** `SUMMARY;LANGUAGE=de:…`; no line where there is no text. */
export function textLine(
  name: string,
  value: string | null | undefined,
  language?: string,
): string[] {
  const text = textOf(value);
  const parameter = language && /^[a-z\d-]+$/i.test(language) ? `;LANGUAGE=${language}` : '';
  return text === undefined ? [] : [`${name}${parameter}:${escapeText(text)}`];
}

/** `20260312T090000Z` */
export const utcStamp = (time: Date): string =>
  `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** `20260312` or `20260312T100000` from the ISO form. */
export const stamp = (iso: string): string => iso.replace(/[-:]/g, '');

const OCTETS = 75;

/** At most 75 octets a line, the space before a continuation included, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let room = OCTETS;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (size > room) {
      folded += '\r\n ';
      room = OCTETS - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** The file: every line folded and ended, the last one too. */
export const linesToFile = (lines: string[]): string =>
  lines.map((line) => `${fold(line)}\r\n`).join('');
