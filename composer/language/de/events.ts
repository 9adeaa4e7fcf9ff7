import type { EventReference } from '../language';
import { quoteWith } from '../text';
import type { QuotationMarks } from '../text';
import { decline, headOf } from './cases';
import type { Declined } from './cases';
import { eventNoun } from './nouns';

interface Kind {
  name: string;
  gender: 'm' | 'f' | 'n';
  /** An event of this kind is online by nature. */
  online?: boolean;
}

const KINDS: Record<string, Kind> = {
  networking: { name: 'Netzwerkveranstaltung', gender: 'f' },
  conference: { name: 'Konferenz', gender: 'f' },
  congress: { name: 'Kongress', gender: 'm' },
  'trade-fair': { name: 'Messe', gender: 'f' },
  workshop: { name: 'Workshop', gender: 'm' },
  webinar: { name: 'Webinar', gender: 'n', online: true },
  panel: { name: 'Podiumsdiskussion', gender: 'f' },
  'expert-group': { name: 'Fachgruppentreffen', gender: 'n' },
  'general-meeting': { name: 'Mitgliederversammlung', gender: 'f' },
  award: { name: 'Preisverleihung', gender: 'f' },
  delegation: { name: 'Delegationsreise', gender: 'f' },
  training: { name: 'Schulung', gender: 'f' },
};
const OTHER: Kind = { name: 'Veranstaltung', gender: 'f' };

const ARTICLE = { m: 'der', f: 'die', n: 'das' } as const;
const DATIVE_ARTICLE = { m: 'dem', f: 'der', n: 'dem' } as const;

/** What an event of this kind is called. */
export function kindName(kind: string): string {
  return (KINDS[kind] ?? OTHER).name;
}

/** `der Kongress`: the event, where its title has been said. */
export function eventAgain(kind: string): string {
  const { name, gender } = KINDS[kind] ?? OTHER;
  return `${ARTICLE[gender]} ${name}`;
}

/** `er`, `sie`, `es`: the event, where the word for it has been said. */
export function eventPronoun(kind: string): string {
  return { m: 'er', f: 'sie', n: 'es' }[(KINDS[kind] ?? OTHER).gender];
}

export type EventPhrase = Pick<Declined, 'nominative' | 'dative' | 'plural'> & {
  /** The words say that it was online. */
  online: boolean;
  /** The title stands in quotation marks. */
  quoted: boolean;
};

/** Punctuation that would break a sentence, and beginnings that are no name: such titles are quoted. */
const UNFIT =
  /[:;,.!?…–—|„“”"«»()]|^(?:der|die|das|den|dem|des|eine?|mehr|viele?|alle[rs]?|keine?|unsere?|ihre?|dein|mein|wie|was|warum|wer|wo|wann|zum|zur|im|am|vom|von|auf|mit|in|an|bei|für|ohne|nach|vor|gemeinsam|so)\s|\s(?:Sie|Ihr|Wir|uns|ist|sind|wird|werden)(?:\s|$)/iu;

/**
 * A title in its cases; undefined where it does not read like a name: no word for an event in it, or small words
 * (a verb) before that.
 */
function bareTitle(title: string): Declined | undefined {
  const spoken = title.replace(/^\d{1,3}\.\s/u, '');
  if (UNFIT.test(spoken) || !/^[\p{Lu}\d]/u.test(spoken)) {
    return undefined;
  }
  const tokens = title.split(/\s+/u);
  const head = headOf(tokens, eventNoun, 'last');
  if (head === undefined || tokens.slice(0, head.index).some((token) => /^\p{Ll}/u.test(token))) {
    return undefined;
  }
  return decline(tokens, head.index, head.noun);
}

/**
 * The event as a sentence names it: a title that ends in a word for events takes the article of that word ("der
 * Networking-Lunch"); any other stands unbent in quotation marks behind the word for its kind ("die Konferenz „…“").
 */
export function eventPhrase(event: EventReference, marks: QuotationMarks): EventPhrase {
  const bare = event.title === undefined ? undefined : bareTitle(event.title);
  if (bare !== undefined) {
    return {
      ...bare,
      online: /online|webinar|virtuell|digital/iu.test(event.title ?? ''),
      quoted: false,
    };
  }
  const kind = KINDS[event.kind] ?? OTHER;
  const online = event.mode === 'online';
  const noun = online && kind.online !== true ? `Online-${kind.name}` : kind.name;
  const words = event.title === undefined ? noun : `${noun} ${quoteWith(event.title, marks)}`;
  return {
    nominative: `${ARTICLE[kind.gender]} ${words}`,
    dative: `${DATIVE_ARTICLE[kind.gender]} ${words}`,
    plural: false,
    online,
    quoted: true,
  };
}
