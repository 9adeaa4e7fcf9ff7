import type { Core } from '@strapi/strapi';

import { baseLanguage } from '../../composer/localized-text';
import { COMPOSITION_UID, RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import type { ErasedFromTalk, Erasure } from '../../contracts';
import { text } from '../facts/read';
import { languageOfCaller } from '../messages';
import { isNamed } from '../names/in-text';
import { groupByDocument } from '../newsroom/recaps';
import { personNameOf, untitledName, wholeName } from '../names/kept';
import { textsOf } from '../names/texts';
import { defaultLocale, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { withKnex, tableOf } from '../strapi/knex';
import { containing } from '../strapi/like';
import { pointingTo } from '../strapi/pointing';

import type { Erased } from './composition';

/** What is to be erased, with where it is. */
export interface Traces {
  person: Row;
  erased: Erased;
  erasure: Erasure;
  /** documentIds. */
  talks: string[];
  /** documentIds of recaps that show the person or keep something about them. */
  recaps: string[];
  /** Ids of rows. */
  compositions: number[];
}

/** Ids of the rows in which one of the columns has these letters. It reads the whole table, which nobody waits for often. */
async function idsWith(
  strapi: Core.Strapi,
  uid: string,
  columns: readonly string[],
  letters: string,
): Promise<number[]> {
  const asText = strapi.db.dialect.client === 'postgres' ? '??::text' : '??';
  const condition = columns.map(() => `${asText} LIKE ? ESCAPE '!'`).join(' OR ');
  const found = (await withKnex(strapi, (knex) =>
    knex(tableOf(strapi, uid))
      .whereRaw(
        condition,
        columns.flatMap((column) => [column, containing(letters)]),
      )
      .select('id'),
  )) as { id: number }[];
  return found.map(({ id }) => id);
}

const SHOWN = ['id', 'documentId', 'locale', 'publishedAt', 'title'];

/**
 * Everything that the plugin keeps about a person, and the recaps whose text names them.
 *
 * @returns undefined where there is no such person
 */
export async function findTraces(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Traces | undefined> {
  const person = await rows(strapi, SPEAKER_UID).findOne({ where: { documentId } });
  if (!person) {
    return undefined;
  }
  const name = personNameOf(person);
  const { namePrefix, familyName } = name;
  const erased: Erased = {
    documentId,
    name: untitledName(name),
    familyName: untitledName({ namePrefix, familyName }),
  };
  const pointing = (uid: string, ...paths: string[][]): Promise<string[]> =>
    pointingTo(
      strapi,
      paths.map((path) => ({ uid, path })),
      [documentId],
    );
  const talks = await rows(strapi, TALK_UID).findMany({
    where: {
      documentId: {
        $in: await pointing(TALK_UID, ['contributions', 'speaker'], ['quotes', 'speaker']),
      },
    },
    select: SHOWN,
    populate: { event: { select: ['title', 'startDate'] } },
  });
  const compositions = await idsWith(
    strapi,
    COMPOSITION_UID,
    ['facts', 'sections', 'mentions'],
    documentId,
  );
  const composed = await rows(strapi, COMPOSITION_UID).findMany({
    where: { id: { $in: compositions } },
    select: ['id', 'recapDocumentId'],
  });
  const related = await pointing(RECAP_UID, ['speakers'], ['mentionedSpeakers']);
  const keeping = await idsWith(strapi, RECAP_UID, ['kept_names'], documentId);
  // Found by the family name, and looked at word by word below.
  const naming = await idsWith(strapi, RECAP_UID, TEXT_COLUMNS, familyName);
  const linked = new Set([...related, ...composed.map((row) => String(row['recapDocumentId']))]);
  const found = await rows(strapi, RECAP_UID).findMany({
    where: {
      $or: [{ id: { $in: [...keeping, ...naming] } }, { documentId: { $in: [...linked] } }],
    },
  });
  for (const { documentId: recap } of found.filter(({ id }) => keeping.includes(id))) {
    linked.add(recap);
  }
  const preferred = await defaultLocale(strapi);
  const names = (recap: Row): boolean =>
    isNamed(textsOf(recap), linked.has(recap.documentId) ? erased.familyName : erased.name);
  const listed = found.filter((recap) => linked.has(recap.documentId) || names(recap));
  return {
    person,
    erased,
    talks: [...new Set(talks.map((talk) => talk.documentId))],
    recaps: [...linked],
    compositions,
    erasure: {
      documentId,
      name: wholeName(name),
      talks: [...groupByDocument(talks).values()].map((versions) =>
        toTalk(versions, [languageOfCaller(strapi), preferred]),
      ),
      recaps: unique(listed, (recap) => `${recap.documentId} ${recap.locale}`).map((recap) => {
        const versions = listed.filter(
          (other) => other.documentId === recap.documentId && other.locale === recap.locale,
        );
        return {
          documentId: recap.documentId,
          locale: String(recap.locale),
          title: text(recap, 'title') ?? null,
          published: versions.some(({ publishedAt }) => publishedAt),
          named: versions.some(names),
        };
      }),
    },
  };
}

/**
 * @param versions of one talk, at least one
 * @param languages the first is the best
 */
function toTalk(versions: Row[], languages: string[]): ErasedFromTalk {
  // A title in another language says more than none, and the draft is what its form shows.
  const drafts = versions.filter(({ publishedAt }) => !publishedAt);
  const all = [...drafts, ...versions];
  const titled = all.filter((version) => text(version, 'title') !== undefined);
  const inLanguage = (language: string) =>
    titled.find(({ locale }) => baseLanguage(locale ?? '') === baseLanguage(language));
  const shown = (languages.map(inLanguage).find(Boolean) ?? titled[0] ?? all[0]) as Row;
  const event = (shown['event'] ?? {}) as Row;
  return {
    documentId: shown.documentId,
    title: text(shown, 'title') ?? null,
    locale: String(shown.locale ?? ''),
    event: text(event, 'title') ?? null,
    date: text(event, 'startDate') ?? null,
  };
}

/** Columns with what editors write in a recap. */
const TEXT_COLUMNS = ['kicker', 'title', 'subtitle', 'teaser', 'body'];

const unique = (found: readonly Row[], keyOf: (row: Row) => string): Row[] => [
  ...new Map(found.map((row) => [keyOf(row), row])).values(),
];
