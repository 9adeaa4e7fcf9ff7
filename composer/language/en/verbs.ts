import type { TalkSubject } from '../language';

/** A way to say that somebody gave a talk. `{}` stands for topic or title. */
export interface Phrase {
  /** The verb: two phrases with the same one never follow each other. */
  id: string;
  text: string;
}

/** What a talk of a kind is called. */
export const KIND_NAMES: Record<string, string> = {
  talk: 'talk',
  keynote: 'keynote',
  workshop: 'workshop',
  poster: 'poster',
  pitch: 'pitch',
  demo: 'demonstration',
  award: 'award ceremony',
};

const way = (id: string, text: string): Phrase => ({ id, text });

const ABOUT: Record<string, Phrase[]> = {
  talk: [
    way('speak', 'spoke about {}'),
    way('report', 'reported on {}'),
    way('offer', 'offered insights into {}'),
    way('give', 'gave a talk on {}'),
    way('discuss', 'discussed {}'),
  ],
  workshop: [way('lead', 'led a workshop on {}'), way('run', 'ran a workshop on {}')],
  poster: [way('present', 'presented a poster on {}'), way('show', 'showed a poster on {}')],
  pitch: [way('give', 'gave a pitch on {}'), way('present', 'presented a pitch on {}')],
  demo: [
    way('give', 'gave a demonstration on {}'),
    way('present', 'presented a demonstration on {}'),
  ],
  award: [way('speak', 'spoke at the award ceremony about {}')],
};

const TITLED: Record<string, Phrase[]> = {
  talk: [
    way('give', 'gave the talk {}'),
    way('speak', 'spoke on the subject {}'),
    way('present', 'presented the talk {}'),
    way('contribute', 'contributed the talk {}'),
  ],
  keynote: [way('give', 'gave the keynote {}'), way('deliver', 'delivered the keynote {}')],
  workshop: [way('lead', 'led the workshop {}'), way('run', 'ran the workshop {}')],
  poster: [way('present', 'presented the poster {}'), way('show', 'showed the poster {}')],
  pitch: [way('give', 'gave the pitch {}'), way('present', 'presented the pitch {}')],
  demo: [way('give', 'gave the demonstration {}'), way('show', 'showed the demonstration {}')],
  award: [way('speak', 'spoke at the award ceremony {}')],
};

const BARE: Record<string, Phrase[]> = {
  talk: [way('give', 'gave a talk'), way('be', 'spoke at the event')],
  workshop: [way('lead', 'led a workshop')],
  poster: [way('present', 'presented a poster')],
  pitch: [way('give', 'gave a pitch')],
  demo: [way('give', 'gave a demonstration')],
  award: [way('speak', 'spoke at the award ceremony')],
};

/** The ways to say it that fit the kind of a talk and what is known of it; at least one. */
export function phrasesFor({ kind, topic, title }: TalkSubject, only: boolean): Phrase[] {
  const article = only ? 'the' : 'a';
  if (kind === 'keynote') {
    if (topic !== undefined) {
      return [
        way('give', `gave ${article} keynote on {}`),
        way('deliver', `delivered ${article} keynote on {}`),
      ];
    }
    if (title === undefined) {
      return [way('give', `gave ${article} keynote`)];
    }
  }
  const table = topic !== undefined ? ABOUT : title !== undefined ? TITLED : BARE;
  return table[kind] ?? table.talk ?? [way('give', 'gave a talk')];
}
