import type { TalkSubject } from '../language';
import { isQuestion } from '../text';

/** A way to say that somebody gave a talk. `{}` in the rest stands for topic or title. */
export interface Phrase {
  /** The verb: two phrases with the same one never follow each other. */
  id: string;
  singular: string;
  plural: string;
  rest: string;
  /** The rest opens the sentence, and the subject closes it. */
  inverted?: boolean;
}

interface KindName {
  name: string;
  article: 'der' | 'die' | 'das';
  dative: string;
}

export const fixed: KindName = { name: 'Vortrag', article: 'der', dative: 'dem' };

/** What a talk of a kind is called. */
export const KIND_NAMES: Record<string, KindName> = {
  talk: fixed,
  keynote: { name: 'Keynote', article: 'die', dative: 'der' },
  workshop: { name: 'Workshop', article: 'der', dative: 'dem' },
  poster: { name: 'Posterbeitrag', article: 'der', dative: 'dem' },
  pitch: { name: 'Pitch', article: 'der', dative: 'dem' },
  demo: { name: 'Vorführung', article: 'die', dative: 'der' },
  award: { name: 'Preisverleihung', article: 'die', dative: 'der' },
};

const verb =
  (id: string, singular: string, plural: string) =>
  (rest: string, inverted = false): Phrase => ({
    id,
    singular,
    plural,
    rest,
    ...(inverted ? { inverted } : {}),
  });

const speak = verb('sprechen', 'sprach', 'sprachen');
const report = verb('berichten', 'berichtete', 'berichteten');
const give = verb('geben', 'gab', 'gaben');
const offer = verb('bieten', 'bot', 'boten');
const inform = verb('informieren', 'informierte', 'informierten');
const lecture = verb('referieren', 'referierte', 'referierten');
const hold = verb('halten', 'hielt', 'hielten');
const present = verb('präsentieren', 'präsentierte', 'präsentierten');
const introduce = verb('vorstellen', 'stellte', 'stellten');
const show = verb('zeigen', 'zeigte', 'zeigten');
const guide = verb('leiten', 'leitete', 'leiteten');
const shape = verb('gestalten', 'gestaltete', 'gestalteten');
const contribute = verb('steuern', 'steuerte', 'steuerten');
const ask = verb('fragen', 'fragte', 'fragten');
const go = verb('gehen', 'ging', 'gingen');
const take = verb('nehmen', 'nahm', 'nahmen');
const cast = verb('werfen', 'warf', 'warfen');
const come = verb('kommen', 'kam', 'kamen');
const belong = verb('gehören', 'gehörte', 'gehörten');

/**
 * Only verbs that are true of any topic, and take it in the accusative: nobody "explains" or "presents" the future, but
 * everyone can speak about it.
 */
const ABOUT: Record<string, Phrase[]> = {
  talk: [
    give('Einblicke in {}'),
    speak('über {}'),
    report('über {}'),
    inform('über {}'),
    lecture('über {}'),
    hold('einen Vortrag über {}'),
    give('einen Überblick über {}'),
    offer('Einblicke in {}'),
    go('auf {} ein'),
    take('{} in den Blick'),
    cast('einen Blick auf {}'),
    speak('über {}', true),
    report('über {}', true),
    inform('über {}', true),
  ],
  workshop: [
    guide('einen Workshop über {}'),
    shape('einen Workshop über {}'),
    give('einen Workshop über {}'),
  ],
  poster: [
    show('ein Poster über {}'),
    present('ein Poster über {}'),
    introduce('ein Poster über {} vor'),
  ],
  pitch: [
    speak('in einem Pitch über {}'),
    give('in einem Pitch Einblicke in {}'),
    hold('einen Pitch über {}'),
  ],
  demo: [show('{}'), present('{}')],
  award: [
    speak('bei der Preisverleihung über {}'),
    report('bei der Preisverleihung über {}'),
    go('bei der Preisverleihung auf {} ein'),
  ],
};

const TITLED: Record<string, Phrase[]> = {
  talk: [
    hold('den Vortrag {}'),
    contribute('den Vortrag {} bei'),
    speak('unter dem Titel {}'),
    hold('Den Vortrag {}', true),
  ],
  keynote: [
    hold('die Keynote {}'),
    contribute('die Keynote {} bei'),
    speak('in der Keynote unter dem Titel {}'),
  ],
  workshop: [guide('den Workshop {}'), shape('den Workshop {}'), give('den Workshop {}')],
  poster: [show('das Poster {}'), present('das Poster {}'), introduce('das Poster {} vor')],
  pitch: [
    present('den Pitch {}'),
    verb('antreten', 'trat', 'traten')('mit dem Pitch {} an'),
    hold('den Pitch {}'),
  ],
  demo: [guide('die Vorführung {}'), show('die Vorführung {}')],
  award: [speak('bei der Preisverleihung {}'), come('bei der Preisverleihung {} zu Wort')],
};

