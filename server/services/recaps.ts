import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { compose } from '../../composer/compose';
import { obstacleTo } from '../../composer/obstacle';
import type { Block, Draft, Facts } from '../../composer';
import { COMPOSITION_UID, EVENT_UID, RECAP_UID } from '../../content-types';
import { children, lookUp } from '../facts/read';
import { translate } from '../messages';
import { houseStyle, recipeOfKind } from '../composing';
import { documents, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { populateComponents } from '../strapi/populate';
import { retrying } from '../strapi/retry';

import { findRecapsOf } from '../validation/one-recap';

import type { derivations } from './derivations';
import type { facts as factsService } from './facts';

export interface EventVersion {
  eventDocumentId: string;
  locale: string;
}

export interface BuildRecap extends EventVersion {
  /** The administrator who builds; shown as the creator. */
  userId?: number;
}

export interface BuiltRecap {
  documentId: string;
  locale: string;
  /** false where the recap was there already. */
  created: boolean;
}

/** Builds recaps from events. */
export const recaps = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <Service>(name: string) => strapi.plugin('newsroom').service(name) as Service;

  /** Facts of an event that a recap can be made of. */
  const loadFacts = async (version: EventVersion): Promise<Facts> => {
    const loaded = await service<ReturnType<typeof factsService>>('facts').load(version);
    if (!loaded) {
      const exists = await rows(strapi, EVENT_UID).count({
        where: { documentId: version.eventDocumentId },
      });
      throw new errors.NotFoundError(
        translate(strapi, exists > 0 ? 'event-not-in-language' : 'event-not-found'),
        { code: exists > 0 ? 'event-not-in-language' : 'event-not-found' },
      );
    }
    const obstacle = obstacleTo(loaded);
    if (obstacle === 'language-unknown') {
      throw new errors.ApplicationError(translate(strapi, obstacle, { value: loaded.language }), {
        code: obstacle,
      });
    }
    const code = obstacle
      ? (`event-${obstacle}` as const)
      : loaded.event.title === ''
        ? 'event-untitled'
        : undefined;
    if (code) {
      throw new errors.ApplicationError(translate(strapi, code), { code });
    }
    return loaded;
  };

  const composeDraft = async (facts: Facts): Promise<Draft> =>
    compose({
      facts,
      recipe: await recipeOfKind(strapi, facts.event.kind),
      style: await houseStyle(strapi),
    });

  /** The recap of an event: the document, and the languages that it has. */
  const findExisting = async (
    eventDocumentId: string,
  ): Promise<{ documentId: string; locales: Set<string> } | undefined> => {
    const found = await findRecapsOf(strapi, eventDocumentId);
    const documentId = found[0]?.documentId;
    return documentId === undefined
      ? undefined
      : {
          documentId,
          locales: new Set(
            found.filter((row) => row.documentId === documentId).map((row) => String(row.locale)),
          ),
        };
  };

  /** What a recap takes over from its event besides the text; its own from then on. */
  const fromEvent = async ({ eventDocumentId, locale }: EventVersion): Promise<object> => {
    const event = await rows(strapi, EVENT_UID).findOne({
      where: { documentId: eventDocumentId, locale, publishedAt: null },
      populate: populateComponents(strapi, EVENT_UID, ['topics']),
    });
    return {
      picture: copyPicture(event),
      topics: {
        set: event ? children(event, 'topics').map(({ documentId }) => ({ documentId })) : [],
      },
    };
  };

  const keepComposition = async (
    recapDocumentId: string,
    { eventDocumentId, locale }: EventVersion,
    facts: Facts,
    draft: Draft,
  ): Promise<void> => {
    await rows(strapi, COMPOSITION_UID).deleteMany({
      where: { recapDocumentId, localeCode: locale },
    });
    await documents(strapi, COMPOSITION_UID).create({
      data: {
        recapDocumentId,
        localeCode: locale,
        eventDocumentId,
        revision: 1,
        recipe: draft.recipe.id,
        recipeVersion: draft.recipe.version,
        facts,
        sections: draft.sections,
        mentions: {
          speakers: draft.speakers,
          organizations: draft.organizations,
          talks: draft.talks,
        },
      },
    });
  };

  return {
    /**
     * The article that would be built, without writing anything.
     *
     * @throws NotFoundError where the event does not exist, or not in that language
     * @throws ApplicationError where it did not take place, has no title, or is in a language that is not composed in
     */
    async preview(version: EventVersion): Promise<Draft> {
      return composeDraft(await loadFacts(version));
    },

    /**
     * Composes the recap of an event in one language and creates its draft, with what it was composed from,
     * in one transaction. An event has one recap, its languages are versions of it: where the version is
     * there already, it is answered and nothing is written.
     *
     * @throws as `preview`
     */
    async build({ userId, ...version }: BuildRecap): Promise<BuiltRecap> {
      const { eventDocumentId, locale } = version;
      const buildOnce = async () => {
        await takeTurn(strapi);
        const existing = await findExisting(eventDocumentId);
        if (existing?.locales.has(locale)) {
          return { documentId: existing.documentId, locale, created: false };
        }
        const facts = await loadFacts(version);
        const draft = await composeDraft(facts);
        const data = {
          title: draft.title,
          kicker: draft.kicker ?? null,
          teaser: draft.teaser ?? null,
          body: draft.sections.flatMap(({ blocks }): Block[] => blocks),
          event: { documentId: eventDocumentId, locale },
          ...(userId === undefined ? {} : { updatedBy: userId }),
        };
        const recap = existing
          ? await documents(strapi, RECAP_UID).update({
              documentId: existing.documentId,
              locale,
              data,
            })
          : await documents(strapi, RECAP_UID).create({
              locale,
              data: {
                ...data,
                kind: 'recap',
                ...(await fromEvent(version)),
                ...(userId === undefined ? {} : { createdBy: userId }),
              },
            });
        const documentId = recap?.documentId ?? '';
        await keepComposition(documentId, version, facts, draft);
        await service<ReturnType<typeof derivations>>('derivations').document(
          RECAP_UID,
          documentId,
        );
        return { documentId, locale, created: true };
      };
      return retrying(strapi, () => strapi.db.transaction(buildOnce));
    },
  };
};

/** A copy of the event's picture, as input: what is changed on the recap does not change the event. */
function copyPicture(event: Row | null): object | null {
  const picture = event && lookUp(event, 'picture');
  const file = picture && lookUp(picture, 'file');
  if (!picture || !file) {
    return null;
  }
  const { id: _id, file: _file, ...attributes } = picture;
  return { ...attributes, file: file['id'] };
}
