import { LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import { RECAP_UID } from '../../../content-types/uids';
import type { NewsroomEvent } from '../../../contracts/newsroom';
import type { Rights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { buildPath, entryPath } from '../../routes';
import { obstacleTo } from '../../utils/obstacle';

interface Props {
  event: NewsroomEvent;
  rights: Rights;
}

/** What can be done next about the recap of an event, if anything. */
export function RecapAction({ event, rights: { canBuild, canInContentManager } }: Props) {
  const t = useText();
  const title = event.title ?? t('event.untitled');

  if (event.recap) {
    const version =
      event.recap.versions.find(({ locale }) => locale === event.locale) ?? event.recap.versions[0];
    return canInContentManager('read', RECAP_UID) ? (
      <LinkButton
        tag={Link}
        to={entryPath(RECAP_UID, event.recap.documentId, version?.locale)}
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
      variant={event.isPast ? 'default' : 'tertiary'}
      size="S"
      aria-label={t('recap.buildOf', { title })}
    >
      {t('recap.build')}
    </LinkButton>
  ) : null;
}
