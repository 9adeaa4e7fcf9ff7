/** Whether a text is a whole http or https address. */
export function isWebAddress(text: string): boolean {
  try {
    const url = new URL(text);
    return ['http:', 'https:'].includes(url.protocol) && !/\s/.test(text);
  } catch {
    return false;
  }
}
