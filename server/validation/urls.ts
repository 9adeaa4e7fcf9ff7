type Values = Record<string, unknown>;

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Whether a text is a whole http or https address. */
export function isWebAddress(text: string): boolean {
  try {
    const url = new URL(text);
    return ['http:', 'https:'].includes(url.protocol) && url.hostname !== '' && !/\s/.test(text);
  } catch {
    return false;
  }
}

/** Whether a link in a text may lead there: the web, mail, phone, or a place on the same site. */
export const isSafeLink = (text: string): boolean =>
  isWebAddress(text) ||
  /^(mailto:|tel:)[^\s]+$/i.test(text) ||
  /^(\/(?!\/)|#|\?)[^\s]*$/.test(text);

/** The first link in Strapi blocks that leads somewhere unsafe. */
export function findUnsafeLink(blocks: unknown): string | undefined {
  if (Array.isArray(blocks)) {
    for (const block of blocks) {
      const found = findUnsafeLink(block);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }
  if (!isRecord(blocks)) {
    return undefined;
  }
  if (
    blocks['type'] === 'link' &&
    !(typeof blocks['url'] === 'string' && isSafeLink(blocks['url']))
  ) {
    return String(blocks['url']);
  }
  return findUnsafeLink(blocks['children']);
}
