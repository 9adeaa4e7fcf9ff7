import { closeSentence } from '../../sentences';
import { hash } from '../../variation';
import type { LeadPlan } from '../language';
import { capitalize, words } from '../text';
import { withPreposition } from './cases';
import { dateAdverbial } from './dates';
import type { EventPhrase } from './events';
import { eventAgain, eventPhrase } from './events';
import { attendance } from './numbers';
import { genitive, grammarFor, nominative } from './organizations';
import { placeAdverbial } from './places';
import type { Voice } from './voice';

interface Circumstances {
  event: EventPhrase;
  when?: string;
  where?: string;
  /** The host behind the event: `des Verbands für Optik`; only where there is one and its grammar is known. */
  of?: string;
}

/** The first sentence; undefined where nothing is known that would make one. */
function opening(plan: LeadPlan, { event, when, where, of }: Circumstances): string | undefined {
  const { topic } = plan;
  if (topic !== undefined) {
    const start = capitalize(withPreposition('bei', words(event.dative, of)), 'de');
    return hash(`${plan.event.title ?? ''}|${topic}`) % 2 === 0
      ? words(start, 'drehte sich', when, where, 'alles um', topic)
      : words(start, 'ging es', when, where, 'um', topic);
  }
  const verb = event.plural ? 'fanden' : 'fand';
  const name = words(event.nominative, of);
  if (when !== undefined) return words(capitalize(when, 'de'), verb, where, name, 'statt');
  if (where !== undefined) return words(capitalize(where, 'de'), verb, name, 'statt');
  return undefined;
}

function severalHosts({ hosts }: LeadPlan): boolean {
  const [first] = hosts;
  return hosts.length > 1 || (first !== undefined && grammarFor(first)?.plural === true);
}

/** Who came, and by whose invitation, in as few sentences as the facts allow. */
function guests(
  plan: LeadPlan,
  circumstances: Circumstances,
  opened: boolean,
  voice: Voice,
): string[] {
  const { event, of } = circumstances;
  const present = plan.attendance && attendance(plan.attendance, plan.event, voice.locale);
  const one = plan.attendance?.count === 1;
  const invited = plan.hosts.length > 0;
  const remote = plan.event.mode === 'online';

  const came = (): string[] => {
    if (present === undefined) return remote && !event.online && opened ? [online(plan)] : [];
    const start =
      plan.attendance?.precision === 'exact' && /^\d/.test(present)
        ? `Insgesamt ${present}`
        : capitalize(present, 'de');
    return [words(start, one ? 'nahm' : 'nahmen', remote && 'online', 'teil')];
  };

  if (!invited) return came();
  if (!opened) {
    const names = voice.list(plan.hosts.map(nominative));
    const to = capitalize(withPreposition('zu', event.dative), 'de');
    return [words(to, severalHosts(plan) ? 'luden' : 'lud', names, 'ein'), ...came()];
  }
  if (of !== undefined) {
    return present !== undefined && !remote
      ? [words('Der Einladung', one ? 'folgte' : 'folgten', present)]
      : came();
  }
  const genitives = plan.hosts.map(genitive);
  if (present !== undefined && !remote && genitives.every((form) => form !== undefined)) {
    return [words('Der Einladung', voice.list(genitives), one ? 'folgte' : 'folgten', present)];
  }
  const names = voice.list(plan.hosts.map(nominative));
  return [words('Eingeladen', severalHosts(plan) ? 'hatten' : 'hatte', names), ...came()];
}

function online({ event }: LeadPlan): string {
  return `${capitalize(eventAgain(event.kind), 'de')} fand online statt`;
}

/** The sentences of the lead, from what is known: theme, host, date, place, attendance. */
export function lead(plan: LeadPlan, voice: Voice): string[] {
  const event = eventPhrase(plan.event, voice.marks);
  const [host] = plan.hosts;
  const of = plan.hosts.length === 1 && host !== undefined ? genitive(host) : undefined;
  const place = plan.event.mode === 'online' ? undefined : placeAdverbial(plan.venue, plan.city);
  const where =
    plan.event.mode === 'hybrid' ? words(place, place !== undefined && 'und', 'online') : place;
  const circumstances: Circumstances = {
    event,
    when: plan.span && dateAdverbial(plan.span, voice.locale),
    where,
    of,
  };
  const first = opening(plan, circumstances);
  const rest = guests(plan, circumstances, first !== undefined, voice);
  return [first, ...rest].filter((sentence) => sentence !== undefined).map(closeSentence);
}
