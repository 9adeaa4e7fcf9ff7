import type { Block } from '../blocks';
import type { Composition } from '../composition';
import { paragraph } from '../composition';
import type { ContributionFacts } from '../facts';
import type { Programme } from '../programme';
import { wasTakenDown } from '../programme';

type Greeting = Programme['greetings'][number];

const HOSTING = new Set(['host', 'co-host']);

/** Those who hold a public office come first, the house that hosts comes last; else as in the programme. */
function byRank(
  { facts }: Composition,
  contributions: readonly ContributionFacts[],
): ContributionFacts[] {
  const hosts = new Set(
    facts.involvements
      .filter(({ role }) => HOSTING.has(role))
      .map(({ organization }) => organization),
  );
  const rank = ({ organizations }: ContributionFacts): number => {
    if (organizations.some((id) => hosts.has(id))) {
      return 2;
    }
    return organizations.some((id) => facts.organizations[id]?.kind === 'public-body') ? 0 : 1;
  };
  return [...contributions].sort((one, other) => rank(one) - rank(other));
}

/** Who greeted and of whom nothing was taken down, in one sentence. */
function together(composition: Composition, greetings: readonly Greeting[]): Block | undefined {
  const { language, event, vary } = composition;
  for (const { talk, contributions } of greetings) {
    if (contributions.length > 0) {
      composition.cite('talk', talk.documentId);
    }
  }
  const parties = composition.parties(
    byRank(
      composition,
      greetings.flatMap(({ contributions }) => contributions),
    ),
  );
  if (parties.length === 0) {
    return undefined;
  }
  return paragraph([
    parties.length === 1
      ? language.greeting(parties, event, vary)
      : language.greetings(parties, vary),
  ]);
}

function told(composition: Composition, { talk, contributions }: Greeting): Block | undefined {
  const { language, event, vary } = composition;
  composition.cite('talk', talk.documentId);
  const parties = composition.parties(contributions);
  const opening = parties.length === 0 ? undefined : language.greeting(parties, event, vary);
  return paragraph([opening, ...composition.said(talk)]);
}

/** Who opened: each with what was said in a paragraph of its own, the others together in one sentence. */
export function writeGreetings(composition: Composition, { greetings }: Programme): void {
  const plain = greetings.filter(({ talk }) => !wasTakenDown(talk));
  composition.section('greetings', 'greetings', () =>
    greetings.map((greeting) => {
      if (!plain.includes(greeting)) {
        return told(composition, greeting);
      }
      return greeting === plain[0] ? together(composition, plain) : undefined;
    }),
  );
}
