import { readBlocks } from './content';
import type { Content, ListContent } from './content';
import { printable } from './inline';
import { isLink } from './runs';
import type { Inline, Link, Mark, Run } from './runs';

/** Text that is safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const TAGS: Record<Mark, string> = {
  code: 'code',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
};

function run({ text, marks }: Run): string {
  return marks.reduce(
    (html, mark) => `<${TAGS[mark]}>${html}</${TAGS[mark]}>`,
    escapeHtml(text).replaceAll('\n', '<br>'),
  );
}

function link({ url, rel, newWindow, runs }: Link): string {
  const target = newWindow ? ' target="_blank"' : '';
  const relation = rel.length === 0 ? '' : ` rel="${rel.join(' ')}"`;
  return `<a href="${escapeHtml(url)}"${target}${relation}>${runs.map(run).join('')}</a>`;
}

function inline(content: readonly Inline[]): string {
  return content.map((item) => (isLink(item) ? link(item) : run(item))).join('');
}

function list({ ordered, items }: ListContent): string {
  const tag = ordered ? 'ol' : 'ul';
  const html = items.map(
    ({ content, lists }) => `<li>${inline(content)}${lists.map(list).join('')}</li>`,
  );
  return `<${tag}>${html.join('')}</${tag}>`;
}

function block(content: Content): string {
  switch (content.type) {
    case 'paragraph':
      return `<p>${inline(content.content)}</p>`;
    case 'quote':
      return `<blockquote>${inline(content.content)}</blockquote>`;
    case 'heading': {
      const tag = `h${String(content.level)}`;
      return `<${tag}>${inline(content.content)}</${tag}>`;
    }
    case 'code': {
      const name = content.language === '' ? '' : ` class="language-${content.language}"`;
      return `<pre><code${name}>${escapeHtml(content.text)}</code></pre>`;
    }
    case 'list':
      return list(content);
    case 'image': {
      const { url, alt, caption, width, height } = content;
      const size = Object.entries({ width, height })
        .map(([name, value]) => (value === undefined ? '' : ` ${name}="${String(value)}"`))
        .join('');
      const picture = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size}>`;
      const below = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
      return `<figure>${picture}${below}</figure>`;
    }
  }
}

/**
 * Strapi's blocks as HTML, one block a line: everything escaped, links to http, https, mailto, tel or within the site,
 * images over http or from the site. A link to anywhere else keeps its text. Blocks without content and of unknown
 * types are left out; no input makes it throw.
 *
 * @param blocks what a `blocks` attribute holds, which may be null or of any shape
 */
export function blocksToHtml(blocks: unknown): string {
  return readBlocks(blocks).map(block).join('\n');
}
