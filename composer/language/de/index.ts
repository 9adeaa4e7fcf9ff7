import { dateRange } from './dates';
import { kindName } from './events';
import { headline } from './headline';
import { lead } from './lead';
import { attendance } from './numbers';
import * as programme from './programme';
import { support } from './support';
import { talk, talkWithoutPeople } from './talks';
import { voiceFor } from './voice';
import type { Language } from '../language';
import { fullName } from '../names';

/** German, in the spelling and with the numbers of its country. */
export function german(code: string): Language {
  const voice = voiceFor(code);
  return {
    code,
    base: 'de',
    personName: fullName,
    list: voice.list,
    quote: voice.quote,
    dateRange: (span) => dateRange(span, code),
    attendance: (number, event) => attendance(number, event, code),
    kindName,
    headline,
    lead: (plan) => lead(plan, voice),
    greeting: (parties, event, vary) => programme.greeting({ parties, event, vary }, voice),
    greetings: (parties) => programme.greetings(parties, voice),
    talk: (plan, vary) => talk(plan, vary, voice),
    talkWithoutPeople: (plan, vary) => talkWithoutPeople(plan, vary, voice),
    award: (title, winners) => programme.award(title, winners, voice),
    panel: (plan) => programme.panel(plan, voice),
    moderation: (moderators, also) => programme.moderation(moderators, also, voice),
    closingWords: (parties) => programme.closingWords(parties, voice),
    listIntroduction: (kind, number) => programme.listIntroduction(kind, number, voice),
    listItem: (title, parties) => programme.listItem(title, parties, voice),
    support: (given, event) => support(given, event, voice),
  };
}
