import type { Composition } from '../composition';
import { paragraph, spoken } from '../composition';
import type { ContributionFacts } from '../facts';
import type { Programme } from '../programme';

/** Who opened: each with what was said in a paragraph of its own, the others together in one sentence. */
export function writeGreetings(composition: Composition, { greetings }: Programme): void {
  const { language, vary } = composition;
  const plain = greetings.filter(({ talk }) => talk.takeaways.length === 0);
  const told = greetings.filter(({ talk }) => talk.takeaways.length > 0);

  composition.section('greetings', 'greetings', () => {
    const contributions: ContributionFacts[] = plain.flatMap((greeting) => greeting.contributions);
    for (const { talk, contributions: greeters } of plain) {
      if (greeters.length > 0) composition.cite('talk', talk.documentId);
    }
    const parties = composition.parties(contributions);
    const people = parties.reduce((sum, party) => sum + party.people.length, 0);
    const together =
      people === 0
        ? undefined
        : people <= 2
          ? language.greeting(parties, vary)
          : language.greetings(parties);
    return [
      paragraph([together]),
      ...told.map(({ talk, contributions: greeters }) => {
        composition.cite('talk', talk.documentId);
        const named = composition.parties(greeters);
        const opening = named.length === 0 ? undefined : language.greeting(named, vary);
        return paragraph([opening, ...spoken(talk.takeaways)]);
      }),
    ];
  });
}
