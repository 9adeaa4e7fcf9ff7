import type { Block } from '../blocks';
import type { Composition } from '../composition';
import { paragraph, spoken } from '../composition';
import type { Programme } from '../programme';

type Greeting = Programme['greetings'][number];

/** Who greeted and of whom nothing was taken down, in one sentence. */
function together(composition: Composition, greetings: readonly Greeting[]): Block | undefined {
  const { language, event, vary } = composition;
  for (const { talk, contributions } of greetings) {
    if (contributions.length > 0) {
      composition.cite('talk', talk.documentId);
    }
  }
  const parties = composition.parties(greetings.flatMap(({ contributions }) => contributions));
  if (parties.length === 0) {
    return undefined;
  }
  return paragraph([
    parties.length === 1 ? language.greeting(parties, event, vary) : language.greetings(parties),
  ]);
}

function told(composition: Composition, { talk, contributions }: Greeting): Block | undefined {
  const { language, event, vary } = composition;
  composition.cite('talk', talk.documentId);
  const parties = composition.parties(contributions);
  const opening = parties.length === 0 ? undefined : language.greeting(parties, event, vary);
  return paragraph([opening, ...spoken(talk.takeaways)]);
}

/** Who opened: each with what was said in a paragraph of its own, the others together in one sentence. */
export function writeGreetings(composition: Composition, { greetings }: Programme): void {
  const plain = greetings.filter(({ talk }) => talk.takeaways.length === 0);
  composition.section('greetings', 'greetings', () =>
    greetings.map((greeting) => {
      if (!plain.includes(greeting)) {
        return told(composition, greeting);
      }
      return greeting === plain[0] ? together(composition, plain) : undefined;
    }),
  );
}
