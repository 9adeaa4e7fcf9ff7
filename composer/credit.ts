import { cleanLine } from './clean';
import { knowsLanguage, languageFor } from './language';
import type { HouseStyle } from './style';

/** Only with a colon or the mark behind it: "Foto Muster" may be the name of a studio. */
const TYPED_ALONG =
  /^(?:(?:(?:photo\s+)?copyright|fotos?|bild(?:er)?|quelle|photos?|image|credit)\s*(?::|(?=©))\s*|(?:©|\(c\))\s*)+/iu;

/**
 * How a picture is signed in the style of the house: `Foto: Eva Muster`, `© Eva Muster`, `Eva Muster`. A word or mark
 * that was typed along is not said twice. Undefined where nobody is named.
 *
 * @param language BCP 47; in one that the composer does not have the name stands alone
 */
export function creditLine(
  credit: string | undefined,
  { credit: form }: Pick<HouseStyle, 'credit'>,
  language: string,
): string | undefined {
  const given = cleanLine(credit);
  const name = cleanLine(given?.replace(/^\((.*)\)$/u, '$1').replace(TYPED_ALONG, ''));
  if (name === undefined) {
    return undefined;
  }
  if (form === 'copyright') {
    return `© ${name}`;
  }
  return form === 'photo' && knowsLanguage(language)
    ? languageFor(language).photoCredit(name)
    : name;
}
