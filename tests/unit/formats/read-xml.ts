import { SaxesParser } from 'saxes';

/** An element as an independent parser reads it. */
export interface Read {
  /** With its prefix, as written. */
  name: string;
  /** The namespace that the prefix stands for. */
  uri: string;
  attributes: Record<string, string>;
  text: string;
  children: Read[];
}

/** Parses strictly, with namespaces; anything that is not well-formed throws. */
export function readXml(xml: string): Read {
  const parser = new SaxesParser({ xmlns: true });
  const root: Read = { name: '', uri: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const element: Read = {
      name,
      uri,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, { value }]) => [key, value]),
      ),
      text: '',
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('cdata', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

export const childrenOf = ({ children }: Read, name: string): Read[] =>
  children.filter((child) => child.name === name);

export const textsOf = (element: Read, name: string): string[] =>
  childrenOf(element, name).map(({ text }) => text);

/** Every element, the root too. */
export const allOf = (element: Read): Read[] => [element, ...element.children.flatMap(allOf)];
