import type { Composition } from '../composition';
import type { ContributionFacts, TalkFacts } from '../facts';
import type { Party } from '../language/language';
import type { Programme } from '../programme';
import { isModerator } from '../programme';
import { subjectOf } from './telling';

const speaking = ({ contributions }: TalkFacts): ContributionFacts[] =>
  contributions.filter(
    (contribution) => !isModerator(contribution) && contribution.role !== 'award-winner',
  );

/** Who spoke about what: the talks in a single sentence, then the discussions; with too many of them their number. */
export function speakersSentences(
  composition: Composition,
  { items, panels }: Programme,
): (string | undefined)[] {
  const { language, facts, recipe } = composition;
  const talks = items.filter((talk) => speaking(talk).length > 0);
  const discussions = panels.filter((talk) => speaking(talk).length > 0);
  const spoke = [...talks, ...discussions];
  const people = new Set(spoke.flatMap((talk) => speaking(talk).map(({ person }) => person)));
  const most = recipe.limits.names;
  if (people.size > most || spoke.length > most) {
    const count = items.length + panels.length;
    return count < 2 ? [] : [language.summary({ kind: 'all', count, tracks: [] })];
  }
  const introduce = (talk: TalkFacts): Party[] => {
    composition.cite('talk', talk.documentId);
    return composition.parties(speaking(talk));
  };
  const told = talks.map((talk) => ({ parties: introduce(talk), subject: subjectOf(talk) }));
  return [
    language.speakers(told.filter(({ parties }) => parties.length > 0)),
    ...discussions.flatMap((talk) => {
      const panelists = introduce(talk);
      const { topic, title } = subjectOf(talk);
      const named = title !== undefined && title !== facts.event.title;
      return panelists.length === 0
        ? []
        : language.panel(
            {
              panelists,
              moderators: [],
              also: false,
              ...(topic === undefined ? {} : { topic }),
              ...(named ? { title } : {}),
            },
            composition.vary,
          );
    }),
  ];
}
