import { cleanLine, cleanText } from '../../composer';
import { printable } from '../../composer/render/inline';

/**
 * Text of several lines as it may stand in any format: nothing that XML refuses or that turns the text around it,
 * line feeds between lines. Undefined where nothing is left, because blank means missing.
 */
export function textOf(value: string | null | undefined): string | undefined {
  return cleanText(printable(value ?? '')) || undefined;
}

/** The same on one line. */
export function lineOf(value: string | null | undefined): string | undefined {
  return cleanLine(printable(value ?? ''));
}
