import type { Block } from '../blocks';
import type { Composition } from '../composition';
import { bullets, heading, paragraph } from '../composition';
import type { TalkFacts } from '../facts';
import type { SummaryPlan } from '../language/sections';
import type { TalkPlanning } from '../programme';
import { isModerator, SHORTEST_LIST, wasTakenDown } from '../programme';
import { moderationOf } from './telling';

function item(composition: Composition, talk: TalkFacts): string | undefined {
  const parties = composition.parties(
    talk.contributions.filter((contribution) => !isModerator(contribution)),
  );
  const line = composition.language.listItem(talk.title === '' ? undefined : talk.title, parties);
  if (line === undefined) {
    return undefined;
  }
  composition.cite('talk', talk.documentId);
  const said = composition.said(talk);
  return said.length === 0 ? line : `${line}: ${said.join(' ')}`;
}

function list(composition: Composition, talks: readonly TalkFacts[]): Block | undefined {
  const items = talks.map((talk) => item(composition, talk)).filter((line) => line !== undefined);
  return items.length === 0 ? undefined : bullets(items);
}

/** By track, where every talk has one. */
function tracksOf(talks: readonly TalkFacts[]): Map<string, TalkFacts[]> {
  const tracks = new Map<string, TalkFacts[]>();
  for (const talk of talks) {
    const track = talk.track ?? '';
    tracks.set(track, [...(tracks.get(track) ?? []), talk]);
  }
  return tracks.has('') ? new Map([['', [...talks]]]) : tracks;
}

/** A list for each track, with its name above where there are several. */
function lists(composition: Composition, talks: readonly TalkFacts[]): Block[] {
  const tracks = tracksOf(talks);
  return [...tracks].flatMap(([track, items]) => {
    const block = list(composition, items);
    if (block === undefined) {
      return [];
    }
    return tracks.size > 1 ? [heading(track), block] : [block];
  });
}

/** A number, with the tracks that it is made of; no more is said than that there was so much. */
function summary(
  composition: Composition,
  kind: SummaryPlan['kind'],
  talks: readonly TalkFacts[],
): string {
  const tracks = tracksOf(talks);
  const { names } = composition.recipe.limits;
  return composition.language.summary({
    kind,
    count: talks.length,
    tracks:
      tracks.size > 1 && tracks.size <= names
        ? [...tracks].map(([name, items]) => ({ name, count: items.length }))
        : [],
  });
}

interface Part {
  kind: SummaryPlan['kind'];
  talks: readonly TalkFacts[];
}

/** A list; where it would be too long, a list of those that something was taken down of, and the number of the rest. */
function part(composition: Composition, { kind, talks }: Part): (Block | undefined)[] {
  const tooLong = talks.length > composition.recipe.limits.list;
  const plain = tooLong ? talks.filter((talk) => !wasTakenDown(talk)) : [];
  const fewest = talks.length > plain.length ? SHORTEST_LIST : 2;
  const counted = plain.length < fewest ? [] : plain;
  const shown = lists(
    composition,
    talks.filter((talk) => !counted.includes(talk)),
  );
  const introduction = composition.language.listIntroduction(kind, talks.length - counted.length);
  return [
    ...(shown.length === 0 ? [] : [paragraph([introduction]), ...shown]),
    counted.length === 0
      ? undefined
      : paragraph([summary(composition, shown.length > 0 ? 'rest' : kind, counted)]),
  ];
}

/** What a long programme has beside the paragraphs: lists of talks and of posters, or their number. */
export function writeProgramme(
  composition: Composition,
  { groups, listed, posters }: TalkPlanning,
  moderators: Set<string>,
): void {
  composition.section('programme', 'programme', () => [
    ...part(composition, { kind: groups.length > 0 ? 'rest' : 'all', talks: listed }),
    ...part(composition, { kind: 'posters', talks: posters }),
    paragraph([moderationOf(composition, [...listed, ...posters], moderators)]),
  ]);
}
