import type { TalkSubject } from '../language';

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
  article: string;
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
const inform = verb('informieren', 'informierte', 'informierten');
const lecture = verb('referieren', 'referierte', 'referierten');
const hold = verb('halten', 'hielt', 'hielten');
const present = verb('präsentieren', 'präsentierte', 'präsentierten');
const show = verb('zeigen', 'zeigte', 'zeigten');
const guide = verb('leiten', 'leitete', 'leiteten');
const shape = verb('gestalten', 'gestaltete', 'gestalteten');
const take = verb('übernehmen', 'übernahm', 'übernahmen');
const carry = verb('vortragen', 'trug', 'trugen');

const ABOUT: Record<string, Phrase[]> = {
  talk: [
    give('Einblicke in {}'),
    speak('über {}'),
    report('über {}'),
    inform('über {}'),
    lecture('über {}'),
    speak('über {}', true),
    report('über {}', true),
  ],
  workshop: [guide('einen Workshop über {}'), shape('einen Workshop über {}')],
  poster: [show('ein Poster über {}'), present('ein Poster über {}')],
  pitch: [speak('in einem Pitch über {}'), give('in einem Pitch Einblicke in {}')],
  demo: [give('in einer Vorführung Einblicke in {}'), inform('mit einer Vorführung über {}')],
  award: [speak('bei der Preisverleihung über {}')],
};

const TITLED: Record<string, Phrase[]> = {
  talk: [
    hold('den Vortrag {}'),
    speak('zum Thema {}'),
    lecture('zum Thema {}'),
    carry('unter dem Titel {} vor'),
  ],
  keynote: [hold('die Keynote {}'), take('die Keynote {}')],
  workshop: [guide('den Workshop {}'), shape('den Workshop {}')],
  poster: [show('das Poster {}'), present('das Poster {}')],
  pitch: [present('den Pitch {}'), verb('antreten', 'trat', 'traten')('mit dem Pitch {} an')],
  demo: [show('die Vorführung {}'), present('die Vorführung {}')],
  award: [speak('bei der Preisverleihung {}')],
};

const BARE: Record<string, Phrase[]> = {
  talk: [hold('einen Vortrag'), verb('gehören', 'gehörte', 'gehörten')('zu den Vortragenden')],
  workshop: [guide('einen Workshop')],
  poster: [show('ein Poster')],
  pitch: [present('einen Pitch')],
  demo: [present('eine Vorführung')],
  award: [speak('bei der Preisverleihung')],
};

/** The ways to say it that fit the kind of a talk and what is known of it; at least one. */
export function phrasesFor({ kind, topic, title }: TalkSubject, only: boolean): Phrase[] {
  const article = only ? 'die' : 'eine';
  if (kind === 'keynote') {
    if (topic !== undefined) {
      return [
        hold(`${article} Keynote über {}`),
        speak(`in ${only ? 'der' : 'einer'} Keynote über {}`),
      ];
    }
    if (title === undefined) {
      return [hold(`${article} Keynote`)];
    }
  }
  const table = topic !== undefined ? ABOUT : title !== undefined ? TITLED : BARE;
  return table[kind] ?? table.talk ?? [hold('einen Vortrag')];
}
