import { EVENT_UID, RECAP_UID, TALK_UID } from '../../../content-types/uids';
import type { Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import type { Rights } from '../../hooks/useRights';
import { buildPath, entryPath, recapPath } from '../../routes';
import { isInBuilder } from '../../utils/finding-place';

const UIDS: Record<string, string> = { event: EVENT_UID, talk: TALK_UID };

type About = Pick<RecapEditing, 'documentId' | 'locale' | 'languages'> & {
  event: Pick<NonNullable<RecapEditing['event']>, 'documentId'> | null;
};

/**
 * Where something is mended that the builder has no field for.
 *
 * @returns a path of the panel; null where the builder has it itself, or whoever is signed in may not go there
 */
export function wayToFinding(
  finding: Pick<Finding, 'place'>,
  { documentId, locale, languages, event }: About,
  { canBuild, canInContentManager }: Pick<Rights, 'canBuild' | 'canInContentManager'>,
): string | null {
  if (isInBuilder(finding)) {
    return null;
  }
  const { place } = finding;
  switch (place.field) {
    case 'languages': {
      const isWritten = languages.some((version) => version.locale === place.language);
      return !canBuild
        ? null
        : isWritten
          ? recapPath(documentId, place.language)
          : event && buildPath(event.documentId, place.language);
    }
    case 'entry': {
      const uid = UIDS[place.type];
      return uid && canInContentManager('read', uid)
        ? entryPath(uid, place.documentId, locale)
        : null;
    }
    default:
      return canInContentManager('read', RECAP_UID)
        ? entryPath(RECAP_UID, documentId, locale)
        : null;
  }
}
