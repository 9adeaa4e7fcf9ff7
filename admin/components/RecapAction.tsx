import { LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import { RECAP_UID } from '../../content-types/uids';
import type { NewsroomEvent } from '../../contracts/newsroom';
import type { Rights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { buildPath, entryPath, recapPath } from '../routes';
import { obstacleTo } from '../utils/obstacle';

interface Props {
  event: NewsroomEvent;
  rights: Rights;
  /** Where every row has the same action, none of them stands out. */
  isQuiet?: boolean;
}

/** What can be done next about the recap of an event, if anything. */
export function RecapAction({ event, rights, isQuiet = false }: Props) {
  const { canBuild, canInContentManager } = rights;
  const t = useText();
  const title = event.title ?? t('event.untitled');

  if (event.recap) {
    const version =
      event.recap.versions.find(({ locale }) => locale === event.locale) ?? event.recap.versions[0];
    return canBuild || canInContentManager('read', RECAP_UID) ? (
      <LinkButton
        tag={Link}
        to={
          canBuild
            ? recapPath(event.recap.documentId, version?.locale)
            : entryPath(RECAP_UID, event.recap.documentId, version?.locale)
        }
        variant="tertiary"
        size="S"
        aria-label={t('recap.openOf', { title })}
      >
        {t('recap.open')}
      </LinkButton>
    ) : null;
  }
  return canBuild && !obstacleTo(event) ? (
    <LinkButton
      tag={Link}
      to={buildPath(event.documentId, event.locale)}
      variant={!event.isPast ? 'tertiary' : isQuiet ? 'secondary' : 'default'}
      size="S"
      aria-label={t('recap.buildOf', { title })}
    >
      {t('recap.build')}
    </LinkButton>
  ) : null;
}
