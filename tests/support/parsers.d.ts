/** The parts that the tests use of parsers that bring no types. */

declare module 'parse5' {
  export interface Node {
    nodeName: string;
    tagName?: string;
    value?: string;
    attrs?: { name: string; value: string }[];
    childNodes?: Node[];
  }
  export function parse(html: string): Node;
  export function parseFragment(
    html: string,
    options?: {
      onParseError?: (error: { code: string }) => void;
      sourceCodeLocationInfo?: boolean;
    },
  ): Node;
}

declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(preset: 'commonmark', options?: { html?: boolean });
    validateLink: (url: string) => boolean;
    enable(rules: string[]): this;
    render(markdown: string): string;
  }
}

declare module 'jsonld' {
  export type Node = Record<string, unknown>;
  interface Options {
    documentLoader: (url: string) => Promise<{ documentUrl: string; document: unknown }>;
    base?: string;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Node[]>;
    flatten(document: unknown, context: null, options: Options): Promise<Node[]>;
  };
  export default jsonld;
}
