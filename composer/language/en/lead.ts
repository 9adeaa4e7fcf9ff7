import { oneOf } from '../choice';
import type { LeadPlan } from '../language';
import { capitalize, isolate, words } from '../text';
import { dateAdverbial } from './dates';
import { atStart, attendance, eventAgain, eventPhrase, isMeeting, isPublic, place } from './events';
import { capitalizeArticle, organizationName } from './organizations';
import { QUESTION } from './topics';
import type { Voice } from './voice';

interface Circumstances {
  event: string;
  where?: string;
  when?: string;
  hosts?: string;
  present?: string;
}

const HOSTING: Record<string, string> = {
  'general-meeting': 'held',
  'expert-group': 'held',
  'trade-fair': 'organized',
  delegation: 'led',
  training: 'organized',
  award: 'held',
};

/** From more words than these the theme is a sentence of its own. */
const LONG = 22;

/** A meeting of members is its host's own: `its 2026 general meeting`. */
function ownMeeting({ event: { kind, title = '' }, hosts }: LeadPlan): string | undefined {
  const year = /^(?:Annual )?General (?:Meeting|Assembly) (\d{4})$/iu.exec(title)?.[1];
  return kind === 'general-meeting' && year !== undefined && hosts.length === 1
    ? `its ${year} general meeting`
    : undefined;
}

function hostActs(
  plan: LeadPlan,
  { event, where, when, hosts = '', present }: Circumstances,
): string {
  const who = capitalizeArticle(hosts);
  const verb = HOSTING[plan.event.kind] ?? 'hosted';
  const hosted = words(who, verb, ownMeeting(plan) ?? event, where, when);
  const guests = !isMeeting(plan.event) && !isPublic(plan.event) && plan.event.mode === 'in-person';
  return present === undefined || !guests
    ? hosted
    : oneOf(plan.event.title ?? '', [
        words(who, 'welcomed', present, 'to', event, where, when),
        hosted,
      ]);
}

function topicOpens(topic: string, { event, where, when }: Circumstances): string {
  const at =
    where === 'online'
      ? words('At', `${event},`, 'held online', when)
      : words('At', event, where, when);
  return QUESTION.test(topic)
    ? `${at}, the question was ${topic}`
    : oneOf(topic, [`${at}, the focus was on ${topic}`, `${at}, the topic was ${topic}`]);
}

function guestsCome(plan: LeadPlan, { event, where, when, present = '' }: Circumstances): string {
  const start = atStart(present);
  const { mode, kind } = plan.event;
  if (mode !== 'in-person' || isMeeting(plan.event)) {
    return words(start, 'took part in', event, where, when);
  }
  if (kind === 'trade-fair') {
    return words(start, 'came to', event, where, when);
  }
  // "to Bremen on May 19, 2026, for Hydrogen Day": the year has its comma from the date.
  return plan.venue === undefined && plan.city !== undefined
    ? oneOf(plan.event.title ?? '', [
        words(start, 'came to', isolate(plan.city), 'for', event, when),
        words(start, 'attended', event, where, when),
      ])
    : words(start, 'attended', event, where, when);
}

/** Where many exhibit, they are the event. */
function exhibitorsShow(
  plan: LeadPlan,
  { event, where, when }: Circumstances,
  voice: Voice,
): string | undefined {
  const { exhibitors } = plan;
  return exhibitors === undefined
    ? undefined
    : words(
        whoExhibited(exhibitors, voice),
        exhibitors.companies ? 'exhibited at' : 'took part in',
        event,
        where,
        when,
      );
}

function whoExhibited(
  { count, companies }: NonNullable<LeadPlan['exhibitors']>,
  voice: Voice,
): string {
  return atStart(`${voice.count(count)} ${companies ? 'companies' : 'exhibitors'}`);
}

/** The first sentence; undefined where nothing is known that would make one. */
function opening(plan: LeadPlan, circumstances: Circumstances, voice: Voice): string | undefined {
  const { event, where, when, hosts, present } = circumstances;
  const { form, topic } = plan;
  if (form === 'topic' && topic !== undefined) {
    return topicOpens(topic, circumstances);
  }
  if (form === 'host' && hosts !== undefined) {
    return hostActs(plan, circumstances);
  }
  if (form === 'guests' && present !== undefined) {
    return guestsCome(plan, circumstances);
  }
  if (form === 'date' && when !== undefined) {
    return `${capitalize(when, 'en')}, ${words(event, 'took place', where)}`;
  }
  return where === undefined && when === undefined
    ? undefined
    : (exhibitorsShow(plan, circumstances, voice) ??
        words(capitalize(event, 'en'), 'took place', where, when));
}

