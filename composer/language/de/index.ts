import type { LanguageFactory } from '../language';
import { award } from './awards';
import { isMotto, kindName } from './events';
import { guestsHeadline, headline, kindAt } from './headline';
import { lead } from './lead';
import { teaser } from './teaser';
import { attendance } from './numbers';
import { moderation, panel } from './panel';
import * as programme from './programme';
import { germanSections } from './sections';
import { support } from './support';
import { talk, talkWithoutPeople } from './talks';
import { voiceFor } from './voice';

/**
 * German says the same in fewer, longer words: the English figure (Brysbaert 2019) times the ratio of both in texts of
 * equal content, 179 to 228 (Trauzettel-Klosinski and Dietz 2012, IReST, Investigative Ophthalmology & Visual Science
 * 53, 5452).
 */
const WORDS_PER_MINUTE = 187;

/** German, in the spelling and with the numbers of its country. */
export const german: LanguageFactory = (locale, style) => {
  const voice = voiceFor(locale, style);
  return {
    ...voice.basics,
    attendance: (number, event) => attendance(number, event, locale),
    kindName,
    headline,
    isMotto,
    kindAt,
    guestsHeadline: (number, event) => guestsHeadline(number, event, voice),
    teaser: (plan, title) => teaser(plan, title, voice),
    photoCredit: (name) => `Foto: ${name}`,
    readMore: 'Weiterlesen',
    wordsPerMinute: WORDS_PER_MINUTE,
    lead: (plan) => lead(plan, voice),
    greeting: (parties, event, vary) => programme.greeting({ parties, event, vary }, voice),
    greetings: (parties, vary) => programme.greetings(parties, vary, voice),
    talk: (plan, vary) => talk(plan, vary, voice),
    talkWithoutPeople: (plan, vary) => talkWithoutPeople(plan, vary, voice),
    award: (title, winners, vary) => award({ title, winners, vary }, voice),
    panel: (plan, vary) => panel(plan, vary, voice),
    moderation: (moderators, also, vary) => moderation({ moderators, also, vary }, voice),
    closingWords: (parties, vary) => programme.closingWords(parties, vary, voice),
    listIntroduction: (kind, number) => programme.listIntroduction(kind, number, voice),
    support: (given, event) => support(given, event, voice),
    ...germanSections(voice),
  };
};
