import { cleanLine } from './clean';
import { referenceTo } from './composition';
import type { EventFacts } from './facts';
import { knowsLanguage, languageFor } from './language';
import { topicOf } from './topic';
import { Variation } from './variation';

/** Whose topic it is, with as much as has been typed. */
export type TopicOwner =
  | ({ type: 'event' } & Partial<
      Pick<EventFacts, 'title' | 'kind' | 'attendanceMode' | 'eventStatus'>
    >)
  | { type: 'talk'; title?: string; kind?: string };

/**
 * The sentence that a recap would make of a topic, for those who type it: the opening of an event, or what a talk was about.
 *
 * @param code BCP 47
 * @returns undefined for a language that the composer does not have, where there is no topic, and where the title of an event
 * says the same, because the opening then leaves it out
 */
export function topicSentence(code: string, topic: string, owner: TopicOwner): string | undefined {
  const title = cleanLine(owner.title) ?? '';
  const about = topicOf(cleanLine(topic), owner.type === 'event' ? title : '');
  if (about === undefined || !knowsLanguage(code)) {
    return undefined;
  }
  const language = languageFor(code);
  if (owner.type === 'talk') {
    return language.talkWithoutPeople(
      { kind: owner.kind ?? 'talk', topic: about, ...(title === '' ? {} : { title }) },
      new Variation(),
    );
  }
  const { kind = 'other', attendanceMode = 'in-person', eventStatus = 'scheduled' } = owner;
  const [opening] = language.lead({
    form: 'topic',
    event: referenceTo({ title, kind, attendanceMode, eventStatus }),
    topic: about,
    hosts: [],
  });
  return opening;
}