/** The theme behind the first sentence, in it where there is room and where it belongs to the event: guests have no focus. */
function withTopic({ form, topic, event }: LeadPlan, first: string): string[] {
  if (form === 'topic' || topic === undefined) {
    return [first];
  }
  if (QUESTION.test(topic)) {
    return [first, `The question was ${topic}`];
  }
  const joined = `${first}, with a focus on ${topic}`;
  const apart = [first, `The topic was ${topic}`];
  return joined.split(/\s/u).length > LONG || !first.includes(' took place')
    ? oneOf(`${event.title ?? ''}|${topic}`, [apart, [first, `The focus was on ${topic}`]])
    : oneOf(`${event.title ?? ''}|${topic}`, [[joined], apart]);
}

const ORGANIZED = new Set(['trade-fair', 'delegation', 'training']);

/** Who hosted and who came, where the first sentences have not said that; the guests last, because they may be told of next. */
function guests(
  plan: LeadPlan,
  first: string,
  { hosts, present }: Circumstances,
): (string | undefined)[] {
  const again = capitalize(eventAgain(plan.event), 'en');
  const seed = plan.event.title ?? '';
  const unnamed = plan.form === 'host' ? undefined : hosts;
  const verb = ORGANIZED.has(plan.event.kind) ? 'organized' : 'hosted';
  const by = unnamed && words(again, 'was', verb, 'by', unnamed);
  if (present === undefined || plan.form === 'guests' || first.includes(present)) {
    const are = plan.hosts.length === 1 ? 'The host was' : 'The hosts were';
    return [by === undefined || verb !== 'hosted' ? by : oneOf(seed, [by, words(are, unnamed)])];
  }
  const start = atStart(present);
  if (plan.event.mode === 'online' || isMeeting(plan.event)) {
    return [by, words(start, 'took part')];
  }
  const drew = words(eventAgain(plan.event), 'drew', present);
  if (isPublic(plan.event)) {
    return [
      unnamed === undefined
        ? capitalize(drew, 'en')
        : `${capitalize(verb, 'en')} by ${unnamed}, ${drew}`,
    ];
  }
  return unnamed === undefined
    ? [oneOf(seed, [words(start, 'attended'), capitalize(drew, 'en')])]
    : oneOf(seed, [[by, words(start, 'attended')], [`Hosted by ${unnamed}, ${drew}`]]);
}

function exhibitors(plan: LeadPlan, voice: Voice): string | undefined {
  return plan.exhibitors === undefined || plan.form === 'event'
    ? undefined
    : words(
        whoExhibited(plan.exhibitors, voice),
        plan.exhibitors.companies ? 'exhibited' : 'took part',
      );
}

/** The date in a sentence; a year that the title has is not said again. */
function dateOf({ span, event: { title = '' } }: LeadPlan, voice: Voice): string | undefined {
  const text = span && dateAdverbial(span, voice.locale);
  const year = span?.end.slice(0, 4) ?? '';
  return span?.start.slice(0, 4) === year && title.includes(year)
    ? text?.replace(new RegExp(`,? ${year}$`, 'u'), '')
    : text;
}

/** The sentences of the lead, from what is known: host, date, place, theme, attendance. */
export function lead(plan: LeadPlan, voice: Voice): string[] {
  const event = eventPhrase(plan.event, voice);
  const remote = plan.event.mode === 'online';
  const circumstances: Circumstances = {
    event: event.text,
    where: remote && !event.online ? 'online' : place(plan.event, plan.venue, plan.city),
    when: dateOf(plan, voice),
    hosts: plan.hosts.length === 0 ? undefined : voice.list(plan.hosts.map(organizationName)),
    present: plan.attendance && attendance(plan.attendance, plan.event, voice),
  };
  const first = opening(plan, circumstances, voice);
  if (first === undefined) {
    return [];
  }
  return [...withTopic(plan, first), exhibitors(plan, voice), ...guests(plan, first, circumstances)]
    .filter((sentence) => sentence !== undefined)
    .map(voice.close);
}
