import type { EventReference } from '../language';
import { quoteWith } from '../quotes';
import type { QuotationMarks } from '../quotes';
import { decline, headOf } from './cases';
import type { Declined } from './cases';
import { eventNoun, prizeNoun } from './nouns';
import type { Noun } from './nouns';

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

/** `den Kongress`, `die Konferenz`, `das Webinar`: the event as an object. */
export function accusative({
  nominative,
  dative,
}: Pick<Declined, 'nominative' | 'dative'>): string {
  return nominative.startsWith('der ') ? dative.replace(/^dem /u, 'den ') : nominative;
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

interface Bare {
  tokens: string[];
  head: { index: number; noun: Noun };
}

/** Undefined for a title that does not read like a name: no word for an event in it, or small words (a verb) before that. */
function bareTitle(title: string): Bare | undefined {
  const spoken = title.replace(/^\d{1,3}\.\s/u, '');
  if (UNFIT.test(spoken) || !/^[\p{Lu}\d]/u.test(spoken)) {
    return undefined;
  }
  const tokens = title.split(/\s+/u);
  const head = headOf(tokens, eventNoun, 'last');
  return head === undefined || tokens.slice(0, head.index).some((token) => /^\p{Ll}/u.test(token))
    ? undefined
    : { tokens, head };
}

/** A word for an event with a motto behind it in quotation marks: `Gründerabend „Fünf Minuten“`. */
const WITH_MOTTO = /^([^„“”"»«‚‘]+?)\s+[„“"»«]([^„“”"»«]+)[“”"«»]$/u;

function parted(title: string): { name: Bare; motto?: string } | undefined {
  const [, before = '', motto] = WITH_MOTTO.exec(title) ?? [];
  const name = bareTitle(before === '' ? title : before);
  return name && { name, ...(motto === undefined ? {} : { motto }) };
}

/** `Innovationspreis Handwerk`: what is to be won gives its name to the evening on which it is awarded. */
function awarding({ title = '', kind }: EventReference): Declined | undefined {
  if (kind !== 'award' || UNFIT.test(title)) {
    return undefined;
  }
  const tokens = title.split(/\s+/u);
  const head = headOf(tokens, prizeNoun, 'first');
  if (head === undefined) {
    return undefined;
  }
  const of = `Verleihung ${decline(tokens, head.index, head.noun).genitive}`;
  return {
    article: 'die',
    plural: false,
    nominative: `die ${of}`,
    dative: `der ${of}`,
    genitive: `der ${of}`,
  };
}

/** What stands before a title in quotation marks. */
function kindOf({ kind, title = '' }: EventReference): Kind {
  const known = KINDS[kind];
  if (known !== undefined) {
    return known;
  }
  return /^\d{1,4} Jahre\s/u.test(title) ? { name: 'Jubiläum', gender: 'n' } : OTHER;
}

/**
 * The event as a sentence names it: a title that ends in a word for events takes the article of that word ("der
 * Networking-Lunch"), a motto behind it stays in quotation marks; any other title stands unbent in quotation marks behind
 * the word for its kind ("die Konferenz „…“").
 */
export function eventPhrase(event: EventReference, marks: QuotationMarks): EventPhrase {
  const online = event.mode === 'online';
  const title = event.title === undefined ? undefined : parted(event.title);
  if (title !== undefined) {
    const { name, motto } = title;
    const cases = decline(name.tokens, name.head.index, name.head.noun);
    const behind = motto === undefined ? '' : ` ${quoteWith(motto, marks)}`;
    return {
      nominative: cases.nominative + behind,
      dative: cases.dative + behind,
      plural: cases.plural,
      online: /online|webinar|virtuell|digital/iu.test(event.title ?? ''),
      quoted: false,
    };
  }
  const prize = awarding(event);
  if (prize !== undefined) {
    return { ...prize, online: false, quoted: false };
  }
  const kind = kindOf(event);
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

/** Whether the title is no name of an event but a motto, which can stand over an article. */
export function isMotto(event: EventReference): boolean {
  return (
    event.title !== undefined && parted(event.title) === undefined && awarding(event) === undefined
  );
}

/** The event, where its title has been said. */
export interface EventAgain {
  /** `der Technologieabend` */
  nominative: string;
  /** `dem Technologieabend` */
  dative: string;
  /** `er`, `sie`, `es` */
  pronoun: string;
  plural: boolean;
}

const PRONOUN = { m: 'er', f: 'sie', n: 'es', plural: 'sie' } as const;

/** By the last noun of its title, or else by its kind. English plurals ("Days") are no German word for it. */
export function eventAgain(event: EventReference): EventAgain {
  const bare = event.title === undefined ? undefined : parted(event.title)?.name;
  const word = bare?.tokens[bare.head.index];
  if (bare !== undefined && word !== undefined && !/(?:days|talks|awards|week)$/iu.test(word)) {
    const { nominative, dative, plural } = decline([word], 0, bare.head.noun);
    return { nominative, dative, pronoun: PRONOUN[bare.head.noun.gender], plural };
  }
  const { name, gender } = KINDS[event.kind] ?? OTHER;
  return {
    nominative: `${ARTICLE[gender]} ${name}`,
    dative: `${DATIVE_ARTICLE[gender]} ${name}`,
    pronoun: PRONOUN[gender],
    plural: false,
  };
}
