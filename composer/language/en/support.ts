import { closeSentence } from '../../sentences';
import type { EventReference, Support } from '../language';
import { capitalize, words } from '../text';
import { eventAgain } from './events';
import { organizationName } from './organizations';
import type { Voice } from './voice';

/** Partners, funders, media partners; the event is named once. */
export function support(given: readonly Support[], event: EventReference, voice: Voice): string[] {
  let named = false;
  const it = (): string => {
    const name = named ? 'It' : capitalize(eventAgain(event), 'en');
    named = true;
    return name;
  };
  return given.map(({ role, organizations }) => {
    const names = voice.list(organizations.map(organizationName));
    const several = organizations.length > 1;
    switch (role) {
      case 'supporter':
        return closeSentence(words(it(), 'was supported by', names));
      case 'funder':
        return closeSentence(words(it(), 'was funded by', names));
      case 'media-partner':
        return closeSentence(words('The media', several ? 'partners were' : 'partner was', names));
    }
  });
}
