import { listOf, printable, recordOf, safeImage, safeLink, textOf } from './inline';

/** Text that is safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const MARKS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

function textNode(node: Record<string, unknown>): string {
  const text = escapeHtml(textOf(node.text)).replaceAll('\n', '<br>');
  if (text === '') {
    return '';
  }
  return MARKS.reduce(
    (html, [mark, tag]) => (node[mark] === true ? `<${tag}>${html}</${tag}>` : html),
    text,
  );
}

function link(node: Record<string, unknown>): string {
  const text = inline(node.children);
  const url = safeLink(node.url);
  if (url === undefined || text === '') {
    return text;
  }
  const blank = node.target === '_blank';
  return `<a href="${escapeHtml(url)}"${blank ? ' target="_blank" rel="noopener noreferrer"' : ''}>${text}</a>`;
}

function inline(children: unknown): string {
  return listOf(children)
    .map((child) => {
      const node = recordOf(child);
      if (node === undefined) {
        return '';
      }
      return node.type === 'link' ? link(node) : node.type === 'text' ? textNode(node) : '';
    })
    .join('');
}

function wrap(tag: string, children: unknown): string {
  const html = inline(children);
  return html.replaceAll('<br>', '').trim() === '' ? '' : `<${tag}>${html}</${tag}>`;
}

/** Deeper lists than any editor makes are cut, so that no input can exhaust the stack. */
const DEEPEST_LIST = 20;

function list(node: Record<string, unknown>, depth: number): string {
  if (depth > DEEPEST_LIST) {
    return '';
  }
  const items: string[] = [];
  for (const child of listOf(node.children)) {
    const item = recordOf(child);
    if (item?.type === 'list-item') {
      const html = inline(item.children);
      if (html !== '') {
        items.push(html);
      }
    } else if (item?.type === 'list') {
      // Strapi stores a nested list beside the item that it belongs to; HTML wants it inside.
      const nested = list(item, depth + 1);
      if (nested !== '') {
        items.push((items.pop() ?? '') + nested);
      }
    }
  }
  if (items.length === 0) {
    return '';
  }
  const tag = node.format === 'ordered' ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function plainText(children: unknown): string {
  return listOf(children)
    .map((child) => {
      const node = recordOf(child);
      return node?.type === 'link' ? plainText(node.children) : textOf(node?.text);
    })
    .join('');
}

function code(node: Record<string, unknown>): string {
  const text = escapeHtml(plainText(node.children));
  if (text.trim() === '') {
    return '';
  }
  const language = textOf(node.language).replace(/[^\w+#.-]/gu, '');
  return `<pre><code${language === '' ? '' : ` class="language-${escapeHtml(language)}"`}>${text}</code></pre>`;
}

function size(name: string, value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
    ? ` ${name}="${String(value)}"`
    : '';
}

function image(node: Record<string, unknown>): string {
  const file = recordOf(node.image);
  const url = safeImage(file?.url);
  if (file === undefined || url === undefined) {
    return '';
  }
  const alt = escapeHtml(textOf(file.alternativeText));
  const picture = `<img src="${escapeHtml(url)}" alt="${alt}"${size('width', file.width)}${size('height', file.height)}>`;
  const caption = escapeHtml(textOf(file.caption).trim());
  return `<figure>${picture}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function block(value: unknown): string {
  const node = recordOf(value);
  switch (node?.type) {
    case 'paragraph':
      return wrap('p', node.children);
    case 'heading': {
      const level =
        typeof node.level === 'number' ? Math.min(6, Math.max(1, Math.trunc(node.level) || 2)) : 2;
      return wrap(`h${String(level)}`, node.children);
    }
    case 'quote':
      return wrap('blockquote', node.children);
    case 'code':
      return code(node);
    case 'list':
      return list(node, 1);
    case 'image':
      return image(node);
    default:
      return '';
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
  return listOf(blocks)
    .map(block)
    .filter((html) => html !== '')
    .join('\n');
}
