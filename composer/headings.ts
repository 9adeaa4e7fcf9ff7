import type { Block } from './blocks';
import { cleanLine } from './clean';
import { heading } from './composition';
import type { Section } from './draft';
import { resolveText } from './localized-text';
import type { Recipe } from './recipes';
import { blocksToText } from './render/text';

/** Without what stands below every article: it does not make a short one long. */
function countWords(sections: readonly Section[]): number {
  return sections
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ blocks }) => blocksToText(blocks).split(/\s+/u).filter(Boolean).length)
    .reduce((sum, words) => sum + words, 0);
}

/** What was a heading inside of the section stands below the one over it. */
function deeper(block: Block): Block {
  return block.type === 'heading' && block.level === 2 ? { ...block, level: 3 } : block;
}

/**
 * The sections with the recipe's headings over them, where the article is long enough to need some. A heading belongs to
 * the first section that has it, so that it never stands alone, and is there once.
 *
 * @param language of the article; a heading that it has no words for is left out
 */
export function withHeadings(
  sections: readonly Section[],
  { sections: planned, limits }: Recipe,
  language: string,
): Section[] {
  if (countWords(sections) < limits.headingsFrom) {
    return [...sections];
  }
  const headings = new Map(
    planned.map((section) => [section.kind, cleanLine(resolveText(section.heading, language))]),
  );
  const seen = new Set<string>();
  return sections.map((section) => {
    const text = headings.get(section.kind);
    if (text === undefined) {
      return section;
    }
    const blocks = section.blocks.map(deeper);
    if (seen.has(text)) {
      return { ...section, blocks };
    }
    seen.add(text);
    return { ...section, blocks: [heading(text), ...blocks] };
  });
}
