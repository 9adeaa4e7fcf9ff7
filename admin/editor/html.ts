import type {
  Block,
  InlineNode,
  LinkNode,
  ListBlock,
  ListItemNode,
  TextNode,
} from '../../composer/blocks';

type Marks = Omit<TextNode, 'type' | 'text'>;

/** What carries no words of the text. */
const SKIPPED: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'IMG',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'O:P',
]);

const HEADINGS: Record<string, 2 | 3 | 4> = { H1: 2, H2: 2, H3: 3, H4: 4, H5: 4, H6: 4 };

/** Elements that stand on lines of their own. */
const STANDING: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const LINKS = /^(?:https?:\/\/|mailto:|tel:)/i;

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  (element as HTMLElement).style as CSSStyleDeclaration | undefined;

function marksOf(element: Element, marks: Marks): Marks {
  const own: Marks = { ...marks };
  const style = styleOf(element);
  const weight = style?.fontWeight ?? '';
  const line = style?.textDecoration ?? '';
  const name = element.tagName;
  if (name === 'STRONG' || name === 'B' || weight === 'bold' || Number(weight) >= 600) {
    own.bold = true;
  }
  if (name === 'EM' || name === 'I' || style?.fontStyle === 'italic') {
    own.italic = true;
  }
  if (name === 'U' || line.includes('underline')) {
    own.underline = true;
  }
  if (name === 'S' || name === 'DEL' || name === 'STRIKE' || line.includes('line-through')) {
    own.strikethrough = true;
  }
  if (name === 'CODE' || name === 'KBD' || name === 'SAMP') {
    own.code = true;
  }
  // Google Docs wraps everything into a <b> that is not bold.
  if (weight === 'normal' || weight === '400') {
    delete own.bold;
  }
  if (style?.fontStyle === 'normal') {
    delete own.italic;
  }
  // Links are underlined by their looks, not by intent.
  if (name === 'A') {
    delete own.underline;
  }
  return own;
}

/** Word puts the bullets of its lists into the text; they are marked. */
const isBullet = (element: Element): boolean =>
  /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '');

const isHidden = (element: Element): boolean =>
  SKIPPED.has(element.tagName.toUpperCase()) ||
  styleOf(element)?.display === 'none' ||
  isBullet(element);

/** The words of a node as inline nodes, white space as the browser would show it. */
function inlineOf(node: Node, marks: Marks, verbatim: boolean): InlineNode[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const raw = node.nodeValue ?? '';
    const text = verbatim ? raw : raw.replace(/[\t\n\r ]+/g, ' ');
    return text === '' ? [] : [{ type: 'text', text, ...marks }];
  }
  if (!(node instanceof Element) || isHidden(node)) {
    return [];
  }
  if (node.tagName === 'BR') {
    return [{ type: 'text', text: '\n', ...marks }];
  }
  const own = marksOf(node, marks);
  const children = [...node.childNodes].flatMap((child) => inlineOf(child, own, verbatim));
  const url = node.tagName === 'A' ? (node.getAttribute('href') ?? '').trim() : '';
  if (!LINKS.test(url)) {
    return children;
  }
  const texts = children.filter((child): child is TextNode => child.type === 'text');
  return texts.some(({ text }) => text.trim() !== '')
    ? [{ type: 'link', url, children: texts } satisfies LinkNode]
    : [];
}

/** Without white space at both ends and twice in a row. */
function tidy(nodes: InlineNode[], verbatim: boolean): InlineNode[] {
  if (verbatim) {
    return nodes;
  }
  let before = '\n';
  const walk = (list: InlineNode[]): InlineNode[] =>
    list.map((node) => {
      if (node.type === 'link') {
        return { ...node, children: walk(node.children) as TextNode[] };
      }
      const text = node.text.replace(/ *\n */g, '\n').replace(/^ +/, /\s$/.test(before) ? '' : ' ');
      before = text === '' ? before : text;
      return { ...node, text };
    });
  const spaced = walk(nodes);
  const last = spaced.at(-1);
  const end = last?.type === 'link' ? last.children.at(-1) : last;
  if (end) {
    end.text = end.text.trimEnd();
  }
  return spaced.filter((node) => node.type === 'link' || node.text !== '');
}

const hasWords = (nodes: InlineNode[]): boolean =>
  nodes.some((node) => (node.type === 'link' ? hasWords(node.children) : node.text.trim() !== ''));

/** Word writes the items of a list as paragraphs. */
function wordItem(element: Element): { ordered: boolean; level: number } | undefined {
  const style = element.getAttribute('style') ?? '';
  if (!/mso-list:/i.test(style) || /mso-list:\s*(?:none|ignore)/i.test(style)) {
    return undefined;
  }
  const bullet = [...element.querySelectorAll('*')].find(isBullet)?.textContent ?? '';
  return {
    ordered: /[\da-z]+[.)]/i.test(bullet),
    level: Number(/level(\d)/i.exec(style)?.[1] ?? 1) - 1,
  };
}

