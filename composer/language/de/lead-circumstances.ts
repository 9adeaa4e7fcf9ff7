import type { OrganizationFacts } from '../../facts';
import type { LeadPlan } from '../language';
import { words } from '../text';
import { dateAdverbial } from './dates';
import { eventPhrase } from './events';
import type { EventPhrase } from './events';
import { genitive } from './organizations';
import { whereabouts } from './places';
import type { Whereabouts } from './places';
import type { Voice } from './voice';

/** What the sentences of a lead say around their verb. */
export interface Circumstances {
  event: EventPhrase;
  when?: string;
  where?: Whereabouts;
  /** When and where, should the sentence about the guests tell it. */
  later: { when?: string; where?: Whereabouts };
  /** The host behind the event: `des Verbands für Optik`. */
  of?: string;
  /** Hosts that neither the title nor `of` nor the first sentence has named. */
  unnamed: OrganizationFacts[];
}

/** A title with an attribute of its own ("Tag der Optik") takes no host behind it. */
const HAS_ATTRIBUTE =
  /\s(?:der|die|des|das|für|zu|zur|zum|von|vom|im|in|am|an|auf|mit)\s|^Verleihung /iu;

/** From more words than these a sentence is easier to read as two. */
const LONG = 21;

/** The date in a sentence; a year that the title has is not said again. */
export function dateOf(
  { span, event: { title = '' } }: Pick<LeadPlan, 'span' | 'event'>,
  voice: Voice,
): string | undefined {
  const text = span && dateAdverbial(span, voice.locale);
  const year = span?.end.slice(0, 4) ?? '';
  return span?.start.slice(0, 4) === year && title.includes(year)
    ? text?.replace(` ${year}`, '')
    : text;
}

function hostBehind(
  { form, event: { title = '' } }: LeadPlan,
  event: EventPhrase,
  unnamed: readonly OrganizationFacts[],
): string | undefined {
  const [host, ...others] = unnamed;
  const fits = event.quoted || !HAS_ATTRIBUTE.test(event.nominative.replace(/^\S+ /u, ''));
  return form !== 'host' && host !== undefined && others.length === 0 && fits && title !== ''
    ? genitive(host)
    : undefined;
}

function placeOf({ event: { mode, title = '' }, venue, city }: LeadPlan): Whereabouts | undefined {
  if (mode === 'online') {
    return undefined;
  }
  // "beim Kongress Musterstadt … im Rathaus in Musterstadt" would say it twice.
  const said = city !== undefined && title.includes(city);
  const place = (said ? whereabouts(venue, undefined) : undefined) ?? whereabouts(venue, city);
  if (mode !== 'hybrid') {
    return place;
  }
  const both = words(place?.at, place !== undefined && 'und', 'online');
  return { at: both, to: both };
}

/** What is known of an event, in the words of a sentence, each fact where it is told once. */
export function circumstancesOf(plan: LeadPlan, voice: Voice): Circumstances {
  const event = eventPhrase(plan.event, voice.marks);
  const title = (plan.event.title ?? '').toLowerCase();
  const hosts = plan.hosts.filter(({ name }) => !title.includes(name.toLowerCase()));
  const of = hostBehind(plan, event, hosts);
  const when = dateOf(plan, voice);
  const where = placeOf(plan);
  const unnamed = of === undefined && plan.form !== 'host' ? hosts : [];

  const { topic = '', city, venue } = plan;
  const guestsTell =
    plan.form === 'topic' && plan.attendance !== undefined && plan.event.mode === 'in-person';
  const length = words(event.dative, of, when, where?.at, topic).split(/\s/u).length;
  if (guestsTell && length > LONG) {
    return { event, of, later: { when, where }, unnamed };
  }
  // "in Musterstadt … um den Standort Musterstadt" would say it twice.
  const twice = guestsTell && city !== undefined && venue === undefined && topic.includes(city);
  return twice
    ? { event, of, when, later: { where }, unnamed }
    : { event, of, when, where, later: {}, unnamed };
}
