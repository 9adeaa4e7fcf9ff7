import { readFileSync } from 'node:fs';
import path from 'node:path';

import de from '../../../admin/translations/de.json';
import en from '../../../admin/translations/en.json';
import { CHECKS } from '../../../composer';

const CODES = Object.entries(CHECKS);
const TEXTS: Record<string, Record<string, string>> = { de, en };
const holes = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? '');

describe.each(['de', 'en'])('in %s', (language) => {
  const texts = TEXTS[language] ?? {};

  test.each(CODES)('%s has a message that the finding can fill', (code, { params }) => {
    const message = texts[`check.${code}`] ?? '';
    const hint = texts[`check.${code}.hint`] ?? '';
    expect(message.trim()).not.toBe('');
    for (const hole of [...holes(message), ...holes(hint)]) {
      expect(params).toContain(hole);
    }
  });

  test('no message is left of a check that there is no more', () => {
    const codes = Object.keys(texts)
      .filter((key) => key.startsWith('check.'))
      .map((key) => key.replace(/^check\.|\.hint$/g, ''));
    expect(new Set(codes)).toEqual(new Set(Object.keys(CHECKS)));
  });
});

test('the table for editors names every check with its severity', () => {
  const file = path.join(__dirname, '../../../docs/checks.md');
  const rows = [...readFileSync(file, 'utf8').matchAll(/^\| `([a-z-]+)` +\| (error|warning) /gm)];
  expect(rows.map(([, code, severity]) => [code, severity])).toEqual(
    CODES.map(([code, { severity }]) => [code, severity]),
  );
});
