import type { TalkSubject } from '../language';
import { isQuestion } from '../text';

/** A way to say that somebody gave a talk. `{}` stands for topic or title. */
export interface Phrase {
  /** The verb: two phrases with the same one never follow each other. */
  id: string;
  text: string;
  /** The rest opens the sentence, and the subject closes it. */
  inverted?: boolean;
  /** The sentence has its subject at `{who}`. */
  within?: boolean;
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
const opening = (id: string, text: string): Phrase => ({ id, text, inverted: true });
const around = (id: string, text: string): Phrase => ({ id, text, within: true });

/** Only verbs that are true of any topic: nobody "explains" the future, but everyone can speak about it. */
const ABOUT: Record<string, Phrase[]> = {
  talk: [
    way('speak', 'spoke about {}'),
    way('report', 'reported on {}'),
    way('offer', 'offered insights into {}'),
    way('give', 'gave a talk on {}'),
    way('discuss', 'discussed {}'),
    way('look', 'looked at {}'),
    way('provide', 'provided an overview of {}'),
    way('share', 'shared insights into {}'),
  ],
  workshop: [
    way('lead', 'led a workshop on {}'),
    way('run', 'ran a workshop on {}'),
    way('hold', 'held a workshop on {}'),
  ],
  poster: [way('present', 'presented a poster on {}'), way('show', 'showed a poster on {}')],
  pitch: [
    way('give', 'gave a pitch on {}'),
    way('present', 'presented a pitch on {}'),
    way('deliver', 'delivered a pitch on {}'),
  ],
  demo: [way('demonstrate', 'demonstrated {}'), way('show', 'showed {}')],
  award: [
    way('speak', 'spoke at the award ceremony about {}'),
    way('talk', 'talked at the award ceremony about {}'),
  ],
};

const TITLED: Record<string, Phrase[]> = {
  talk: [
    way('give', 'gave the talk {}'),
    way('speak', 'spoke on {}'),
    way('deliver', 'delivered the talk {}'),
  ],
  keynote: [
    way('give', 'gave the keynote {}'),
    way('deliver', 'delivered the keynote {}'),
    way('present', 'presented the keynote {}'),
  ],
  workshop: [
    way('lead', 'led the workshop {}'),
    way('run', 'ran the workshop {}'),
    way('hold', 'held the workshop {}'),
  ],
  poster: [way('present', 'presented the poster {}'), way('show', 'showed the poster {}')],
  pitch: [way('give', 'gave the pitch {}'), way('present', 'presented the pitch {}')],
  demo: [
    way('give', 'gave the demonstration {}'),
    way('present', 'presented the demonstration {}'),
  ],
  award: [
    way('speak', 'spoke at the award ceremony {}'),
    way('make', 'made remarks at the award ceremony {}'),
  ],
};

/** Ways that open with the talk rather than with who gave it. */
const OTHER_OPENINGS: Record<string, { about: Phrase[]; titled: Phrase[] }> = {
  talk: {
    about: [
      around('cover', 'A talk by {who} covered {}'),
      opening('give', 'A talk on {} was given by'),
    ],
    titled: [
      opening('give', 'The talk {} was given by'),
      opening('deliver', 'The talk {} was delivered by'),
    ],
  },
  keynote: {
    about: [],
    titled: [
      opening('give', 'The keynote {} was given by'),
      opening('deliver', 'The keynote {} was delivered by'),
    ],
  },
  workshop: {
    about: [
      opening('lead', 'A workshop on {} was led by'),
      opening('run', 'A workshop on {} was run by'),
    ],
    titled: [
      opening('lead', 'The workshop {} was led by'),
      opening('run', 'The workshop {} was run by'),
    ],
  },
  poster: {
    about: [
      opening('present', 'A poster on {} was presented by'),
      opening('show', 'A poster on {} was shown by'),
    ],
    titled: [
      opening('present', 'The poster {} was presented by'),
      opening('show', 'The poster {} was shown by'),
    ],
  },
  pitch: {
    about: [
      opening('come', 'A pitch on {} came from'),
      opening('give', 'A pitch on {} was given by'),
    ],
    titled: [
      opening('come', 'The pitch {} came from'),
      opening('give', 'The pitch {} was given by'),
    ],
  },
  demo: {
    about: [],
    titled: [
      opening('give', 'The demonstration {} was given by'),
      opening('present', 'The demonstration {} was presented by'),
    ],
  },
};

/** A longer topic, or one with a clause of its own, would keep the reader waiting for who spoke on it. */
const fitsInside = (topic: string): boolean => topic.length <= 60 && !/[,;:?!…]/u.test(topic);

/** What may open the sentence in place of who gave the talk. */
export function otherOpenings({ kind, topic, title }: TalkSubject, only: boolean): Phrase[] {
  if (topic === undefined) {
    return title === undefined || isQuestion(title) ? [] : (OTHER_OPENINGS[kind]?.titled ?? []);
  }
  if (kind === 'keynote') {
    const start = `${only ? 'The' : 'A'} keynote on {}`;
    return fitsInside(topic)
      ? [opening('give', `${start} was given by`), opening('deliver', `${start} was delivered by`)]
      : [];
  }
  return (OTHER_OPENINGS[kind]?.about ?? []).filter(
    (phrase) => (phrase.within === true || fitsInside(topic)) && fits(phrase, topic),
  );
}

/** Where the title says that it is a ceremony, it names where somebody spoke. */
export const AT_CEREMONY: readonly Phrase[] = [
  way('speak', 'spoke at {}'),
  way('make', 'made remarks at {}'),
];

/** A title that asks is a question that somebody put. */
const ASKED: Phrase[] = [
  { id: 'ask', text: '{} asked', inverted: true },
  way('take', 'took up the question {}'),
  way('give', 'gave the talk {}'),
];

/** One can have an insight into work, a field, a story; into things and names nobody can. */
const INSIGHT =
  /^(?:the |their |her |his )?(?:\p{L}+ )?\p{L}*(?:work|practice|history|process|production|manufacturing|development|research|technology|procedure|industry|planning|training)(?![\p{L}-])/iu;

/** What was done is not discussed, only how it was; "on on-site treatment" stumbles. */
function fits({ text }: Phrase, topic: string): boolean {
  const gerund = /^(?!during|spring|string|thing|nothing|everything|something)\p{Ll}+ing\b/u.test(
    topic,
  );
  return (
    (!text.includes('insights') || (!gerund && INSIGHT.test(topic))) &&
    (!gerund || !/^(?:discussed|provided)|covered/u.test(text)) &&
    !(/^on\b/u.test(topic) && text.includes(' on {}'))
  );
}

const BARE: Record<string, Phrase[]> = {
  talk: [way('give', 'gave a talk'), way('speak', 'spoke at the event')],
  workshop: [way('lead', 'led a workshop'), way('run', 'ran a workshop')],
  poster: [way('present', 'presented a poster'), way('show', 'showed a poster')],
  pitch: [way('give', 'gave a pitch'), way('present', 'presented a pitch')],
  demo: [way('give', 'gave a demonstration'), way('present', 'presented a demonstration')],
  award: [
    way('speak', 'spoke at the award ceremony'),
    way('make', 'made remarks at the award ceremony'),
  ],
};

/**
 * The ways to say it that fit the kind of a talk and what is known of it; at least two verbs.
 *
 * @param only the only keynote of the event: it is "the" keynote
 */
export function phrasesFor({ kind, topic, title }: TalkSubject, only: boolean): Phrase[] {
  if (kind === 'keynote' && (topic !== undefined || title === undefined)) {
    const object = `${only ? 'the' : 'a'} keynote${topic === undefined ? '' : ' on {}'}`;
    return [
      way('give', `gave ${object}`),
      way('deliver', `delivered ${object}`),
      way('present', `presented ${object}`),
    ];
  }
  if (topic === undefined && (kind === 'talk' || TITLED[kind] === undefined) && isQuestion(title)) {
    return ASKED;
  }
  const table = topic !== undefined ? ABOUT : title !== undefined ? TITLED : BARE;
  const phrases = table[kind] ?? table.talk ?? [];
  const fitting = topic === undefined ? phrases : phrases.filter((phrase) => fits(phrase, topic));
  return fitting.length > 1 ? fitting : phrases;
}
