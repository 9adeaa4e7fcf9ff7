import type { Core } from '@strapi/strapi';

import {
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
import { isLocalized } from '../strapi/locales';

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

/** An entry that another one cannot be deleted because of. */
export interface FoundUse {
  uid: string;
  documentId: string;
  as: MessageCode;
  name: string;
}

/**
 * What uses entries of a type.
 *
 * @param used the condition on the used entries' rows
 * @param locale the condition on the language that is about to go; empty for all
 * @returns each once; a query for each kind of use
 */
export async function findUses(
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

/** Uses as a sentence lists them, in the language of the caller: `talk “Opening”, 3 more`. */
export function namesOfUses(strapi: Core.Strapi, uses: readonly FoundUse[]): string {
  const shown = uses.slice(0, MAX_USES).map(({ as, name }) => translate(strapi, as, { name }));
  const more = uses.length - shown.length;
  return [...shown, ...(more > 0 ? [translate(strapi, 'use-more', { count: more })] : [])].join(
    ', ',
  );
}
