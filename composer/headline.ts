import type { Composition } from './composition';
import { capitalize } from './language/text';
import { cutAtSentence, cutAtWord } from './sentences';
import { topicOf } from './topic';

const LONGEST = { kicker: 80, title: 255, teaser: 600 };

export interface Heading {
  kicker?: string;
  title: string;
}

/** The theme as the headline with the event above it; without a theme the event, with its kind above it. */
export function headingOf({ facts: { event }, language }: Composition): Heading {
  const name = capitalize(language.kindName(event.kind), language.code);
  const topic = topicOf(event.topic, event.title);
  if (topic !== undefined) {
    return {
      title: cutAtWord(language.headline(topic, event.kind), LONGEST.title),
      ...(event.title === '' ? {} : { kicker: cutAtWord(event.title, LONGEST.kicker) }),
    };
  }
  if (event.title === '') {
    return { title: name };
  }
  const said = event.kind === 'other' || event.title.toLowerCase().includes(name.toLowerCase());
  return { title: cutAtWord(event.title, LONGEST.title), ...(said ? {} : { kicker: name }) };
}

/** The lead in short, cut at a sentence; without a lead the first paragraph. */
export function teaserOf(composition: Composition, lead: readonly string[]): string | undefined {
  const [first] = composition.sections.flatMap(({ blocks }) => blocks);
  const text =
    lead.length > 0
      ? lead.join(' ')
      : first?.type === 'paragraph'
        ? first.children.map((node) => (node.type === 'text' ? node.text : '')).join('')
        : '';
  return cutAtSentence(text, LONGEST.teaser) || undefined;
}
