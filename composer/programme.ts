import type { ContributionFacts, Facts, OmissionReason, OmittedFact, TalkFacts } from './facts';
import type { Recipe } from './recipes';

/** The programme of an event, by the part that its items play in an article. */
export interface Programme {
  /** Greetings, with those who gave them; they may be part of a talk that is told elsewhere. */
  greetings: { talk: TalkFacts; contributions: ContributionFacts[] }[];
  panels: TalkFacts[];
  closings: TalkFacts[];
  networking: TalkFacts[];
  /** Talks, keynotes, workshops, posters, pitches, demonstrations, awards. */
  items: TalkFacts[];
}

const NOT_HELD: Record<string, OmissionReason> = {
  cancelled: 'cancelled',
  replaced: 'replaced',
  'no-show': 'no-show',
};

const isGreeting = ({ role }: ContributionFacts): boolean => role === 'greeting';

/** Who led through a talk and gave none. */
export function isModerator({ role }: ContributionFacts): boolean {
  return role === 'moderator' || role === 'host';
}

/** Whether there is anything that a sentence could say. */
function hasContent(talk: TalkFacts): boolean {
  return (
    talk.title !== '' ||
    talk.topic !== undefined ||
    talk.takeaways.length > 0 ||
    (talk.quotes ?? []).length > 0 ||
    talk.contributions.length > 0
  );
}

/** Whether something that was said is to be told: a sentence taken down, or a quote that may be used. */
export function wasTakenDown({ takeaways, quotes = [] }: TalkFacts): boolean {
  return takeaways.length > 0 || quotes.some(({ approved }) => approved);
}

/** Talks that did not take place, should the facts still have them. */
export function omittedTalks(facts: Facts): OmittedFact[] {
  const known = new Set(facts.omitted.map(({ documentId }) => documentId));
  return facts.talks.flatMap(({ documentId, title, talkStatus }) => {
    const reason = NOT_HELD[talkStatus];
    return reason === undefined || known.has(documentId)
      ? []
      : [{ type: 'talk', documentId, name: title, reason } satisfies OmittedFact];
  });
}

/** Sorts the items of the programme. Breaks are none, and what did not take place is left out. */
export function programmeOf(facts: Facts): Programme {
  const programme: Programme = {
    greetings: [],
    panels: [],
    closings: [],
    networking: [],
    items: [],
  };
  for (const talk of facts.talks) {
    if (NOT_HELD[talk.talkStatus] !== undefined || talk.kind === 'break' || !hasContent(talk)) {
      continue;
    }
    if (talk.kind === 'welcome') {
      programme.greetings.push({ talk, contributions: talk.contributions });
      continue;
    }
    if (talk.kind === 'closing') {
      programme.closings.push(talk);
    } else if (talk.kind === 'networking') {
      programme.networking.push(talk);
    } else {
      const greeters = talk.contributions.filter(isGreeting);
      if (greeters.length > 0) {
        programme.greetings.push({
          talk: { ...talk, takeaways: [], quotes: [] },
          contributions: greeters,
        });
      }
      const contributions = talk.contributions.filter((contribution) => !isGreeting(contribution));
      if (greeters.length > 0 && contributions.length === 0 && !wasTakenDown(talk)) {
        continue;
      }
      const keynote = talk.kind === 'talk' && contributions.some(({ role }) => role === 'keynote');
      const kind = keynote ? 'keynote' : talk.kind;
      (kind === 'panel' ? programme.panels : programme.items).push({
        ...talk,
        kind,
        contributions,
      });
    }
  }
  return programme;
}

/** Talks that make one paragraph: those of one organization, or a single one. */
export interface TalkGroup {
  /** documentId of the organization, or else of the talk. */
  id: string;
  organization?: string;
  talks: TalkFacts[];
}

/** The organization that all who speak in a talk come from first of all; undefined where they come from several. */
function commonOrganization(talk: TalkFacts, facts: Facts): string | undefined {
  const speaking = talk.contributions.filter(
    (contribution) => !isModerator(contribution) && facts.people[contribution.person] !== undefined,
  );
  const first = speaking.map(({ organizations }) =>
    organizations.find((id) => facts.organizations[id] !== undefined),
  );
  const [organization] = first;
  return first.every((other) => other === organization) ? organization : undefined;
}

/** Nobody knows who gave it, and little was taken down: such talks share a paragraph, or each would be a sentence. */
const isAnonymous = ({ contributions, takeaways, quotes = [] }: TalkFacts): boolean =>
  contributions.length === 0 && takeaways.length < 2 && quotes.length === 0;

/** Keynotes first, each alone; then the talks in groups, in the order of their first talk. */
export function groupTalks(talks: readonly TalkFacts[], facts: Facts): TalkGroup[] {
  const groups = new Map<string, TalkGroup>();
  const keynote = ({ kind }: TalkFacts): boolean => kind === 'keynote';
  for (const talk of [...talks.filter(keynote), ...talks.filter((one) => !keynote(one))]) {
    const organization = commonOrganization(talk, facts);
    const alone = organization === undefined || talk.kind === 'keynote';
    const key = isAnonymous(talk)
      ? 'nobody'
      : alone
        ? `talk:${talk.documentId}`
        : `organization:${organization}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, {
        id: alone ? talk.documentId : organization,
        ...(organization === undefined ? {} : { organization }),
        talks: [talk],
      });
    } else {
      group.talks.push(talk);
    }
  }
  return [...groups.values()];
}

export interface TalkPlanning {
  groups: TalkGroup[];
  /** Told in a list. */
  listed: TalkFacts[];
  posters: TalkFacts[];
}

/** Fewer are not worth a list of their own. */
export const SHORTEST_LIST = 3;

/**
 * What gets a paragraph and what a line in a list, so that a long programme stays an article. A recipe without a section
 * for talks lists them all.
 */
export function planTalks(
  items: readonly TalkFacts[],
  facts: Facts,
  { limits, sections }: Pick<Recipe, 'limits' | 'sections'>,
): TalkPlanning {
  const plainPosters = items.filter((item) => item.kind === 'poster' && !wasTakenDown(item));
  const posters = plainPosters.length > 1 ? plainPosters : [];
  const rest = items.filter((item) => !posters.includes(item));
  if (!sections.some(({ kind }) => kind === 'talks')) {
    return { groups: [], listed: rest, posters };
  }
  const groups = groupTalks(rest, facts);
  const everything = { groups, listed: [], posters };
  if (groups.length <= limits.paragraphs && rest.length <= 2 * limits.paragraphs) {
    return everything;
  }

  const weight = ({ kind, takeaways, quotes = [] }: TalkFacts): number =>
    (kind === 'keynote' ? 1000 : 0) +
    takeaways.length +
    quotes.filter(({ approved }) => approved).length;
  const featured = rest
    .filter((talk) => weight(talk) > 0)
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, limits.featured);
  const listed = rest.filter((talk) => !featured.includes(talk));
  if (listed.length < SHORTEST_LIST) {
    return everything;
  }
  return {
    groups: groupTalks(
      rest.filter((talk) => featured.includes(talk)),
      facts,
    ),
    listed,
    posters,
  };
}
