import type { TopicOwner } from '../../composer/topic-sentence';

const OWNERS: readonly string[] = ['event', 'talk'] satisfies TopicOwner['type'][];

/** Whether a form is one of those that have a topic, by the key of its labels. */
export const isTopicOwner = (key: string | undefined): key is TopicOwner['type'] =>
  key !== undefined && OWNERS.includes(key);

/** What the composer asks for beside the topic, from the values of a form, of which any may be missing. */
export function topicOwner(
  type: TopicOwner['type'],
  { title, kind, attendanceMode, eventStatus }: Record<string, unknown>,
): TopicOwner {
  const named = {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
  };
  if (type === 'talk') {
    return { type, ...named };
  }
  return {
    type,
    ...named,
    ...(attendanceMode === 'online' || attendanceMode === 'hybrid' ? { attendanceMode } : {}),
    ...(eventStatus === 'moved-online' ? { eventStatus } : {}),
  };
}
