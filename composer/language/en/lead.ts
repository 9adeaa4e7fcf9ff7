import type { LeadPlan } from '../language';
import { capitalize, words } from '../text';
import { dateAdverbial } from './dates';
import { attendance, eventPhrase, place } from './events';
import { organizationName } from './organizations';
import type { Voice } from './voice';

function opening(
  plan: LeadPlan,
  event: string,
  where: string | undefined,
  voice: Voice,
): string | undefined {
  const when = plan.span && dateAdverbial(plan.span, voice.locale);
  const hosts = plan.hosts.length === 0 ? undefined : voice.list(plan.hosts.map(organizationName));
  const circumstances = words(where, when);
  const dated = when !== undefined && /, \d{4}$/u.test(when);

  const focus = (start: string, inserted: boolean): string => {
    if (plan.topic === undefined) {
      return start;
    }
    return `${start}${inserted || dated ? ',' : ''} with a focus on ${plan.topic}`;
  };
  if (hosts !== undefined) {
    return focus(words(capitalize(hosts, 'en'), 'hosted', event, circumstances), true);
  }
  if (circumstances !== '') {
    return focus(words(capitalize(event, 'en'), 'took place', circumstances), true);
  }
  return plan.topic === undefined
    ? undefined
    : words(capitalize(event, 'en'), 'focused on', plan.topic);
}

/** The sentences of the lead, from what is known: host, date, place, theme, attendance. */
export function lead(plan: LeadPlan, voice: Voice): string[] {
  const event = eventPhrase(plan.event, voice);
  const remote = plan.event.mode === 'online';
  const where = remote && !event.online ? 'online' : place(plan.event, plan.venue, plan.city);
  const first = opening(plan, event.text, where, voice);
  const came = plan.attendance && attendance(plan.attendance, plan.event, voice);
  const start = came !== undefined && /^\d/.test(came) ? `A total of ${came}` : came;
  const sentences = [
    first,
    start === undefined
      ? undefined
      : words(
          capitalize(start, 'en'),
          remote ? 'took part' : 'attended',
          first === undefined && (remote ? `in ${event.text}` : event.text),
        ),
  ];
  return sentences.filter((sentence) => sentence !== undefined).map(voice.close);
}
