import type { Block } from '../blocks';
import type { Composition } from '../composition';
import { bullets, heading, paragraph, spoken } from '../composition';
import type { TalkFacts } from '../facts';
import type { TalkPlanning } from '../programme';
import { isModerator } from '../programme';
import { moderationOf } from './talks';

function item(composition: Composition, talk: TalkFacts): string | undefined {
  const parties = composition.parties(
    talk.contributions.filter((contribution) => !isModerator(contribution)),
  );
  const line = composition.language.listItem(talk.title === '' ? undefined : talk.title, parties);
  if (line === undefined) {
    return undefined;
  }
  composition.cite('talk', talk.documentId);
  return talk.takeaways.length === 0 ? line : `${line}: ${spoken(talk.takeaways).join(' ')}`;
}

function list(composition: Composition, talks: readonly TalkFacts[]): Block | undefined {
  const items = talks.map((talk) => item(composition, talk)).filter((line) => line !== undefined);
  return items.length === 0 ? undefined : bullets(items);
}

/** By track, where every talk has one and there is more than one. */
function tracksOf(talks: readonly TalkFacts[]): Map<string, TalkFacts[]> {
  const tracks = new Map<string, TalkFacts[]>();
  for (const talk of talks) {
    const track = talk.track ?? '';
    tracks.set(track, [...(tracks.get(track) ?? []), talk]);
  }
  return tracks.has('') ? new Map([['', [...talks]]]) : tracks;
}

/** What a long programme has beside the paragraphs: lists of talks, by track where there are tracks, and of posters. */
export function writeProgramme(
  composition: Composition,
  { groups, listed, posters }: TalkPlanning,
  moderators: Set<string>,
): void {
  const { language } = composition;
  composition.section('programme', 'programme', () => {
    const blocks: (Block | undefined)[] = [];
    const tracks = tracksOf(listed);
    const lists = [...tracks].map(([track, talks]) => ({ track, block: list(composition, talks) }));
    if (lists.some(({ block }) => block !== undefined)) {
      blocks.push(
        paragraph([language.listIntroduction(groups.length > 0 ? 'rest' : 'all', listed.length)]),
      );
    }
    for (const { track, block } of lists) {
      if (block !== undefined && tracks.size > 1) {
        blocks.push(heading(track));
      }
      blocks.push(block);
    }
    const posterList = list(composition, posters);
    if (posterList !== undefined) {
      blocks.push(paragraph([language.listIntroduction('posters', posters.length)]), posterList);
    }
    blocks.push(paragraph([moderationOf(composition, [...listed, ...posters], moderators)]));
    return blocks;
  });
}
