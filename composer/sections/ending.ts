import { paragraphsOf } from '../clean';
import type { Composition } from '../composition';
import { paragraph, referenceTo, spoken } from '../composition';
import { spanOf } from '../language/dates';
import type { DateSpan } from '../language/dates';
import type { Support, SupportRole } from '../language/language';
import type { Programme } from '../programme';
import { wasTakenDown } from '../programme';

const SUPPORT: readonly [SupportRole, readonly string[]][] = [
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
    const slots = networking.filter(wasTakenDown);
    for (const { documentId } of slots) {
      composition.cite('talk', documentId);
    }
    return [...noted, paragraph(slots.flatMap((talk) => composition.said(talk)))];
  });
}

/**
 * The last words, and the verdict.
 *
 * @param named whether those who spoke last are
 */
export function writeClosing(
  composition: Composition,
  { closings }: Programme,
  named: boolean,
): void {
  composition.section('closing', 'closing', () => {
    const last = (named ? closings : []).map((talk) => {
      const parties = composition.parties(talk.contributions);
      if (parties.length > 0 || wasTakenDown(talk)) {
        composition.cite('talk', talk.documentId);
      }
      const words =
        parties.length === 0
          ? undefined
          : composition.language.closingWords(parties, composition.vary);
      return paragraph([words, ...composition.said(talk)]);
    });
    const verdict = paragraphsOf(composition.facts.event.verdict).map((text) =>
      paragraph(spoken([text])),
    );
    return [...last, ...verdict];
  });
}

/** Who made it possible. */
export function writeThanks(composition: Composition): void {
  composition.section('thanks', 'thanks', () => {
    const given = SUPPORT.map(([role, roles]): Support => {
      const ids = composition.facts.involvements
        .filter((involvement) => roles.includes(involvement.role))
        .map(({ organization }) => organization);
      return { role, organizations: composition.organizations(ids) };
    }).filter(({ organizations }) => organizations.length > 0);
    for (const { documentId } of given.flatMap(({ organizations }) => organizations)) {
      composition.cite('organization', documentId);
    }
    return [paragraph(composition.language.support(given, composition.event))];
  });
}

/** What the house says about itself, word for word; blank or in no such language, there is no such section. */
export function writeBoilerplate(composition: Composition, text: string | undefined): void {
  composition.section('boilerplate', 'boilerplate', () =>
    paragraphsOf(text).map((words) => paragraph([words])),
  );
}

/** Whether what people wrote has said the first day already, with its year or without. */
function isSaid(composition: Composition, { start }: DateSpan): boolean {
  const { verdict = '', networkingNote = '', highlights } = composition.facts.event;
  const day = composition.language.dateRange({ start, end: start });
  const written = [verdict, networkingNote, ...highlights].join(' ').replaceAll('\u00a0', ' ');
  return day !== '' && written.includes(day);
}

/** When and where the following edition is, unless the text has said it. Without a date there is nothing to look out for. */
export function writeOutlook(composition: Composition): void {
  const { nextEvent } = composition.facts;
  const span = nextEvent && spanOf(nextEvent);
  if (
    nextEvent === undefined ||
    span === undefined ||
    nextEvent.title === '' ||
    isSaid(composition, span)
  ) {
    return;
  }
  composition.section('outlook', 'outlook', () => {
    composition.cite('event', nextEvent.documentId);
    const { venueName: venue, city } = nextEvent;
    return [
      paragraph([
        composition.language.outlook({
          event: referenceTo(nextEvent),
          span,
          ...(venue === undefined ? {} : { venue }),
          ...(city === undefined ? {} : { city }),
        }),
      ]),
    ];
  });
}
