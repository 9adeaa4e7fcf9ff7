import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Facts, Section } from '../../composer';
import {
  CHECK_UID,
  COMPOSITION_UID,
  CONTRIBUTION_UID,
  QUOTE_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
} from '../../content-types';
import type { Erasure } from '../../contracts';
import { composeAgain } from '../composing';
import { factsWithout, sectionsWithout } from '../erasure/composition';
import type { Erased } from '../erasure/composition';
import { findTraces } from '../erasure/find';
import type { Traces } from '../erasure/find';
import { fieldError } from '../errors';
import { translate } from '../messages';
import { keptNamesOf } from '../names/kept';
import { documents, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { relationTable, withKnex } from '../strapi/knex';
import { takeTurn } from '../strapi/lock';
import { retrying } from '../strapi/retry';

import type { checks as checksService } from './checks';
import type { derivations as derivationsService } from './derivations';

/** Of Strapi's Content Manager, where the project has it. */
const HISTORY_UID = 'plugin::content-manager.history-version';

/** Erases people who have a right to it. */
export const erasure = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <Service>(name: string) => strapi.plugin('newsroom').service(name) as Service;

  const find = async (documentId: string): Promise<Traces> => {
    const traces = await findTraces(strapi, documentId);
    if (!traces) {
      const code = 'entry-not-found';
      throw new errors.NotFoundError(translate(strapi, code), { code });
    }
    return traces;
  };

  /** Takes the components of a kind out of every version of every talk that has them. */
  const removeParts = async (uid: string, attribute: string, documentId: string): Promise<void> => {
    const found = await rows(strapi, uid).findMany({
      where: { speaker: { documentId } },
      select: ['id'],
    });
    const ids = found.map(({ id }) => id);
    const table = relationTable(strapi, TALK_UID, attribute);
    await withKnex(strapi, (knex) =>
      knex(table.name).where({ field: attribute }).whereIn(table.target, ids).delete(),
    );
    await rows(strapi, uid).deleteMany({ where: { id: { $in: ids } } });
  };

  const cleanComposition = async (composition: Row, erased: Erased): Promise<void> => {
    const facts = factsWithout(composition['facts'] as Facts, erased);
    const sections = sectionsWithout(
      composition['sections'] as Section[],
      (await composeAgain(strapi, facts, composition))?.sections ?? [],
      erased,
    );
    const mentions = composition['mentions'] as { speakers?: string[] };
    await rows(strapi, COMPOSITION_UID).update({
      where: { id: composition.id },
      data: {
        facts,
        sections,
        mentions: {
          ...mentions,
          speakers: (mentions.speakers ?? []).filter((id) => id !== erased.documentId),
        },
        // Whoever has the recap open in the builder has the name before them, and may not put it back unseen.
        revision: Number(composition['revision']) + 1,
      },
    });
  };

  const forgetInRecaps = async ({ recaps, erased, person }: Traces): Promise<void> => {
    const versions = await rows(strapi, RECAP_UID).findMany({
      where: { documentId: { $in: recaps } },
      select: ['id', 'keptNames'],
    });
    for (const version of versions) {
      const { speakers, organizations } = keptNamesOf(version);
      const { [erased.documentId]: known, ...others } = speakers;
      if (known) {
        await rows(strapi, RECAP_UID).update({
          where: { id: version.id },
          data: { keptNames: { speakers: others, organizations } },
        });
      }
    }
    const mentions = relationTable(strapi, RECAP_UID, 'mentionedSpeakers');
    await withKnex(strapi, (knex) =>
      knex(mentions.name)
        .where({ [mentions.target]: person.id })
        .delete(),
    );
    // Made anew after the commit.
    await rows(strapi, CHECK_UID).deleteMany({ where: { recapDocumentId: { $in: recaps } } });
  };

  const forgetHistory = async ({ erased }: Traces): Promise<void> => {
    if (strapi.db.metadata.has(HISTORY_UID)) {
      await rows(strapi, HISTORY_UID).deleteMany({
        where: { contentType: SPEAKER_UID, relatedDocumentId: erased.documentId },
      });
    }
  };

  const eraseOnce = async (documentId: string, name: string): Promise<Erasure> => {
    await takeTurn(strapi);
    const traces = await find(documentId);
    if (name !== traces.erasure.name) {
      throw fieldError([{ path: ['name'], message: translate(strapi, 'erase-name-differs') }]);
    }
    await removeParts(CONTRIBUTION_UID, 'contributions', documentId);
    await removeParts(QUOTE_UID, 'quotes', documentId);
    const compositions = await rows(strapi, COMPOSITION_UID).findMany({
      where: { id: { $in: traces.compositions } },
    });
    for (const composition of compositions) {
      await cleanComposition(composition, traces.erased);
    }
    await forgetInRecaps(traces);
    await forgetHistory(traces);
    const derive = service<ReturnType<typeof derivationsService>>('derivations');
    for (const talk of traces.talks) {
      await derive.document(TALK_UID, talk);
    }
    for (const recap of traces.recaps) {
      await derive.document(RECAP_UID, recap);
    }
    // By now nothing uses it. Its pages and addresses go with it, and the pages that showed it are rendered anew.
    await documents(strapi, SPEAKER_UID).delete({ documentId });
    await strapi.db.transaction(({ onCommit }) => {
      onCommit(() => {
        service<ReturnType<typeof checksService>>('checks').changed(RECAP_UID, ...traces.recaps);
      });
    });
    return traces.erasure;
  };

  return {
    /**
     * What erasing a person would touch, and the recaps whose text is left to an editor. Writes nothing.
     *
     * @throws NotFoundError where there is no such person
     */
    async find(documentId: string): Promise<Erasure> {
      return (await find(documentId)).erasure;
    },

    /**
     * Erases a person, in one transaction: their record and addresses, their contributions and what was noted as said by
     * them, the names that published recaps keep, and what recaps were composed from. Texts that editors wrote stay as they
     * are.
     *
     * @param name the whole name with titles, as `find` gives it
     * @returns as `find` gave it: recaps with `named` are to be edited
     * @throws NotFoundError as `find`
     * @throws ValidationError at `name` where it is not that person's
     */
    async erase(documentId: string, name: string): Promise<Erasure> {
      return retrying(strapi, () => strapi.db.transaction(() => eraseOnce(documentId, name)));
    },
  };
};
