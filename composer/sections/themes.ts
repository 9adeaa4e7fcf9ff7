import type { Composition } from '../composition';
import { paragraph } from '../composition';
import type { ThemesPlan } from '../language/sections';
import type { Programme } from '../programme';

/** The topics that the event is filed under, but for what its title and its theme have said already. */
function topicsOf({ facts: { event } }: Composition): string[] {
  const said = `${event.title} ${event.topic ?? ''}`.toLowerCase();
  return (event.themes ?? []).filter((theme) => !said.includes(theme.toLowerCase()));
}

/** Tracks are themes only where the whole programme has them, and more than one. */
function tracksOf({ items, panels }: Programme): string[] {
  const tracks = new Set(
    [...items, ...panels].filter(({ kind }) => kind === 'talk').map(({ track }) => track ?? ''),
  );
  return tracks.has('') || tracks.size < 2 ? [] : [...tracks];
}

/** What the event was about: its topics, or else the tracks of its programme. */
export function writeThemes(composition: Composition, programme: Programme): void {
  const topics = topicsOf(composition);
  const names = topics.length > 0 ? topics : tracksOf(programme);
  if (names.length === 0) {
    return;
  }
  const most = composition.recipe.limits.names;
  const plan: ThemesPlan = {
    names: names.slice(0, most),
    of: topics.length > 0 ? 'topics' : 'tracks',
    more: names.length > most,
  };
  composition.section('themes', 'themes', () => [paragraph([composition.language.themes(plan)])]);
}
