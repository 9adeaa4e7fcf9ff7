import type { OrganizationFacts } from '../../facts';
import { closeSentence } from '../../sentences';
import type { EventReference, Support } from '../language';
import { isolate, words } from '../text';
import { withPreposition } from './cases';
import { eventAgain, eventPronoun } from './events';
import { count } from './numbers';
import { dative, grammarFor, isPlural, nominative } from './organizations';
import type { Voice } from './voice';

/** More exhibitors than this are a number. */
const MOST_NAMES = 12;

function bareNames(organizations: readonly OrganizationFacts[], voice: Voice): string {
  return voice.list(organizations.map(({ name }) => isolate(name)));
}

/** Articles for all or for none: a list that mixes both reads like a mistake. */
function from(organizations: readonly OrganizationFacts[], voice: Voice): string {
  const forms = organizations.map(dative);
  return forms.every((form) => form !== undefined)
    ? withPreposition('von', voice.list(forms))
    : `von ${bareNames(organizations, voice)}`;
}

function subject(organizations: readonly OrganizationFacts[], voice: Voice): string {
  return organizations.every((organization) => grammarFor(organization) !== undefined)
    ? voice.list(organizations.map(nominative))
    : bareNames(organizations, voice);
}

function exhibition(organizations: OrganizationFacts[], voice: Voice): string {
  const verb = isPlural(organizations) ? 'präsentierten' : 'präsentierte';
  const names =
    organizations.length > MOST_NAMES
      ? `${count(organizations.length, voice.locale)} Organisationen`
      : subject(organizations, voice);
  return words('In der begleitenden Ausstellung', verb, 'sich', names);
}

/** Partners, funders, media partners, exhibitors; the event is named once. */
export function support(given: readonly Support[], event: EventReference, voice: Voice): string[] {
  let named = false;
  const it = (): string => {
    const name = named ? eventPronoun(event.kind) : eventAgain(event.kind);
    named = true;
    return name;
  };
  return given.map(({ role, organizations }) => {
    switch (role) {
      case 'exhibitor':
        return closeSentence(exhibition(organizations, voice));
      case 'supporter':
        return closeSentence(words('Unterstützt wurde', it(), from(organizations, voice)));
      case 'funder':
        return closeSentence(words('Gefördert wurde', it(), from(organizations, voice)));
      case 'media-partner':
        return closeSentence(
          words(
            'Medienpartner',
            isPlural(organizations) ? 'waren' : 'war',
            subject(organizations, voice),
          ),
        );
    }
  });
}
