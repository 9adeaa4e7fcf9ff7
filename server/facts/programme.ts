import type { Core } from '@strapi/strapi';

import { resolveText } from '../../composer/localized-text';
import type {
  ContributionFacts,
  OmissionReason,
  QuoteFacts,
  TalkFacts,
} from '../../composer/facts';
import { TALK_UID } from '../../content-types';
import type { TalkNotHeld } from '../../contracts';
import type { Row } from '../strapi/documents';
import { whereItPoints } from '../strapi/pointing';

import type { Collection } from './collection';
import { children, lines, lookUp, number, text, time } from './read';

type Values = Record<string, unknown>;

const NOT_HELD = ['cancelled', 'replaced', 'no-show'] as const satisfies OmissionReason[];

/** A condition on talks: that they belong to the event, in any language and state. */
export const whereTalkOf = (strapi: Core.Strapi, eventDocumentId: string) =>
  whereItPoints(strapi, { uid: TALK_UID, path: ['event'] }, eventDocumentId);

/** Why a talk does not take place; undefined where it does. */
export const notHeld = (talk: Values): (typeof NOT_HELD)[number] | undefined =>
  NOT_HELD.find((status) => status === talk['talkStatus']);

/** Those of the talks that do not take place, in the order of the programme. */
export const talksNotHeld = (talks: Row[]): TalkNotHeld[] =>
  [...talks].sort(inProgrammeOrder).flatMap((talk) => {
    const reason = notHeld(talk);
    return reason
      ? [{ documentId: talk.documentId, title: text(talk, 'title') ?? null, reason }]
      : [];
  });

/** The talks in the order of the programme; those that did not take place are noted as omitted. */
export function readProgramme(talks: Values[], collection: Collection): TalkFacts[] {
  return [...talks].sort(inProgrammeOrder).flatMap((talk) => {
    const reason = notHeld(talk);
    if (reason) {
      collection.omit('talk', talk, text(talk, 'title') ?? '', reason);
      return [];
    }
    return [readTalk(talk, collection)];
  });
}

function readTalk(talk: Values, collection: Collection): TalkFacts {
  return {
    documentId: String(talk['documentId']),
    title: text(talk, 'title') ?? '',
    subtitle: text(talk, 'subtitle'),
    kind: text(talk, 'kind') ?? 'talk',
    talkStatus: text(talk, 'talkStatus') ?? 'planned',
    startsAt: time(talk, 'startsAt'),
    track: text(talk, 'track'),
    topic: text(talk, 'topic'),
    takeaways: lines(talk, 'takeaways'),
    quotes: children(talk, 'quotes').flatMap((quote) => readQuote(quote, talk, collection)),
    contributions: children(talk, 'contributions').flatMap((contribution) =>
      readContribution(contribution, talk, collection),
    ),
  };
}

/** Hidden people are not quoted, and nobody who was not there. */
function readQuote(quote: Values, talk: Values, collection: Collection): QuoteFacts[] {
  const words = text(quote, 'text');
  if (words === undefined) {
    return [];
  }
  const approved = quote['approved'] === true;
  const speaker = lookUp(quote, 'speaker');
  if (!speaker) {
    return [{ text: words, approved }];
  }
  if (speaker['visibility'] === 'hidden') {
    collection.omit('person', speaker, nameOf(speaker), 'hidden');
    return [];
  }
  const own = children(talk, 'contributions').filter(
    (contribution) => lookUp(contribution, 'speaker')?.documentId === speaker.documentId,
  );
  if (own.length > 0 && own.every((contribution) => contribution['absent'] === true)) {
    return [];
  }
  return [{ text: words, person: collection.person(speaker), approved }];
}

const nameOf = (speaker: Values): string =>
  text(speaker, 'displayName') ?? text(speaker, 'familyName') ?? '';

function readContribution(
  contribution: Values,
  talk: Values,
  collection: Collection,
): ContributionFacts[] {
  const speaker = lookUp(contribution, 'speaker');
  if (!speaker) {
    return [];
  }
  const name = nameOf(speaker);
  if (speaker['visibility'] === 'hidden') {
    collection.omit('person', speaker, name, 'hidden');
    return [];
  }
  if (contribution['absent'] === true) {
    collection.omit('person', speaker, name, 'absent', text(talk, 'title') ?? '');
    return [];
  }
  // Empty means "as today", until the talk's publication writes the day's values down.
  const ofThatDay = children(contribution, 'organizations');
  const today = lookUp(speaker, 'organization');
  const organizations = ofThatDay.length > 0 ? ofThatDay : today ? [today] : [];
  return [
    {
      person: collection.person(speaker),
      role: text(contribution, 'role') ?? 'speaker',
      jobTitle:
        resolveText(contribution['jobTitle'], collection.language) ??
        (isEmpty(contribution['jobTitle'])
          ? resolveText(speaker['jobTitle'], collection.language)
          : undefined),
      organizations: organizations.map((organization) => collection.organization(organization)),
    },
  ];
}

const isEmpty = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;

/** By time, then by place in the programme; what has neither comes last, in the order of entry. */
export function inProgrammeOrder(a: Values, b: Values): number {
  return (
    compare(time(a, 'startsAt'), time(b, 'startsAt')) ||
    compare(number(a, 'position'), number(b, 'position')) ||
    Number(a['id']) - Number(b['id'])
  );
}

function compare<Value extends string | number>(
  a: Value | undefined,
  b: Value | undefined,
): number {
  if (a === b) {
    return 0;
  }
  if (a === undefined) {
    return 1;
  }
  if (b === undefined) {
    return -1;
  }
  return a < b ? -1 : 1;
}
