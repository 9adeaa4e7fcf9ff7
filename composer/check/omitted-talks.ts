import type { Context } from './context';
import { rangeOf, spanOfTokens } from './context';
import { findWords } from './entries';
import type { CheckedOmission } from './input';
import { nameOnly } from './known-people';
import { NOT_HELD } from './lexicon';
import { programmePeople } from './people';
import { isQuoted, sentenceAt } from './passages';
import { omittedTalks } from '../programme';
import { tokensOf } from './words';

/** Shorter titles ("Begrüßung", "Was nun") are words of any text, unless they stand in quotation marks. */
const SHORTEST_TITLE = { words: 3, letters: 12 };

/** Talks that did not take place, with the people who were to give them. */
function notHeld({ input, facts }: Context): CheckedOmission[] {
  const inFacts = (facts === undefined ? [] : omittedTalks(facts)).map((talk): CheckedOmission => {
    const contributions =
      facts?.talks.find(({ documentId }) => documentId === talk.documentId)?.contributions ?? [];
    const people = contributions.flatMap(({ person }) => {
      const found = facts?.people[person];
      return found === undefined
        ? []
        : [
            [found.givenName, found.namePrefix, found.familyName]
              .filter((part) => part !== undefined)
              .join(' '),
          ];
    });
    return { ...talk, people };
  });
  const all = new Map<string, CheckedOmission>();
  for (const talk of [...(facts?.omitted ?? []), ...inFacts, ...(input.omitted ?? [])]) {
    if (talk.type === 'talk' && talk.reason !== 'absent' && talk.reason !== 'hidden') {
      all.set(talk.documentId, { ...all.get(talk.documentId), ...talk });
    }
  }
  return [...all.values()];
}

/** Titles that stand in the text for another reason: of talks that were held, of the event. */
function otherTitles({ facts }: Context): string[] {
  const held =
    facts?.talks.filter(
      ({ talkStatus }) => !['cancelled', 'replaced', 'no-show'].includes(talkStatus),
    ) ?? [];
  return [facts?.event.title ?? '', ...held.map(({ title }) => title)].map(
    (title) =>
      ` ${tokensOf(title)
        .map(({ key }) => key)
        .join(' ')} `,
  );
}

/** Talks that did not take place and are named all the same, by their title or by those who were to give them. */
export function checkOmittedTalks(context: Context): void {
  const talks = notHeld(context);
  if (talks.length === 0) {
    return;
  }
  const others = otherTitles(context);
  const inProgramme = new Set(context.facts === undefined ? [] : programmePeople(context.facts));
  for (const { name, reason, people = [] } of talks) {
    const words = tokensOf(name).map(({ key }) => key);
    const short =
      words.length < SHORTEST_TITLE.words || words.join('').length < SHORTEST_TITLE.letters;
    const ambiguous = others.some((title) => title.includes(` ${words.join(' ')} `));
    for (const passage of ambiguous ? [] : context.passages) {
      const found = findWords(
        passage.tokens.map(({ key }) => key),
        words,
      );
      if (found === undefined) {
        continue;
      }
      const { from, to } = spanOfTokens(passage, found.start, found.end);
      const told = NOT_HELD.test(sentenceAt(passage.text, from));
      if (!told && (!short || isQuoted(passage.text, from))) {
        context.report('talk-not-held-named', rangeOf(passage, from, to), { name, reason });
        break;
      }
    }
    const names = new Set(people.map(nameOnly));
    const mention = context.mentions.find(
      ({ form, people: [person], passage, start }) =>
        form === 'full' &&
        person !== undefined &&
        names.has(person.name) &&
        !inProgramme.has(person.documentId) &&
        person.standing !== 'mentioned' &&
        !NOT_HELD.test(sentenceAt(passage.text, passage.tokens[start]?.from ?? 0)),
    );
    const [person] = mention?.people ?? [];
    if (mention !== undefined && person !== undefined) {
      const { from, to } = spanOfTokens(mention.passage, mention.start, mention.end);
      context.report('talk-not-held-person-named', rangeOf(mention.passage, from, to), {
        name: person.name,
        talk: name,
        reason,
      });
    }
  }
}

/** A recap of an event that did not take place. */
export function checkEvent(context: Context): void {
  const { facts, input } = context;
  const status = facts?.event.eventStatus;
  const looksBack = (input.recap.kind ?? '') === '' || input.recap.kind === 'recap';
  if (facts !== undefined && looksBack && (status === 'cancelled' || status === 'postponed')) {
    const { documentId, title } = facts.event;
    context.report(
      'event-not-held',
      { field: 'entry', type: 'event', documentId },
      { name: title, reason: status },
    );
  }
}
