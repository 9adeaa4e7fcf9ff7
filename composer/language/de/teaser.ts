import { closeSentence } from '../../sentences';
import { oneOf } from '../choice';
import type { Attendance, KnownForLead } from '../language';
import { capitalize, words } from '../text';
import { withPreposition } from './cases';
import { eventAgain, eventPhrase } from './events';
import { guestsHeadline, headline } from './headline';
import { presentIn } from './lead-guests';
import { attendance, isMeeting, isPublic } from './numbers';
import { genitive, isPlural, nominative } from './organizations';
import { nominativeTopic, questionOf, topicPhrase } from './topics';
import type { Voice } from './voice';

/** Whether those who came were somebody's guests. */
const isInvitedTo = ({ event }: KnownForLead): boolean => !isMeeting(event) && !isPublic(event);

/** What it was about, and one fact more: how many came, or to what. */
function aboutTopic(plan: KnownForLead, topic: string, voice: Voice): string {
  const { event, attendance: number } = plan;
  const subject = nominativeTopic(topic);
  const question = questionOf(topic);
  const guests = isInvitedTo(plan);
  const at = withPreposition('bei', eventPhrase(event, voice.marks).dative);
  const again = eventAgain(event);
  const all = [
    question === undefined
      ? undefined
      : words(`${capitalize(question, 'de')}:`, 'Das war die Frage', at),
    question !== undefined || subject === undefined
      ? undefined
      : words(`${capitalize(subject, 'de')}:`, 'Darum ging es', at),
    guests && subject !== undefined && number !== undefined && number.count > 1
      ? `${presentIn(plan, voice)}, ein Thema: ${subject}`
      : undefined,
  ].filter((sentence) => sentence !== undefined);
  const [first, ...others] = all;
  return first === undefined
    ? words(
        capitalize(again.nominative, 'de'),
        again.plural ? 'drehten' : 'drehte',
        'sich um',
        topicPhrase(topic),
      )
    : oneOf(topic, [first, ...others]);
}

/** How many came, and by whose invitation where that can be said. */
function aboutGuests(plan: KnownForLead, number: Attendance, invited: boolean, voice: Voice) {
  const { event, hosts } = plan;
  const { dative } = eventPhrase(event, voice.marks);
  const present = attendance(number, event, voice.locale);
  if (isMeeting(event) || event.mode === 'hybrid') {
    return words(capitalize(present, 'de'), 'nahmen', withPreposition('an', dative), 'teil');
  }
  const to = withPreposition('zu', dative);
  const genitives = hosts.map(genitive).filter((form) => form !== undefined);
  return invited && isInvitedTo(plan) && genitives.length === hosts.length && hosts.length > 0
    ? words('Auf Einladung', voice.list(genitives), 'kamen', present, to)
    : words(capitalize(to, 'de'), 'kamen', present);
}

/** By whose invitation alone; undefined where nobody was invited as a guest. */
function aboutHosts(plan: KnownForLead, voice: Voice): string | undefined {
  const { event, hosts } = plan;
  if (hosts.length === 0 || !isInvitedTo(plan)) {
    return undefined;
  }
  const to = withPreposition('zu', eventPhrase(event, voice.marks).dative);
  const verb = isPlural(hosts) ? 'hatten' : 'hatte';
  return words(capitalize(to, 'de'), verb, voice.list(hosts.map(nominative)), 'eingeladen');
}

/**
 * A sentence on what it was about, without date and place; where the title above has said that, on who came or who had
 * invited. Undefined where too little is known for one.
 */
export function teaser(plan: KnownForLead, title: string, voice: Voice): string | undefined {
  const { topic, attendance: number, event } = plan;
  const counted = number !== undefined && number.count > 1;
  const told = topic !== undefined && headline(topic, event.kind) === title;
  const guests = counted ? aboutGuests(plan, number, told, voice) : undefined;
  const numberTold = counted && guestsHeadline(number, event, voice) === title;
  const who = numberTold ? aboutHosts(plan, voice) : guests;
  const text =
    topic === undefined
      ? who
      : ((told ? (who ?? aboutHosts(plan, voice)) : undefined) ?? aboutTopic(plan, topic, voice));
  return text === undefined ? undefined : closeSentence(text);
}
