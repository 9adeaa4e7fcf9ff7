import { oneOf } from '../choice';
import type { LeadPlan } from '../language';
import { capitalize, words } from '../text';
import { withPreposition } from './cases';
import { accusative } from './events';
import { hostingVerb } from './hosting';
import { circumstancesOf } from './lead-circumstances';
import type { Circumstances } from './lead-circumstances';
import { guestSentences, presentIn } from './lead-guests';
import { isMeeting, isPublic } from './numbers';
import { isPlural, nominative } from './organizations';
import { closeAfterPlace } from './places';
import { partByGrammar } from './support';
import { nominativeTopic, topicPhrase } from './topics';
import type { Voice } from './voice';

/** Only the article is ours; a name keeps its own small letter. */
function capitalizeArticle(text: string): string {
  return /^(?:der|die|das)\s/u.test(text) ? capitalize(text, 'de') : text;
}

function hostActs(plan: LeadPlan, { event, when, where }: Circumstances, voice: Voice): string {
  const verb = hostingVerb(plan);
  const { known, unknown } = partByGrammar(plan.hosts);
  const acting = known.length === 0 ? unknown : known;
  const hosts = voice.list(acting.map(nominative));
  const several = isPlural(acting);
  if (verb !== undefined) {
    const acts = several ? verb.plural : verb.singular;
    return words(capitalizeArticle(hosts), acts, when, where?.at, accusative(event), verb.end);
  }
  // The date stands behind the event, so that it is not taken for that of the invitation.
  const to = withPreposition('zu', event.dative);
  const had = several ? 'hatten' : 'hatte';
  return oneOf(plan.event.title ?? '', [
    words(capitalize(to, 'de'), when, where?.at, had, hosts, 'eingeladen'),
    words(capitalizeArticle(hosts), had, to, when, where?.at, 'eingeladen'),
  ]);
}

/** A topic with a clause of its own stays at the end, where no comma has to close it. */
function topicOpens(topic: string, { event, of, when, where }: Circumstances): string {
  const at = withPreposition('bei', words(event.dative, of));
  const about = topicPhrase(topic);
  const start = capitalize(at, 'de');
  const going = words(start, 'ging es', when, where?.at, 'um', about);
  const turning = words(start, 'drehte sich', when, where?.at, 'alles um', about);
  return /[,;:?!…–]/u.test(topic)
    ? oneOf(topic, [going, turning])
    : oneOf(topic, [going, words('Um', about, 'ging es', when, at, where?.at), turning]);
}

function guestsCome(
  plan: LeadPlan,
  { event, of, when, where }: Circumstances,
  voice: Voice,
): string {
  const present = presentIn(plan, voice);
  const one = plan.attendance?.count === 1;
  const name = words(event.dative, of);
  const { mode, kind } = plan.event;
  if (isMeeting(plan.event) || mode === 'hybrid') {
    const online = mode === 'online' && !event.online ? 'online' : where?.at;
    const verb = one ? 'nahm' : 'nahmen';
    return words(present, verb, when, online, withPreposition('an', name), 'teil');
  }
  if (kind === 'trade-fair' && isPublic(plan.event)) {
    const object = words(accusative(event), of);
    return words(present, one ? 'besuchte' : 'besuchten', when, where?.at, object);
  }
  return words(present, one ? 'kam' : 'kamen', when, withPreposition('zu', name), where?.to);
}

/** Where many exhibit, they are the event: `Auf der Messe … präsentierten sich 50 Unternehmen`. */
function exhibitorsShow(
  plan: LeadPlan,
  { event, of, when, where }: Circumstances,
  voice: Voice,
): string | undefined {
  if (plan.exhibitors === undefined) {
    return undefined;
  }
  const { count, companies } = plan.exhibitors;
  const name = words(event.dative, of);
  const at = /^dem \S*stand(?:\s|$)/u.test(event.dative)
    ? withPreposition('an', name)
    : withPreposition('auf', name);
  const who = `${voice.count(count)} ${companies ? 'Unternehmen' : 'Aussteller'}`;
  return words(capitalize(at, 'de'), 'präsentierten sich', when, where?.at, who);
}

/** `Die Delegationsreise Neuengland führte vom 30. Oktober bis 3. November nach Boston`. */
function journey(plan: LeadPlan, { event, of, when, where }: Circumstances): string | undefined {
  return plan.event.kind !== 'delegation' || plan.event.mode !== 'in-person' || where === undefined
    ? undefined
    : words(
        capitalize(words(event.nominative, of), 'de'),
        event.plural ? 'führten' : 'führte',
        when,
        where.to,
      );
}

/** The first sentence; undefined where nothing is known that would make one. */
function opening(plan: LeadPlan, circumstances: Circumstances, voice: Voice): string | undefined {
  const { event, when, where, of } = circumstances;
  const { form, topic, hosts } = plan;
  if (form === 'topic' && topic !== undefined) {
    return topicOpens(topic, circumstances);
  }
  if (form === 'host' && hosts.length > 0) {
    return hostActs(plan, circumstances, voice);
  }
  if (form === 'guests' && plan.attendance !== undefined) {
    return guestsCome(plan, circumstances, voice);
  }
  const verb = event.plural ? 'fanden' : 'fand';
  const name = words(event.nominative, of);
  if (form === 'date' && when !== undefined) {
    return words(capitalize(when, 'de'), verb, where?.at, name, 'statt');
  }
  return when === undefined && where === undefined
    ? undefined
    : (journey(plan, circumstances) ??
        exhibitorsShow(plan, circumstances, voice) ??
        words(capitalize(name, 'de'), verb, when, where?.at, 'statt'));
}

/** How many exhibited, where the first sentence was about something else. */
function exhibitors({ form, exhibitors: known }: LeadPlan, voice: Voice): string | undefined {
  return known === undefined || form === 'event'
    ? undefined
    : `${capitalize(voice.count(known.count), 'de')} ${known.companies ? 'Unternehmen' : 'Aussteller'} präsentierten sich`;
}

/** The theme, where the first sentence was about something else. */
function theme({ form, topic, event }: LeadPlan): string | undefined {
  if (topic === undefined || form === 'topic') {
    return undefined;
  }
  const about = words('Dabei ging es um', topicPhrase(topic));
  const subject = nominativeTopic(topic);
  return subject === undefined
    ? about
    : oneOf(`${event.title ?? ''}|${topic}`, [about, `Das Thema: ${subject}`]);
}

/** The sentences of the lead, from what is known: theme, host, date, place, attendance. */
export function lead(plan: LeadPlan, voice: Voice): string[] {
  const circumstances = circumstancesOf(plan, voice);
  const first = opening(plan, circumstances, voice);
  const opened = first !== undefined;
  return [
    first,
    opened ? exhibitors(plan, voice) : undefined,
    theme(plan),
    ...guestSentences(plan, circumstances, voice),
  ]
    .filter((sentence) => sentence !== undefined)
    .map(closeAfterPlace);
}
