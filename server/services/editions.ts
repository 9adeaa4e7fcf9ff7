import type { Core } from '@strapi/strapi';

import { EVENT_UID, TALK_UID } from '../../content-types';
import type { CreateEditionResponse, EditionProposal, EditionTitle } from '../../contracts';
import { takenOver } from '../editions/copy';
import { editionTimes, shiftTo } from '../editions/shift';
import type { EditionStart } from '../editions/shift';
import { findEdition, loadSource } from '../editions/source';
import type { EditionSource } from '../editions/source';
import { suggestTitle } from '../editions/title';
import { number, text, time } from '../facts/read';
import { documents } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { retrying } from '../strapi/retry';
import { dayInZone } from '../time';

type Values = Record<string, unknown>;

export interface CreateEdition {
  eventDocumentId: string;
  start: EditionStart;
  /** Titles by language; where none is given, the title stays. */
  titles?: Record<string, string>;
  /** The administrator who creates; shown as the creator. */
  userId?: number;
}

/** Makes the next editions of events. */
export const editions = ({ strapi }: { strapi: Core.Strapi }) => {
  const propose = async (source: EditionSource, start: EditionStart): Promise<EditionProposal> => {
    const [event] = source.versions;
    const times = editionTimes(event, start, source.timeZone);
    return {
      ...times,
      timeZone: source.timeZone,
      edition: nextEdition(event) ?? null,
      titles: titlesOf(source, start),
      talkCount: source.talks.length,
      omitted: source.omitted,
      existing: (await findEdition(strapi, event.documentId, times)) ?? null,
    };
  };

  /** Makes a document in all languages of another; gives its documentId. */
  const copyAll = async (
    uid: string,
    versions: [Row, ...Row[]],
    dataOf: (version: Row) => Values,
  ): Promise<string> => {
    const [first, ...others] = versions;
    const { documentId } = await documents(strapi, uid).create({
      locale: String(first.locale),
      data: { ...takenOver(strapi, uid, first), ...dataOf(first) },
    });
    for (const version of others) {
      await documents(strapi, uid).update({
        documentId,
        locale: String(version.locale),
        takeAfter: first.locale,
        data: { ...takenOver(strapi, uid, version, 'own'), ...dataOf(version) },
      });
    }
    return documentId;
  };

  const copyProgramme = async (
    source: EditionSource,
    { start, titles = {}, userId }: CreateEdition,
    { edition, ...proposal }: EditionProposal,
  ): Promise<string> => {
    const [event] = source.versions;
    const creator = userId ? { createdBy: userId, updatedBy: userId } : {};
    const { startsAt, endsAt, startDate, endDate } = proposal;
    const documentId = await copyAll(EVENT_UID, source.versions, (version) => ({
      ...creator,
      ...{ startsAt, endsAt, startDate, endDate, edition },
      title: titles[String(version.locale)] ?? version['title'],
      predecessor: { documentId: event.documentId, locale: version.locale },
    }));
    const shift = shiftTo(event, start, source.timeZone);
    const locales = new Set(source.versions.map(({ locale }) => locale));
    for (const talk of source.talks) {
      await copyAll(TALK_UID, talk, (version) => ({
        ...creator,
        startsAt: shift?.time(time(version, 'startsAt')) ?? null,
        ...(locales.has(version.locale) ? { event: { documentId, locale: version.locale } } : {}),
      }));
    }
    return documentId;
  };

  return {
    /**
     * What the next edition of an event would be, if it began then; writes nothing.
     *
     * @throws NotFoundError where there is no such event
     */
    async propose(eventDocumentId: string, start: EditionStart): Promise<EditionProposal> {
      return propose(await loadSource(strapi, eventDocumentId), start);
    },

    /**
     * Copies an event and its talks for its next edition, in all of their languages, as drafts, in one
     * transaction. Where the next edition of that start is there already, it is answered and nothing is
     * written.
     *
     * @throws as `propose`
     */
    async create(request: CreateEdition): Promise<CreateEditionResponse['data']> {
      const createOnce = async () => {
        await takeTurn(strapi);
        const source = await loadSource(strapi, request.eventDocumentId);
        const proposal = await propose(source, request.start);
        const { existing, titles, talkCount, omitted } = proposal;
        const documentId = existing ?? (await copyProgramme(source, request, proposal));
        return { documentId, created: existing === null, titles, talkCount, omitted };
      };
      return retrying(strapi, () => strapi.db.transaction(createOnce));
    },
  };
};

const nextEdition = (event: Row): number | undefined => {
  const edition = number(event, 'edition');
  return edition === undefined ? undefined : edition + 1;
};

function titlesOf({ versions, timeZone }: EditionSource, start: EditionStart): EditionTitle[] {
  const [event] = versions;
  const yearOf = (day: string | undefined) => (day ? Number(day.slice(0, 4)) : undefined);
  const dayOf = (iso: string) => dayInZone(new Date(iso), timeZone);
  const from = { year: yearOf(text(event, 'startDate')), edition: number(event, 'edition') };
  const to = {
    year: yearOf('startDate' in start ? start.startDate : dayOf(start.startsAt)),
    edition: nextEdition(event),
  };
  return versions.map((version) => {
    const title = text(version, 'title') ?? null;
    return {
      locale: String(version.locale),
      title,
      suggestion: (title && suggestTitle(title, from, to)) ?? null,
    };
  });
}
