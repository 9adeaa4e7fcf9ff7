import type { Composition } from './composition';
import { capitalize, withPlainSpaces } from './language/text';
import { cutAtSentence, cutAtWord } from './sentences';
import { leadPlanOf } from './sections/lead-plan';
import { topicOf } from './topic';

const LONGEST = { kicker: 80, title: 255, teaser: 600 };

export interface Heading {
  kicker?: string;
  title: string;
}

function heading(title: string, kicker: string | undefined): Heading {
  return {
    title: cutAtWord(title, LONGEST.title),
    ...(kicker === undefined || kicker === '' ? {} : { kicker: cutAtWord(kicker, LONGEST.kicker) }),
  };
}

/** What stands above a title: the kind of event, where the title has not said it. */
function kindAbove({
  facts: { event },
  language,
  event: reference,
}: Composition): string | undefined {
  const name = capitalize(language.kindName(event.kind), language.code);
  return event.kind === 'other' || event.title.toLowerCase().includes(name.toLowerCase())
    ? undefined
    : capitalize(language.kindAt?.(reference, event.city) ?? name, language.code);
}

/**
 * The most telling words that the records have, and the event above them: its subtitle, or its title where that is a motto,
 * or its theme, or who came; without any of these the event itself.
 */
export function headingOf(composition: Composition): Heading {
  const { language, facts, event: reference } = composition;
  const { event } = facts;
  if (event.title === '') {
    const topic = topicOf(event.topic, '');
    const name = capitalize(language.kindName(event.kind), language.code);
    return heading(topic === undefined ? name : language.headline(topic, event.kind), undefined);
  }
  if (event.subtitle !== undefined) {
    return heading(event.subtitle, event.title);
  }
  if (language.isMotto?.(reference) === true) {
    return heading(event.title, kindAbove(composition));
  }
  const topic = topicOf(event.topic, event.title);
  if (topic !== undefined) {
    return heading(language.headline(topic, event.kind), event.title);
  }
  const { attendance, hosts } = leadPlanOf(facts);
  const gathered = attendance && language.guestsHeadline?.(attendance, reference);
  const [host, ...others] = hosts;
  return gathered === undefined
    ? heading(event.title, kindAbove(composition))
    : heading(gathered, host !== undefined && others.length === 0 ? host.name : undefined);
}

function firstParagraph({ sections }: Composition): string {
  const [first] = sections.flatMap(({ blocks }) => blocks);
  return first?.type === 'paragraph'
    ? first.children.map((node) => (node.type === 'text' ? node.text : '')).join('')
    : '';
}

/**
 * What the records have for it; or else a sentence or two in other words than the lead, or the lead itself in a language
 * that has none. Without a lead the first paragraph; undefined where the lead says all that is known.
 */
export function teaserOf(composition: Composition, lead: readonly string[]): string | undefined {
  const { language, facts } = composition;
  const typed = facts.event.teaser;
  const own = language.teaser?.(leadPlanOf(facts), headingOf(composition).title);
  const started = language.teaser === undefined ? lead.join(' ') : '';
  const text = own ?? (lead.length === 0 ? firstParagraph(composition) : started);
  // A teaser is searched, and shown by search engines: no space in it is a special one unless somebody typed it.
  return cutAtSentence(typed ?? withPlainSpaces(text), LONGEST.teaser) || undefined;
}
