import { oneOf } from '../choice';
import type { KnownForLead, LeadPlan } from '../language';
import { capitalize, words } from '../text';
import { eventAgain } from './events';
import { hostingVerb } from './hosting';
import type { Circumstances } from './lead-circumstances';
import { attendance, isMeeting, isPublic } from './numbers';
import { genitive, isPlural, nominative } from './organizations';
import { bareNames, from, partByGrammar } from './support';
import type { Voice } from './voice';

/** `Rund 180 Gäste`, at the start of a sentence; empty where nobody knows. */
export function presentIn({ attendance: number, event }: KnownForLead, voice: Voice): string {
  return number === undefined ? '' : capitalize(attendance(number, event, voice.locale), 'de');
}

/** To these nobody is invited as a guest: one goes there, or takes part. */
function invites({ event }: LeadPlan): boolean {
  return !isMeeting(event) && !isPublic(event) && event.mode !== 'online';
}

/** Who came, where the first sentence has not said it. */
function came(
  plan: LeadPlan,
  { event, later: { when, where } }: Circumstances,
  voice: Voice,
): string {
  const present = presentIn(plan, voice);
  const one = plan.attendance?.count === 1;
  const takePart = one ? 'nahm' : 'nahmen';
  if (plan.event.mode === 'online') {
    return event.online
      ? words(present, one ? 'schaltete' : 'schalteten', 'sich zu')
      : words(present, takePart, 'online', 'teil');
  }
  if (plan.event.kind === 'delegation' && plan.event.mode === 'in-person') {
    return words(present, one ? 'reiste' : 'reisten', when, where?.to, 'mit');
  }
  if (isMeeting(plan.event) || plan.event.mode === 'hybrid') {
    return words(present, takePart, when, where?.at, 'teil');
  }
  const come = words(present, one ? 'kam' : 'kamen', when, where?.to);
  if (!invites(plan) || when !== undefined || where !== undefined) {
    return come;
  }
  const counted = plan.attendance && attendance(plan.attendance, plan.event, voice.locale);
  return oneOf(`${plan.event.title ?? ''}|${plan.topic ?? ''}`, [
    come,
    plan.form === 'host' && hostingVerb(plan) === undefined
      ? words('Der Einladung', one ? 'folgte' : 'folgten', counted)
      : words(present, one ? 'war' : 'waren', 'dabei'),
  ]);
}

/** By whose invitation; a name of unknown grammar stands alone, so that it takes no article from the others. */
function hostSentences(plan: LeadPlan, { unnamed }: Circumstances, voice: Voice): string[] {
  const { known, unknown } = partByGrammar(plan.form === 'host' ? plan.hosts : unnamed);
  const named = known.length === 0 ? unknown : known;
  const rest = known.length === 0 ? [] : unknown;
  const also = rest.length === 0 ? [] : [`Mitveranstalter: ${bareNames(rest, voice)}`];
  if (plan.form === 'host' || named.length === 0) {
    return also;
  }
  const again = eventAgain(plan.event);
  const by = from(named, voice);
  const first =
    invites(plan) || by === undefined
      ? words('Eingeladen', isPlural(named) ? 'hatten' : 'hatte', voice.list(named.map(nominative)))
      : words('Veranstaltet', again.plural ? 'wurden' : 'wurde', again.nominative, by);
  return [first, ...also];
}

/** Who came and by whose invitation, in as few sentences as the facts allow. */
export function guestSentences(
  plan: LeadPlan,
  circumstances: Circumstances,
  voice: Voice,
): string[] {
  const { event, unnamed, later } = circumstances;
  const hosts = hostSentences(plan, circumstances, voice);
  if (plan.attendance === undefined || plan.form === 'guests') {
    const told = plan.form === 'guests' || event.online || plan.event.mode !== 'online';
    const again = eventAgain(plan.event);
    const online = `${capitalize(again.nominative, 'de')} ${again.plural ? 'fanden' : 'fand'} online statt`;
    return told ? hosts : [online, ...hosts];
  }
  const genitives = unnamed.map(genitive).filter((form) => form !== undefined);
  const direct = later.when === undefined && later.where === undefined;
  if (direct && invites(plan) && unnamed.length > 0 && genitives.length === unnamed.length) {
    const verb = plan.attendance.count === 1 ? 'folgte' : 'folgten';
    const present = attendance(plan.attendance, plan.event, voice.locale);
    return oneOf(plan.event.title ?? '', [
      [words('Der Einladung', voice.list(genitives), verb, present)],
      [...hosts, came(plan, circumstances, voice)],
    ]);
  }
  return [...hosts, came(plan, circumstances, voice)];
}
