import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import {
  COMPOSITION_UID,
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';
import { text } from '../facts/read';
import { translate } from '../messages';
import type { MessageCode } from '../messages';
import { rows } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/documents';
import { isLocalized, localeCondition } from '../strapi/locales';
import { isOurs } from '../strapi/writes';
import { isVisitorRequest } from '../visitors/trust';

/** Longest list of uses in a message. */
const MAX_USES = 5;

type Condition = Record<string, unknown>;

interface Use {
  /** The type that uses the entry. */
  by: string;
  as: MessageCode;
  /** The condition on its rows, given the one on the used entry. */
  where(used: Condition): Condition;
}

const through = (by: string, as: MessageCode, ...path: string[]): Use => ({
  by,
  as,
  where: (used) => path.reduceRight<Condition>((inner, name) => ({ [name]: inner }), used),
});

const USES: Record<string, Use[]> = {
  [EVENT_UID]: [
    through(TALK_UID, 'use-talk', 'event'),
    through(RECAP_UID, 'use-recap', 'event'),
    through(RECAP_UID, 'use-recap', 'nextEvent'),
    through(EVENT_UID, 'use-event', 'predecessor'),
  ],
  [TALK_UID]: [through(RECAP_UID, 'use-recap', 'talks')],
  [SPEAKER_UID]: [
    through(TALK_UID, 'use-talk', 'contributions', 'speaker'),
    through(TALK_UID, 'use-talk', 'quotes', 'speaker'),
    through(RECAP_UID, 'use-recap', 'speakers'),
    through(RECAP_UID, 'use-recap', 'mentionedSpeakers'),
  ],
  [ORGANIZATION_UID]: [
    through(EVENT_UID, 'use-event', 'involvements', 'organization'),
    through(SPEAKER_UID, 'use-speaker', 'organization'),
    through(SPEAKER_UID, 'use-speaker', 'otherOrganizations'),
    through(TALK_UID, 'use-talk', 'contributions', 'organizations'),
    through(RECAP_UID, 'use-recap', 'organizations'),
    through(RECAP_UID, 'use-recap', 'mentionedOrganizations'),
  ],
  [TOPIC_UID]: [
    through(EVENT_UID, 'use-event', 'topics'),
    through(RECAP_UID, 'use-recap', 'topics'),
  ],
};

/** Refuses to delete what is in use, with the list of uses; takes a recap's compositions along. */
export function deletion(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (!isOurs(uid) || action !== 'delete') {
      return next();
    }
    const condition = await localeCondition(strapi, context);
    const uses = await findUses(strapi, uid, { documentId: params.documentId }, condition);
    if (uses.length > 0 && isVisitorRequest(strapi)) {
      // Who uses it may be a draft.
      throw new errors.ValidationError(translate(strapi, 'in-use-somewhere'));
    }
    if (uses.length > 0) {
      const shown = uses.slice(0, MAX_USES).map(({ as, name }) => translate(strapi, as, { name }));
      const more = uses.length - shown.length;
      throw new errors.ValidationError(
        translate(strapi, 'in-use', {
          uses: [
            ...shown,
            ...(more > 0 ? [translate(strapi, 'use-more', { count: more })] : []),
          ].join(', '),
        }),
        { uses },
      );
    }
    const result = await next();
    if (uid === RECAP_UID) {
      await rows(strapi, COMPOSITION_UID).deleteMany({
        where: {
          recapDocumentId: params.documentId,
          ...('locale' in condition ? { localeCode: condition['locale'] } : {}),
        },
      });
    }
    return result;
  };
}

interface FoundUse {
  uid: string;
  documentId: string;
  as: MessageCode;
  name: string;
}

async function findUses(
  strapi: Core.Strapi,
  uid: string,
  used: Condition,
  locale: Condition,
): Promise<FoundUse[]> {
  const found = new Map<string, FoundUse>();
  for (const { by, as, where } of USES[uid] ?? []) {
    const name = by === SPEAKER_UID ? 'displayName' : 'title';
    // Between types with languages, relations stay within one.
    const scope = isLocalized(strapi, by) && isLocalized(strapi, uid) ? locale : {};
    const users = await rows(strapi, by).findMany({
      where: { ...where(used), ...scope },
      select: ['id', 'documentId', name],
    });
    for (const row of users) {
      const key = `${by}:${row.documentId}`;
      if (!found.has(key)) {
        const label = text(row, name) ?? row.documentId;
        found.set(key, { uid: by, documentId: row.documentId, as, name: label });
      }
    }
  }
  return [...found.values()];
}
