import { closeSentence } from '../../sentences';
import type { Variation } from '../../variation';
import type { Party } from '../language';
import { capitalize, words } from '../text';
import { withPreposition } from './cases';
import { awardTitleOf } from './ceremonies';
import type { AwardTitle } from './ceremonies';
import { roleName } from './groups';
import { beforeVerb, inBrackets, subjectOf } from './people';
import type { Subject } from './people';
import type { Voice } from './voice';

interface Award {
  title: string | undefined;
  winners: Party[];
  vary: Variation;
}

/** Who won a prize of which nobody knows the name. */
function unnamed(winners: readonly Party[], { text, plural }: Subject, vary: Variation): string {
  const [only, ...others] = winners.flatMap(({ people }) => people);
  const role =
    only === undefined || others.length > 0
      ? undefined
      : roleName('winners', only.person.grammaticalGender);
  return vary.prefer([
    {
      id: 'auszeichnen',
      start: words('Ausgezeichnet', plural ? 'wurden' : 'wurde', text),
    },
    ...(role === undefined ? [] : [{ id: 'sein', start: `${role} ist ${text}` }]),
    { id: 'erhalten', start: words('Einen Preis', plural ? 'erhielten' : 'erhielt', text) },
  ]).start;
}

/** Who won something at a ceremony whose title does not tell what. */
function atCeremony(
  title: string,
  ceremony: AwardTitle['ceremony'],
  { subject, vary, voice }: { subject: Subject; vary: Variation; voice: Voice },
): string {
  const start =
    ceremony === undefined
      ? words('Unter dem Titel', voice.quote(title))
      : withPreposition('bei', ceremony.dative);
  const were = words(subject.plural ? 'wurden' : 'wurde', beforeVerb(subject));
  const honored = { id: 'ehren', end: 'geehrt' };
  const awarded = { id: 'auszeichnen', end: 'ausgezeichnet' };
  const { end } = vary.prefer(
    /^Ehrung|ehrung(?:\s|$)/u.test(title) ? [honored, awarded] : [awarded, honored],
  );
  return words(start, were, end);
}

/** Who won a prize. */
export function award({ title, winners, vary }: Award, voice: Voice): string {
  const subject = subjectOf(winners, voice.list);
  const { text, plural, open } = subject;
  const were = plural ? 'wurden' : 'wurde';
  const got = plural ? 'erhielten' : 'erhielt';
  const {
    prize,
    ceremony,
    plain = false,
  } = title === undefined ? { plain: true } : awardTitleOf(title, voice.marks);
  if (title === undefined || plain) {
    return closeSentence(unnamed(winners, subject, vary));
  }
  if (prize === undefined) {
    return closeSentence(capitalize(atCeremony(title, ceremony, { subject, vary, voice }), 'de'));
  }
  const { nominative, accusative, dative } = prize;
  const bends = open || winners.some(({ people }) => people.some(({ jobTitle }) => jobTitle));
  const { start } = vary.prefer([
    { id: 'erhalten', start: words(accusative, got, text) },
    {
      id: 'gehen',
      // A job beside the name would have to bend behind "an".
      start: words(nominative, 'ging an', bends ? inBrackets(winners, voice.list) : text),
    },
    { id: 'auszeichnen', start: words('mit', dative, were, beforeVerb(subject), 'ausgezeichnet') },
  ]);
  return closeSentence(capitalize(start, 'de'));
}
