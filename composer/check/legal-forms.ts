import type { Token } from './words';

/** Of one word, in small letters. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'gmbh ggmbh ag gag se kg ohg gbr ug kgaa eg ev mbh partg inc ltd llc llp corp plc bv nv oy ab'.split(
    ' ',
  ),
);

/** How many words the legal form at `from` has: one for `GmbH`, two for `e. V.`, three for `GmbH & Co. KG`; none where none is. */
export function legalFormAt(words: readonly Token[], from: number): number {
  const word = words[from];
  if (word === undefined) {
    return 0;
  }
  if (word.key === 'gmbh' && words[from + 1]?.key === 'co' && words[from + 2]?.key === 'kg') {
    return 3;
  }
  if (word.key === 'e' && /^[vg]$/u.test(words[from + 1]?.key ?? '')) {
    return 2;
  }
  return LEGAL_FORMS.has(word.key) ? 1 : 0;
}
