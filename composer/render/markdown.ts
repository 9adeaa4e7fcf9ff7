import { readBlocks } from './content';
import type { Content, ListContent } from './content';
import { destination, inlineLines, inlineMarkdown } from './markdown-inline';
import type { Inline } from './runs';

/** A heading has one line; number signs at its end would be taken for its own (CommonMark 0.31, 4.2). */
function heading(level: number, content: readonly Inline[]): string {
  const text = inlineLines(content).join(' ').trim();
  return `${'#'.repeat(level)} ${text.replace(/(^|\s)(#+)$/, '$1\\$2')}`;
}

/**
 * The lines of lists that follow one another. Of one kind, they would be read as a single list; the other bullet keeps
 * them apart (CommonMark 0.31, 5.3).
 */
function listsLines(lists: readonly ListContent[]): string[][] {
  let other = false;
  return lists.map((list, index) => {
    other = lists[index - 1]?.ordered === list.ordered && !other;
    return listLines(list, other);
  });
}

function listLines({ ordered, items }: ListContent, other: boolean): string[] {
  return items.flatMap(({ content, lists }, index) => {
    const bullet = ordered ? `${String(index + 1)}${other ? ')' : '.'} ` : other ? '* ' : '- ';
    const own = content.length === 0 ? [] : inlineMarkdown(content).split('\n');
    return [...own, ...listsLines(lists).flat()].map((line, at) =>
      at === 0 ? bullet + line : ' '.repeat(bullet.length) + line,
    );
  });
}

/** A fence is longer than any within (CommonMark 0.31, 4.5). */
function code(language: string, text: string): string {
  const runs = [...text.matchAll(/`+/g)];
  const fence = '`'.repeat(runs.reduce((length, [run]) => Math.max(length, run.length + 1), 3));
  return `${fence}${language}\n${text}\n${fence}`;
}

function block(content: Exclude<Content, ListContent>): string {
  switch (content.type) {
    case 'paragraph':
      return inlineMarkdown(content.content);
    case 'quote':
      return inlineMarkdown(content.content).replace(/^/gm, '> ');
    case 'heading':
      return heading(content.level, content.content);
    case 'code':
      return code(content.language, content.text);
    case 'image': {
      const alt = inlineLines([{ text: content.alt, marks: [] }]).join(' ');
      const picture = `![${alt}](${destination(content.url)})`;
      const caption = inlineMarkdown([{ text: content.caption, marks: ['italic'] }]);
      return content.caption === '' ? picture : `${picture}\\\n${caption}`;
    }
  }
}

/**
 * Strapi's blocks as Markdown: CommonMark 0.31 without any HTML, and `~~` for what is struck through (GitHub Flavored
 * Markdown 6.5, there is none in CommonMark). Underlined text is plain. The caption of a picture stands below it in
 * italics. What is left out and which addresses are safe is as in `blocksToHtml`; no input makes it throw.
 *
 * @param blocks what a `blocks` attribute holds, which may be null or of any shape
 */
export function blocksToMarkdown(blocks: unknown): string {
  let written: string[] = [];
  let lists: ListContent[] = [];
  const writeLists = (): void => {
    written = written.concat(listsLines(lists).map((lines) => lines.join('\n')));
    lists = [];
  };
  for (const content of readBlocks(blocks)) {
    if (content.type === 'list') {
      lists.push(content);
    } else {
      writeLists();
      written.push(block(content));
    }
  }
  writeLists();
  return written.join('\n\n');
}
