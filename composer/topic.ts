const ARTICLE = /^(?:den|die|das|der|dem|einen|eine|ein|the|an|a)\s+/iu;
const PREPOSITION = /^(?:über|um|about|on)\s+/iu;

/**
 * The topic as a sentence takes it up: without a preposition that was typed along and without a mark at its end.
 * Undefined where it says no more than the title beside it.
 */
export function topicOf(topic: string | undefined, title: string): string | undefined {
  const stripped = topic?.replace(PREPOSITION, '').replace(/\s*[.,;:]+$/u, '');
  if (stripped === undefined || stripped === '') {
    return undefined;
  }
  const core = stripped.replace(ARTICLE, '').toLowerCase();
  return title.toLowerCase().includes(core) ? undefined : stripped;
}

/** The topic of a talk, which stands alone: its title is not named beside it. */
export function talkTopic(topic: string | undefined): string | undefined {
  return topicOf(topic, '');
}
