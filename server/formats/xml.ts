import { escapeHtml } from '../../composer';

/** Markup that is well-formed already. */
export interface Xml {
  readonly xml: string;
}

type Child = Xml | string | number | undefined;

/**
 * An element. Every text in it is escaped and freed of what XML refuses (control characters, halves of surrogate pairs),
 * so no text can end an element, an attribute or a CDATA section: there are none of the last.
 *
 * @param attributes those that are undefined are left out
 */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): Xml {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeHtml(String(value))}"`))
    .join('');
  const content = children
    .map((child) => (typeof child === 'object' ? child.xml : escapeHtml(String(child ?? ''))))
    .join('');
  return { xml: content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>` };
}

/** An element with a text, where there is one. */
export const textElement = (name: string, text: string | undefined): Xml | undefined =>
  text === undefined ? undefined : element(name, {}, text);

/** A whole document in UTF-8. */
export const xmlDocument = ({ xml }: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
