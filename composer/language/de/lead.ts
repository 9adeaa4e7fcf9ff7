import type { OrganizationFacts } from '../../facts';
import { closeSentence } from '../../sentences';
import { hash } from '../../variation';
import type { LeadPlan } from '../language';
import { capitalize, isolate, words } from '../text';
import { withPreposition } from './cases';
import { dateAdverbial } from './dates';
import type { EventPhrase } from './events';
import { eventAgain, eventPhrase } from './events';
import { attendance } from './numbers';
import { genitive, isPlural, nominative } from './organizations';
import { placeAdverbial } from './places';
import type { Voice } from './voice';

interface Circumstances {
  event: EventPhrase;
  when?: string;
  where?: string;
  /** The host behind the event: `des Verbands für Optik`. */
  of?: string;
  /** Where the guests were invited to, should that be told with the invitation: `nach Musterstadt`. */
  to?: string;
  /** Hosts that neither the title nor `of` has named. */
  unnamed: OrganizationFacts[];
}

/** The first sentence; undefined where nothing is known that would make one. */
function opening(
  plan: LeadPlan,
  { event, when, where, of }: Pick<Circumstances, 'event' | 'when' | 'where' | 'of'>,
): string | undefined {
  const { topic } = plan;
  if (topic !== undefined) {
    const start = capitalize(withPreposition('bei', words(event.dative, of)), 'de');
    return hash(`${plan.event.title ?? ''}|${topic}`) % 2 === 1
      ? words(start, 'drehte sich', when, where, 'alles um', topic)
      : words(start, 'ging es', when, where, 'um', topic);
  }
  const verb = event.plural ? 'fanden' : 'fand';
  const name = words(event.nominative, of);
  if (when !== undefined) {
    return words(capitalize(when, 'de'), verb, where, name, 'statt');
  }
  if (where !== undefined) {
    return words(capitalize(where, 'de'), verb, name, 'statt');
  }
  return undefined;
}

/** Who came; without a sentence before it, to what. */
function came(plan: LeadPlan, event: EventPhrase, opened: boolean, voice: Voice): string[] {
  const remote = plan.event.mode === 'online';
  if (plan.attendance === undefined) {
    const unsaid = remote && !event.online && opened;
    return unsaid ? [`${capitalize(eventAgain(plan.event.kind), 'de')} fand online statt`] : [];
  }
  const present = attendance(plan.attendance, plan.event, voice.locale);
  const start = /^\d/.test(present) ? `Insgesamt ${present}` : capitalize(present, 'de');
  const verb = plan.attendance.count === 1 ? 'nahm' : 'nahmen';
  const what = opened ? undefined : withPreposition('an', event.dative);
  return [words(start, verb, what, remote && !event.online && 'online', 'teil')];
}

/** Who came, and by whose invitation, in as few sentences as the facts allow. */
function guests(
  plan: LeadPlan,
  circumstances: Circumstances,
  opened: boolean,
  voice: Voice,
): string[] {
  const { event, to, unnamed } = circumstances;
  if (plan.hosts.length === 0) {
    return came(plan, event, opened, voice);
  }
  if (!opened) {
    const inviting = unnamed.length === 0 ? plan.hosts : unnamed;
    const names = voice.list(inviting.map(nominative));
    const invited = capitalize(withPreposition('zu', event.dative), 'de');
    return [
      words(invited, isPlural(inviting) ? 'luden' : 'lud', names, 'ein'),
      ...came(plan, event, true, voice),
    ];
  }
  const genitives = unnamed.map(genitive);
  const present = plan.attendance && attendance(plan.attendance, plan.event, voice.locale);
  const followed = present !== undefined && plan.event.mode !== 'online';
  if (followed && genitives.every((form) => form !== undefined)) {
    const verb = plan.attendance?.count === 1 ? 'folgte' : 'folgten';
    return [words('Der Einladung', voice.list(genitives), to, verb, present)];
  }
  if (unnamed.length === 0) {
    return came(plan, event, opened, voice);
  }
  const names = voice.list(unnamed.map(nominative));
  return [
    words('Eingeladen', isPlural(unnamed) ? 'hatten' : 'hatte', names),
    ...came(plan, event, opened, voice),
  ];
}

/** A title with an attribute of its own ("Tag der Optik") takes no host behind it. */
const HAS_ATTRIBUTE = /\s(?:der|die|des|das|für|zu|zur|zum|von|vom|im|in|am|an|auf|mit)\s/iu;

/** The sentences of the lead, from what is known: theme, host, date, place, attendance. */
export function lead(plan: LeadPlan, voice: Voice): string[] {
  const event = eventPhrase(plan.event, voice.marks);
  const title = plan.event.title ?? '';
  const unnamed = plan.hosts.filter(
    ({ name }) => !title.toLowerCase().includes(name.toLowerCase()),
  );
  const [host, ...others] = unnamed;
  const behind =
    host !== undefined && others.length === 0 && (event.quoted || !HAS_ATTRIBUTE.test(title));
  const of = behind ? genitive(host) : undefined;

  const { city, venue, topic } = plan;
  // "in Musterstadt … um den Standort Musterstadt" would say it twice: the invitation then tells where to.
  const twice = city !== undefined && venue === undefined && topic?.includes(city) === true;
  const invitation =
    plan.hosts.length > 0 && plan.attendance !== undefined && plan.event.mode === 'in-person';
  const to =
    twice && invitation && (of !== undefined || unnamed.every((one) => genitive(one) !== undefined))
      ? `nach ${isolate(city)}`
      : undefined;

  const place =
    plan.event.mode === 'online' || to !== undefined ? undefined : placeAdverbial(venue, city);
  const circumstances: Circumstances = {
    event,
    when: plan.span && dateAdverbial(plan.span, voice.locale),
    where:
      plan.event.mode === 'hybrid' ? words(place, place !== undefined && 'und', 'online') : place,
    of,
    to,
    unnamed: of === undefined ? unnamed : [],
  };
  const first = opening(plan, circumstances);
  const rest = guests(plan, circumstances, first !== undefined, voice);
  return [first, ...rest].filter((sentence) => sentence !== undefined).map(closeSentence);
}
