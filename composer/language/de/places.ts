import { isolate } from '../text';
import { decline, headOf, withPreposition } from './cases';
import { organizationNoun } from './nouns';

/** `im Kongresszentrum Musterstadt`; undefined where the gender of the name is unknown. */
function inside(venue: string): string | undefined {
  if (/[,;:|()]/u.test(venue)) {
    return undefined;
  }
  const tokens = venue.split(/\s+/u);
  const head = headOf(tokens, organizationNoun, 'first');
  if (head === undefined) {
    return undefined;
  }
  return withPreposition('in', decline(tokens, head.index, head.noun).dative);
}

/**
 * Where it was: `in Musterstadt`, `in der Messe Musterstadt`, `im Rathaus in Musterstadt`. A venue of unknown gender stands in
 * brackets behind the city, or unbent behind a noun. Undefined where nothing is known.
 */
export function placeAdverbial(
  venue: string | undefined,
  city: string | undefined,
): string | undefined {
  if (venue === undefined) {
    return city === undefined ? undefined : `in ${isolate(city)}`;
  }
  const phrase = inside(venue);
  if (city === undefined) {
    return phrase ?? `am Veranstaltungsort ${isolate(venue)}`;
  }
  if (phrase === undefined) {
    return `in ${isolate(city)} (${isolate(venue)})`;
  }
  return venue.toLowerCase().includes(city.toLowerCase())
    ? phrase
    : `${phrase} in ${isolate(city)}`;
}