/** Ways that open with the talk rather than with who gave it, beside those that the usual ways have. */
const OTHER_OPENINGS: Record<string, { about: Phrase[]; titled: Phrase[] }> = {
  talk: { about: [], titled: [speak('Unter dem Titel {}', true)] },
  keynote: {
    about: [],
    titled: [hold('Die Keynote {}', true), speak('In der Keynote {}', true)],
  },
  workshop: {
    about: [guide('Einen Workshop über {}', true), shape('Einen Workshop über {}', true)],
    titled: [guide('Den Workshop {}', true), shape('Den Workshop {}', true)],
  },
  poster: {
    about: [show('Ein Poster über {}', true), present('Ein Poster über {}', true)],
    titled: [show('Das Poster {}', true), present('Das Poster {}', true)],
  },
  pitch: {
    about: [hold('Einen Pitch über {}', true), speak('In einem Pitch über {}', true)],
    titled: [hold('Den Pitch {}', true), present('Den Pitch {}', true)],
  },
  demo: { about: [], titled: [guide('Die Vorführung {}', true), show('Die Vorführung {}', true)] },
};

/** What may open the sentence in place of who gave the talk. */
export function otherOpenings({ kind, topic, title }: TalkSubject, only: boolean): Phrase[] {
  if (kind === 'keynote' && topic !== undefined) {
    return [
      hold(`${only ? 'Die' : 'Eine'} Keynote über {}`, true),
      speak(`In ${only ? 'der' : 'einer'} Keynote über {}`, true),
    ];
  }
  const found = OTHER_OPENINGS[kind];
  if (found === undefined || (topic === undefined && isQuestion(title))) {
    return [];
  }
  return topic !== undefined ? found.about : title !== undefined ? found.titled : [];
}

/** Where the title says that it is a ceremony, it names where somebody spoke. */
export const AT_CEREMONY: readonly Phrase[] = [speak('bei {}'), come('bei {} zu Wort')];

/** A title that asks is a question that somebody put. */
const ASKED: Phrase[] = [ask('{},', true), go('der Frage {} nach'), hold('den Vortrag {}')];

const BARE: Record<string, Phrase[]> = {
  talk: [hold('einen Vortrag'), belong('zu {speakers}'), come('mit einem Vortrag zu Wort')],
  workshop: [guide('einen Workshop'), shape('einen Workshop')],
  poster: [show('ein Poster'), present('ein Poster')],
  pitch: [present('einen Pitch'), hold('einen Pitch')],
  demo: [guide('eine Vorführung'), show('eine Vorführung')],
  award: [speak('bei der Preisverleihung'), come('bei der Preisverleihung zu Wort')],
};

/** Of a single keynote one says "die Keynote". */
function keynotes(only: boolean, about: boolean): Phrase[] {
  const [accusative, dative] = only ? ['die', 'der'] : ['eine', 'einer'];
  return about
    ? [
        hold(`${accusative} Keynote über {}`),
        speak(`in ${dative} Keynote über {}`),
        give(`in ${dative} Keynote Einblicke in {}`),
      ]
    : [hold(`${accusative} Keynote`), speak(`in ${dative} Keynote`)];
}

/** One can have an insight into work, a field, a story; into things and names nobody can. */
const INSIGHT =
  /^(?:den|die|das|ihre[nm]?|seine[nm]?) (?:\p{L}+e[nr]? )?\p{L}*(?:arbeit|praxis|alltag|geschichte|prozess|betrieb|produktion|fertigung|entwicklung|forschung|technik|technologie|verfahren|planung|ausbildung|branche)(?![\p{L}-])/iu;

/** A field can be looked over and gone into; of what is one's own, one tells. */
const OWN = /^(?:ihre?|seine?)[nmrs]?\s/iu;
const LOOKS = /Überblick|Blick|\{\} ein$/u;

const fitting = (phrases: Phrase[], topic: string | undefined): Phrase[] =>
  phrases.filter(
    ({ rest }) =>
      topic === undefined ||
      ((INSIGHT.test(topic) || !rest.includes('Einblicke')) &&
        !(OWN.test(topic) && LOOKS.test(rest))),
  );

/**
 * The ways to say it that fit the kind of a talk and what is known of it; at least two verbs.
 *
 * @param only the only keynote of the event
 */
export function phrasesFor({ kind, topic, title }: TalkSubject, only: boolean): Phrase[] {
  if (kind === 'keynote' && (topic !== undefined || title === undefined)) {
    return fitting(keynotes(only, topic !== undefined), topic);
  }
  if (topic === undefined && (kind === 'talk' || TITLED[kind] === undefined) && isQuestion(title)) {
    return ASKED;
  }
  const table = topic !== undefined ? ABOUT : title !== undefined ? TITLED : BARE;
  return fitting(table[kind] ?? table.talk ?? [], topic);
}
