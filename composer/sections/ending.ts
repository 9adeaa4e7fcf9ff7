import { paragraphsOf } from '../clean';
import type { Composition } from '../composition';
import { paragraph, spoken } from '../composition';
import type { Support, SupportRole } from '../language/language';
import type { Programme } from '../programme';

const SUPPORT: readonly [SupportRole, readonly string[]][] = [
  ['exhibitor', ['exhibitor']],
  ['supporter', ['partner', 'sponsor', 'supporter']],
  ['funder', ['funder']],
  ['media-partner', ['media-partner']],
];

/** What else came up: whole sentences, in one paragraph. */
export function writeHighlights(composition: Composition): void {
  composition.section('highlights', 'highlights', () => [
    paragraph(spoken(composition.facts.event.highlights)),
  ]);
}

/** Networking: the note about it, and what was taken down of the slots for it. */
export function writeNetworking(composition: Composition, { networking }: Programme): void {
  composition.section('networking', 'networking', () => {
    const noted = paragraphsOf(composition.facts.event.networkingNote).map((text) =>
      paragraph(spoken([text])),
    );
    const slots = networking.filter(({ takeaways }) => takeaways.length > 0);
    for (const { documentId } of slots) {
      composition.cite('talk', documentId);
    }
    return [...noted, paragraph(slots.flatMap(({ takeaways }) => spoken(takeaways)))];
  });
}

function thanks(composition: Composition): string[] {
  const given = SUPPORT.map(([role, roles]): Support => {
    const ids = composition.facts.involvements
      .filter((involvement) => roles.includes(involvement.role))
      .map(({ organization }) => organization);
    return { role, organizations: composition.organizations(ids) };
  }).filter(({ organizations }) => organizations.length > 0);
  for (const { documentId } of given.flatMap(({ organizations }) => organizations)) {
    composition.cite('organization', documentId);
  }
  return composition.language.support(given, composition.event);
}

/** The last words, the verdict, and who made it possible. */
export function writeClosing(composition: Composition, { closings }: Programme): void {
  composition.section('closing', 'closing', () => {
    const last = closings.map((talk) => {
      const parties = composition.parties(talk.contributions);
      if (parties.length > 0 || talk.takeaways.length > 0) {
        composition.cite('talk', talk.documentId);
      }
      const words = parties.length === 0 ? undefined : composition.language.closingWords(parties);
      return paragraph([words, ...spoken(talk.takeaways)]);
    });
    const verdict = paragraphsOf(composition.facts.event.verdict).map((text) =>
      paragraph(spoken([text])),
    );
    return [...last, ...verdict, paragraph(thanks(composition))];
  });
}
