import { closeSentence } from '../../sentences';
import { isolate } from '../text';
import { venuePhrase } from './venues';
import type { Whereabouts } from './venues';

export type { Whereabouts } from './venues';

/**
 * Where it was: `in Musterstadt`, `in der Messe Musterstadt`, `im Rathaus in Musterstadt`. A venue of unknown gender stands
 * unbent behind the city, between commas; the one at the end of a sentence goes when the sentence is closed. Undefined
 * where nothing is known.
 */
export function whereabouts(
  venue: string | undefined,
  city: string | undefined,
): Whereabouts | undefined {
  const town = city === undefined ? undefined : isolate(city);
  if (venue === undefined) {
    return town === undefined ? undefined : { at: `in ${town}`, to: `nach ${town}` };
  }
  const phrase = venuePhrase(venue);
  if (town === undefined) {
    return (
      phrase ?? {
        at: `am Veranstaltungsort ${isolate(venue)}`,
        to: `zum Veranstaltungsort ${isolate(venue)}`,
      }
    );
  }
  if (phrase === undefined) {
    return { at: `in ${town}, ${isolate(venue)},`, to: `nach ${town}, ${isolate(venue)},` };
  }
  return city !== undefined && venue.toLowerCase().includes(city.toLowerCase())
    ? phrase
    : { at: `${phrase.at} in ${town}`, to: `${phrase.to} in ${town}` };
}

/** Closes a sentence that may end in a place between commas, whose second comma the full stop replaces. */
export function closeAfterPlace(sentence: string): string {
  return closeSentence(sentence.replace(/,$/u, ''));
}

/** Where it was, as {@link whereabouts} has it. */
export function placeAdverbial(
  venue: string | undefined,
  city: string | undefined,
): string | undefined {
  return whereabouts(venue, city)?.at;
}
