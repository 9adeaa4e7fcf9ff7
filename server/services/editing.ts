import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { stateOf } from '../../composer/merge';
import { LEAD_FORMS } from '../../composer/recipes';
import type { Facts, Section } from '../../composer';
import { COMPOSITION_UID, RECAP_UID } from '../../content-types';
import type {
  RecapEditing,
  SaveConflict,
  SaveRecapBody,
  StoredComposition,
  StructuredDataBody,
  StructuredDataResponse,
} from '../../contracts';
import { BESIDE_POPULATE, besideOf } from '../checks/beside';
import { pageUrl } from '../../contracts/site';
import { surroundingsOf } from '../config';
import { houseStyle, recipeOfKind, recipesOf } from '../composing';
import { relatedEntries } from '../editing/related';
import { draftStructuredData } from '../editing/structured-data';
import { inputOf, TEXT_POPULATE, textOfRecap, versionOf } from '../editing/text';
import { nameOfUser, USER } from '../editing/user';
import { ConflictError } from '../errors';
import { lookUp, text, time } from '../facts/read';
import { translate } from '../messages';
import { languageVersions, VERSION_FIELDS, versionState } from '../newsroom/versions';
import { defaultLocale, documents, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { retrying } from '../strapi/retry';

import type { facts as factsService } from './facts';
import type { newsroom as newsroomService } from './newsroom';

export interface RecapVersion {
  documentId: string;
  locale: string;
}

export interface SaveRecap extends RecapVersion, Omit<SaveRecapBody, 'locale'> {
  /** The administrator who saves. */
  userId?: number;
}

/** What the recap builder loads and saves. */
export const editing = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <Service>(name: string) => strapi.plugin('newsroom').service(name) as Service;

  const refuse = async ({ documentId }: RecapVersion): Promise<never> => {
    const exists = await rows(strapi, RECAP_UID).count({ where: { documentId } });
    const code = exists > 0 ? 'recap-not-in-language' : 'recap-not-found';
    throw new errors.NotFoundError(translate(strapi, code), { code });
  };

  const findDraft = async ({ documentId, locale }: RecapVersion): Promise<Row> => {
    const draft = await rows(strapi, RECAP_UID).findOne({
      where: { documentId, locale, publishedAt: null },
      populate: {
        ...TEXT_POPULATE,
        ...BESIDE_POPULATE,
        event: { select: ['documentId'] },
        updatedBy: USER,
      },
    });
    return draft ?? refuse({ documentId, locale });
  };

  const findComposition = async ({
    documentId,
    locale,
  }: RecapVersion): Promise<(StoredComposition & { id: number }) | null> => {
    const found = await rows(strapi, COMPOSITION_UID).findOne({
      where: { recapDocumentId: documentId, localeCode: locale },
    });
    return (
      found && {
        id: found.id,
        revision: Number(found['revision']),
        recipe: String(found['recipe']),
        recipeVersion: Number(found['recipeVersion']),
        lead: LEAD_FORMS.find((form) => form === found['lead']) ?? null,
        facts: found['facts'] as Facts,
        sections: found['sections'] as Section[],
      }
    );
  };

  const describe = async (draft: Row, locale: string): Promise<RecapEditing> => {
    const { documentId } = draft;
    const stored = await findComposition({ documentId, locale });
    const versions = await rows(strapi, RECAP_UID).findMany({
      where: { documentId },
      select: VERSION_FIELDS,
    });
    const published = versions.find((row) => row.publishedAt && row.locale === locale);
    const eventDocumentId = lookUp(draft, 'event')?.documentId as string | undefined;
    const facts = eventDocumentId
      ? await service<ReturnType<typeof factsService>>('facts').load({ eventDocumentId, locale })
      : null;
    const texts = textOfRecap(draft);
    const { id: _id, ...composition } = stored ?? { id: 0 };
    return {
      documentId,
      locale,
      version: versionOf(texts, stored?.revision),
      state: versionState(draft, published),
      updatedAt: time(draft, 'updatedAt') ?? null,
      updatedBy: nameOfUser(lookUp(draft, 'updatedBy')),
      slug: text(draft, 'slug') ?? null,
      address: pageUrl(surroundingsOf(strapi).site, 'recap', {
        slug: text(draft, 'slug') ?? '',
        locale,
      }),
      embargoUntil: time(draft, 'embargoUntil') ?? null,
      text: texts,
      event: eventDocumentId
        ? await service<ReturnType<typeof newsroomService>>('newsroom').findEvent(eventDocumentId)
        : null,
      facts,
      composition: stored ? (composition as StoredComposition) : null,
      house: {
        recipes: recipesOf(strapi),
        recipe: (await recipeOfKind(strapi, facts?.event.kind ?? 'other')).id,
        style: await houseStyle(strapi),
      },
      beside: besideOf(draft, locale),
      related: facts ? await relatedEntries(strapi, facts, locale) : [],
      languages: languageVersions(versions, await defaultLocale(strapi)),
    };
  };

  const keepComposition = async (
    { documentId, locale }: RecapVersion,
    given: NonNullable<SaveRecapBody['composition']>,
    stored: { id: number; revision: number } | null,
    body: unknown,
  ): Promise<void> => {
    // What was left out of the text, the recap is not about.
    const present = stateOf(given.sections, body).sections.filter(
      ({ state }) => state !== 'deleted',
    );
    const mentioned = (type: string): string[] => [
      ...new Set(
        present
          .flatMap(({ sources }) => sources)
          .filter((source) => source.type === type)
          .map((source) => source.documentId),
      ),
    ];
    const data = {
      recapDocumentId: documentId,
      localeCode: locale,
      eventDocumentId: given.facts.event.documentId,
      revision: (stored?.revision ?? 0) + 1,
      recipe: given.recipe,
      recipeVersion: given.recipeVersion,
      lead: given.lead ?? null,
      facts: given.facts,
      sections: given.sections,
      mentions: {
        speakers: mentioned('person'),
        organizations: mentioned('organization'),
        talks: mentioned('talk'),
      },
    };
    if (stored) {
      await rows(strapi, COMPOSITION_UID).update({ where: { id: stored.id }, data });
    } else {
      await documents(strapi, COMPOSITION_UID).create({ data });
    }
  };

  return {
    /**
     * One recap in one language with all that the builder needs. The number of queries does not depend on the number of
     * talks.
     *
     * @throws NotFoundError where the recap does not exist, or not in that language
     */
    async load(version: RecapVersion): Promise<RecapEditing> {
      return describe(await findDraft(version), version.locale);
    },

    /**
     * The structured data that the page will have, with texts that are not saved yet.
     *
     * @throws NotFoundError as `load`
     */
    async structuredData({
      text: typed = {},
      ...recap
    }: RecapVersion & Pick<StructuredDataBody, 'text'>): Promise<StructuredDataResponse['data']> {
      return (
        (await draftStructuredData(strapi, { ...recap, text: typed })) ?? (await refuse(recap))
      );
    },

    /**
     * Saves what the builder edits, and what it was composed from, in one transaction.
     *
     * @throws NotFoundError as `load`
     * @throws ConflictError (409) where something else is stored than the caller has seen; with what is stored now
     */
    async save({ userId, version, text: given, composition, ...recap }: SaveRecap) {
      const saveOnce = async (): Promise<RecapEditing> => {
        await takeTurn(strapi);
        const draft = await findDraft(recap);
        const stored = await findComposition(recap);
        if (versionOf(textOfRecap(draft), stored?.revision) !== version) {
          const details: SaveConflict = {
            code: 'recap-changed',
            current: await describe(draft, recap.locale),
          };
          throw new ConflictError(translate(strapi, 'recap-changed'), { ...details });
        }
        if (composition) {
          await keepComposition(recap, composition, stored, given.body ?? draft['body']);
        }
        await documents(strapi, RECAP_UID).update({
          ...recap,
          data: {
            ...inputOf(given, draft),
            ...(userId === undefined ? {} : { updatedBy: userId }),
          },
        });
        return describe(await findDraft(recap), recap.locale);
      };
      return retrying(strapi, () => strapi.db.transaction(saveOnce));
    },
  };
};
