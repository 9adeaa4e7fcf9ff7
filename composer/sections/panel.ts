import type { Composition } from '../composition';
import { paragraph } from '../composition';
import type { ContributionFacts, TalkFacts } from '../facts';
import { isModerator, wasTakenDown } from '../programme';
import { talkTopic } from '../topic';

/** A paragraph for each discussion: who took part, who moderated, what was said. */
export function writePanels(
  composition: Composition,
  panels: readonly TalkFacts[],
  moderated: Set<string>,
): void {
  for (const talk of panels) {
    composition.section(`panel:${talk.documentId}`, 'panel', () => {
      composition.cite('talk', talk.documentId);
      const moderating = talk.contributions.filter(isModerator);
      const discussing = talk.contributions.filter((contribution) => !isModerator(contribution));
      const also =
        moderating.length > 0 &&
        moderating.every(({ person }) =>
          discussing.some((contribution) => contribution.person === person),
        );
      const leads = ({ person }: ContributionFacts): boolean =>
        moderating.some((contribution) => contribution.person === person);
      const panelists = composition.parties([
        ...discussing.filter((contribution) => !leads(contribution)),
        ...discussing.filter(leads),
      ]);
      // Where others moderated too, who also discussed is named among those who did.
      const presiding = also
        ? moderating
        : moderating.filter(
            ({ person }) => !discussing.some((contribution) => contribution.person === person),
          );
      const moderators = composition.parties(presiding);
      for (const { person } of moderating) {
        moderated.add(person);
      }
      // An event that is a discussion may have it in its programme under the same title.
      const named = talk.title !== '' && talk.title !== composition.facts.event.title;
      const topic = talkTopic(talk.topic);
      if (!wasTakenDown(talk)) {
        composition.miss('talk', talk.documentId, 'takeaways', talk.title);
      }
      return [
        paragraph([
          ...composition.language.panel(
            {
              panelists,
              moderators,
              also,
              ...(topic === undefined ? {} : { topic }),
              ...(named ? { title: talk.title } : {}),
            },
            composition.vary,
          ),
          ...composition.said(talk),
        ]),
      ];
    });
  }
}
