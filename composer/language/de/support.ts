import type { OrganizationFacts } from '../../facts';
import { closeSentence } from '../../sentences';
import type { EventReference, Support } from '../language';
import { inText } from '../names';
import { words } from '../text';
import { withPreposition } from './cases';
import { eventAgain } from './events';
import { dative, grammarFor, isPlural, nominative } from './organizations';
import type { Voice } from './voice';

/** Names as they are, which is never wrong behind a colon. */
export function bareNames(organizations: readonly OrganizationFacts[], voice: Voice): string {
  return voice.list(organizations.map(({ name }) => inText(name)));
}

/** With its own preposition where that melts with the article: `vom Bankhaus und von der Bank`. */
export function from(
  organizations: readonly OrganizationFacts[],
  voice: Voice,
): string | undefined {
  const forms = organizations.map(dative).filter((form) => form !== undefined);
  if (forms.length === 0 || forms.length < organizations.length) {
    return undefined;
  }
  return forms.some((form) => form.startsWith('dem '))
    ? voice.list(forms.map((form) => withPreposition('von', form)))
    : withPreposition('von', voice.list(forms));
}

/** Organizations as the subject of a sentence, each with its article where that is known. */
export function subject(organizations: readonly OrganizationFacts[], voice: Voice): string {
  return voice.list(organizations.map(nominative));
}

/** Organizations as the subject of a sentence: with articles for all or for none, as a list of many should be. */
export function evenSubject(organizations: readonly OrganizationFacts[], voice: Voice): string {
  const all = organizations.every((organization) => {
    const grammar = grammarFor(organization);
    return grammar !== undefined && grammar.article !== 'none';
  });
  return all ? subject(organizations, voice) : bareNames(organizations, voice);
}

/** Those whose names can be put into a case, and those who stand alone behind a colon. */
export function partByGrammar(organizations: readonly OrganizationFacts[]): {
  known: OrganizationFacts[];
  unknown: OrganizationFacts[];
} {
  const known = organizations.filter((organization) => grammarFor(organization) !== undefined);
  return { known, unknown: organizations.filter((one) => !known.includes(one)) };
}

const SUPPORT = {
  supporter: { verb: 'Unterstützt', alone: 'Unterstützung', more: 'Weitere Partner' },
  funder: { verb: 'Gefördert', alone: 'Förderung', more: 'Weitere Förderung' },
} as const;

/** Partners, funders, media partners; the event is named once. */
export function support(given: readonly Support[], event: EventReference, voice: Voice): string[] {
  const again = eventAgain(event);
  let named = false;
  const it = (): string => {
    const name = named ? again.pronoun : again.nominative;
    named = true;
    return name;
  };
  const helped = (role: keyof typeof SUPPORT, organizations: OrganizationFacts[]): string[] => {
    const { verb, alone, more } = SUPPORT[role];
    const { known, unknown } = partByGrammar(organizations);
    const by = from(known, voice);
    const first = by && words(verb, again.plural ? 'wurden' : 'wurde', it(), by);
    const label = first === undefined ? alone : more;
    const rest = unknown.length === 0 ? undefined : `${label}: ${bareNames(unknown, voice)}`;
    return [first, rest].filter((sentence) => sentence !== undefined);
  };
  return given
    .flatMap(({ role, organizations }) =>
      role === 'media-partner'
        ? [
            words(
              'Medienpartner',
              isPlural(organizations) ? 'waren' : 'war',
              subject(organizations, voice),
            ),
          ]
        : helped(role, organizations),
    )
    .map(closeSentence);
}
