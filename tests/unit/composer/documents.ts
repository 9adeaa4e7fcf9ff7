import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../../..');

const update = process.env.UPDATE_DOCS === '1';

/** A code block with a name behind its language: "```text article". */
export interface Example {
  file: string;
  language: string;
  name: string;
  code: string;
}

/** A Markdown file in `docs`, with what a test looks for in it. */
export class Document {
  private text: string;

  constructor(readonly file: string) {
    this.text = readFileSync(this.path, 'utf8');
  }

  get path(): string {
    return path.join(ROOT, 'docs', this.file);
  }

  /** Code blocks that have a name. */
  get examples(): Example[] {
    return [...this.text.matchAll(/^```(\w+) ([\w-]+)\n(.*?)^```$/gms)].map(
      ([, language = '', name = '', code = '']) => ({ file: this.file, language, name, code }),
    );
  }

  /** The code of the one block of that name. */
  example(language: string, name: string): string {
    const found = this.examples.filter((one) => one.language === language && one.name === name);
    if (found.length !== 1) {
      throw new Error(`${this.file} has ${String(found.length)} blocks \`\`\`${language} ${name}`);
    }
    return found[0]!.code;
  }

  json(name: string): unknown {
    return JSON.parse(this.example('json', name));
  }

  /** Compares what a block shows with what it should; with `UPDATE_DOCS=1` it is written anew. */
  shows(language: 'text' | 'json', name: string, value: unknown): void {
    const shown = this.example(language, name);
    if (language === 'json') {
      if (update && JSON.stringify(JSON.parse(shown)) !== JSON.stringify(value)) {
        this.replace(language, name, inShort(value));
      }
      expect(this.json(name)).toEqual(value);
      return;
    }
    if (update) {
      this.replace(language, name, String(value));
    }
    expect(this.example(language, name)).toBe(`${String(value)}\n`);
  }

  private replace(language: string, name: string, code: string): void {
    const before = `\`\`\`${language} ${name}\n`;
    const start = this.text.indexOf(before) + before.length;
    const end = this.text.indexOf('```\n', start);
    this.write(`${this.text.slice(0, start)}${code}\n${this.text.slice(end)}`);
  }

  private write(text: string): void {
    this.text = text;
    writeFileSync(this.path, text);
  }

  /** The cells of the table whose head has these columns, row by row. */
  table(...columns: string[]): string[][] {
    return this.linesOf(columns).map(cellsOf);
  }

  /** Compares the first cells of each row with what they should be; with `UPDATE_DOCS=1` they are written anew. */
  tabulates(columns: string[], rows: string[][]): void {
    if (update) {
      const lines = this.linesOf(columns);
      const written = rows.map((row) => {
        const old = lines.map(cellsOf).find(([first]) => first === row[0]) ?? [];
        return `| ${[...row, ...old.slice(row.length)].join(' | ')} |`;
      });
      this.write(this.text.replace(lines.join('\n'), () => written.join('\n')));
    }
    const width = rows[0]?.length;
    expect(this.table(...columns).map((cells) => cells.slice(0, width))).toEqual(rows);
  }

  private linesOf(columns: string[]): string[] {
    const lines = this.text.split('\n');
    const head = lines.findIndex(
      (line) => line.startsWith('|') && cellsOf(line).join('|') === columns.join('|'),
    );
    if (head === -1) {
      throw new Error(`${this.file} has no table with the head ${columns.join(' | ')}`);
    }
    const body = lines.slice(head + 2);
    const end = body.findIndex((line) => !line.startsWith('|'));
    return body.slice(0, end === -1 ? body.length : end);
  }

  /** What the running text says in the letters of code. */
  get codeSpans(): string[] {
    return [...withoutBlocks(this.text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  }

  /** Where its links go, but for those to the web. */
  get links(): string[] {
    return [...withoutBlocks(this.text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target));
  }

  /** The anchors of its headings, as GitHub makes them. */
  get anchors(): string[] {
    return [...withoutBlocks(this.text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  }
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** JSON with small objects on one line. */
const inShort = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /\{\s+([^{}[\]]{1,70}?)\s+\}/g,
    (_, inside: string) => `{ ${inside.replace(/\n\s+/g, ' ')} }`,
  );

const withoutBlocks = (text: string): string => text.replace(/^```.*?^```$/gms, '');

/** The code in a cell: `` `a`, `b` `` has two. */
export const codeIn = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
