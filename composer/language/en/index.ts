import type { LanguageFactory } from '../language';
import { attendance, isMotto, kindName } from './events';
import { guestsHeadline, headline, kindAt, teaser } from './headline';
import { lead } from './lead';
import { moderation, panel } from './panel';
import * as programme from './programme';
import { englishSections } from './sections';
import { support } from './support';
import { talk, talkWithoutPeople } from './talks';
import { voiceFor } from './voice';

/**
 * Brysbaert 2019, “How many words do we read per minute?”, Journal of Memory and Language 109, 104047: silent reading of
 * non-fiction.
 */
const WORDS_PER_MINUTE = 238;

/** English, with dates and punctuation as in its country. */
export const english: LanguageFactory = (locale, style) => {
  const voice = voiceFor(locale, style);
  return {
    ...voice.basics,
    attendance: (number, event) => attendance(number, event, voice),
    kindName,
    headline,
    isMotto,
    kindAt,
    guestsHeadline: (number, event) => guestsHeadline(number, event, voice),
    teaser: (known) => teaser(known, voice),
    photoCredit: (name) => `Photo: ${name}`,
    readMore: 'Read more',
    wordsPerMinute: WORDS_PER_MINUTE,
    lead: (plan) => lead(plan, voice),
    greeting: (parties, event, vary) => programme.greeting({ parties, event, vary }, voice),
    greetings: (parties, vary) => programme.greetings(parties, vary, voice),
    talk: (plan, vary) => talk(plan, vary, voice),
    talkWithoutPeople: (plan, vary) => talkWithoutPeople(plan, vary, voice),
    award: (title, winners, vary) => programme.award({ title, winners, vary }, voice),
    panel: (plan, vary) => panel(plan, vary, voice),
    moderation: (moderators, also, vary) => moderation({ moderators, also, vary }, voice),
    closingWords: (parties, vary) => programme.closingWords(parties, vary, voice),
    listIntroduction: (kind, number) => programme.listIntroduction(kind, number, voice),
    support: (given, event) => support(given, event, voice),
    ...englishSections(voice),
  };
};
