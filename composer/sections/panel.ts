import type { Composition } from '../composition';
import { paragraph, spoken } from '../composition';
import type { TalkFacts } from '../facts';
import { isModerator } from '../programme';
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
      const panelists = composition.parties(discussing);
      const moderators = composition.parties(moderating);
      for (const { person } of moderating) {
        moderated.add(person);
      }
      // An event that is a discussion may have it in its programme under the same title.
      const named = talk.title !== '' && talk.title !== composition.facts.event.title;
      const topic = talkTopic(talk.topic);
      if (talk.takeaways.length === 0) {
        composition.miss('talk', talk.documentId, 'takeaways', talk.title);
      }
      return [
        paragraph([
          ...composition.language.panel({
            panelists,
            moderators,
            also,
            ...(topic === undefined ? {} : { topic }),
            ...(named ? { title: talk.title } : {}),
          }),
          ...spoken(talk.takeaways),
        ]),
      ];
    });
  }
}
