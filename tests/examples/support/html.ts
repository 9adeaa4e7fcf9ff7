import { parse } from 'parse5';
import type { Node } from 'parse5';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** All elements of a page in their order. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: Node): string => {
    const element = node.tagName
      ? {
          name: node.tagName,
          attributes: Object.fromEntries(
            (node.attrs ?? []).map(({ name, value }) => [name, value]),
          ),
          text: '',
        }
      : undefined;
    if (element) {
      elements.push(element);
    }
    const text = node.value ?? (node.childNodes ?? []).map(visit).join('');
    if (element) {
      element.text = text;
    }
    return text;
  };
  visit(parse(html));
  return elements;
}

export const named = (elements: Element[], ...names: string[]): Element[] =>
  elements.filter(({ name }) => names.includes(name));