/** Collects blocks while the elements of a page are walked through. */
class Collector {
  readonly blocks: Block[] = [];
  private waiting: InlineNode[] = [];

  text(nodes: InlineNode[]): void {
    this.waiting.push(...nodes);
  }

  /** Ends the block that text was collected for. */
  flush(make: (children: InlineNode[]) => Block = paragraph, verbatim = false): void {
    const children = tidy(this.waiting, verbatim);
    this.waiting = [];
    if (hasWords(children)) {
      this.blocks.push(make(children));
    }
  }

  add(block: Block): void {
    this.flush();
    this.blocks.push(block);
  }

  /** Adds an item to the list that was added last, or to a new one. */
  item(children: InlineNode[], ordered: boolean, level: number): void {
    this.flush();
    const format = ordered ? 'ordered' : 'unordered';
    const last = this.blocks.at(-1);
    let list: ListBlock;
    if (last?.type === 'list' && (level > 0 || last.format === format)) {
      list = last;
    } else {
      list = { type: 'list', format, indentLevel: 0, children: [] };
      this.blocks.push(list);
    }
    for (let depth = 1; depth <= level && list.children.length > 0; depth += 1) {
      const inner = list.children.at(-1);
      if (inner?.type === 'list') {
        list = inner;
      } else {
        const next: ListBlock = { type: 'list', format, indentLevel: depth, children: [] };
        list.children.push(next);
        list = next;
      }
    }
    list.children.push({ type: 'list-item', children });
  }
}

const paragraph = (children: InlineNode[]): Block => ({ type: 'paragraph', children });

function listOf(element: Element, indentLevel: number): ListBlock {
  const format = element.tagName === 'OL' ? 'ordered' : 'unordered';
  const children: (ListItemNode | ListBlock)[] = [];
  for (const child of element.children) {
    if (child.tagName === 'UL' || child.tagName === 'OL') {
      children.push(listOf(child, indentLevel + 1));
      continue;
    }
    const nested = [...child.children].filter(({ tagName }) => /^[UO]L$/.test(tagName));
    const words = tidy(
      [...child.childNodes]
        .filter((node) => !nested.includes(node as Element))
        .flatMap((node) => inlineOf(node, {}, false)),
      false,
    );
    if (hasWords(words)) {
      children.push({ type: 'list-item', children: words });
    }
    children.push(...nested.map((list) => listOf(list, indentLevel + 1)));
  }
  return {
    type: 'list',
    format,
    indentLevel,
    children: children.filter((child) => child.type !== 'list' || child.children.length > 0),
  };
}

function walk(node: Node, into: Collector, marks: Marks): void {
  if (!(node instanceof Element) || !STANDING.has(node.tagName)) {
    if (node instanceof Element && !isHidden(node) && node.querySelector([...STANDING].join(','))) {
      node.childNodes.forEach((child) => walk(child, into, marksOf(node, marks)));
      return;
    }
    into.text(inlineOf(node, marks, false));
    return;
  }
  if (isHidden(node)) {
    return;
  }
  into.flush();
  const words = (): InlineNode[] =>
    [...node.childNodes].flatMap((child) => inlineOf(child, marks, false));
  const level = HEADINGS[node.tagName];
  const item = wordItem(node);
  if (item) {
    into.item(tidy(words(), false), item.ordered, item.level);
  } else if (level) {
    into.text(words());
    into.flush((children) => ({ type: 'heading', level, children }));
  } else if (node.tagName === 'UL' || node.tagName === 'OL') {
    const list = listOf(node, 0);
    if (list.children.length > 0) {
      into.add(list);
    }
  } else if (node.tagName === 'BLOCKQUOTE') {
    into.text(words());
    into.flush((children) => ({ type: 'quote', children }));
  } else if (node.tagName === 'PRE') {
    into.text([{ type: 'text', text: (node.textContent ?? '').replace(/\n$/, '') }]);
    into.flush((children) => ({ type: 'code', children }), true);
  } else if (node.tagName === 'TR') {
    const cells = [...node.children].map((cell) =>
      (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    into.text([{ type: 'text', text: cells.filter(Boolean).join(' – ') }]);
    into.flush();
  } else {
    node.childNodes.forEach((child) => walk(child, into, marks));
    into.flush();
  }
}

/**
 * What was copied from a page or a document, as Strapi's blocks: headings from the second level on, lists (Word's too),
 * quotes, code, marks, links of the web and of mail. A row of a table becomes a line; pictures are left out, because a
 * recap shows those of the Media Library.
 *
 * @param html anything; nothing in it is run
 */
export function blocksFromHtml(html: string): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const collector = new Collector();
  body.childNodes.forEach((child) => walk(child, collector, {}));
  collector.flush();
  return collector.blocks;
}
