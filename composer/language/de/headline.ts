import { capitalize } from '../text';

/** Headlines that take the topic as it is stored, in the accusative. */
const BEFORE: Record<string, string> = {
  networking: 'Austausch über',
  panel: 'Diskussion über',
  'expert-group': 'Fachaustausch über',
  delegation: 'Blick auf',
};

/**
 * The topic in the nominative where that is certain: feminine, neuter and plural are the same in both cases, and "den"
 * before a noun that does not itself end in -n becomes "der".
 */
function nominativeTopic(topic: string): string | undefined {
  if (/[,;:?!…]/u.test(topic)) {
    return undefined;
  }
  const [first = '', second = ''] = topic.split(' ');
  if (/^(?:die|das|eine)$/u.test(first)) {
    return topic;
  }
  if (first === 'den') {
    return /^\p{Lu}.*[^n]$/u.test(second) ? topic.replace(/^den/u, 'der') : undefined;
  }
  if (/^\p{Lu}/u.test(first)) {
    return topic;
  }
  return /(?:e|es)$/u.test(first) && !/^(?:diese|jene|welche|alle|seine|ihre)/u.test(first)
    ? topic
    : undefined;
}

/** A headline from the topic of an event. */
export function headline(topic: string, kind: string): string {
  const before = BEFORE[kind];
  if (before !== undefined) {
    return `${before} ${topic}`;
  }
  const nominative = nominativeTopic(topic);
  return nominative === undefined
    ? `Im Gespräch über ${topic}`
    : `${capitalize(nominative, 'de')} im Fokus`;
}
