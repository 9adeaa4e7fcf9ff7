import { useState } from 'react';

import { Link as TextLink, LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import { RECAP_UID } from '../../content-types/uids';
import type { NewsroomEvent } from '../../contracts/newsroom';
import type { Rights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { buildPath, capturePath, entryPath, recapPath } from '../routes';
import { obstacleTo } from '../utils/obstacle';
import { dayIn } from '../utils/relative';

interface Props {
  event: NewsroomEvent;
  rights: Rights;
  /** Where every row has the same action, none of them stands out. */
  isQuiet?: boolean;
}

/** Whether {@link RecapAction} has something to offer. */
export const hasRecapAction = (event: NewsroomEvent, rights: Rights): boolean =>
  event.recap
    ? rights.canBuild || rights.canInContentManager('read', RECAP_UID)
    : rights.canBuild && !obstacleTo(event);

/** What can be done next about the recap of an event, if anything. */
export function RecapAction({ event, rights, isQuiet = false }: Props) {
  const t = useText();
  const title = event.title ?? t('event.untitled');

  if (!hasRecapAction(event, rights)) {
    return null;
  }
  if (event.recap) {
    const version =
      event.recap.versions.find(({ locale }) => locale === event.locale) ?? event.recap.versions[0];
    return (
      <LinkButton
        tag={Link}
        to={
          rights.canBuild
            ? recapPath(event.recap.documentId, version?.locale)
            : entryPath(RECAP_UID, event.recap.documentId, version?.locale)
        }
        variant="tertiary"
        size="S"
        aria-label={t('recap.openOf', { title })}
      >
        {t('recap.open')}
      </LinkButton>
    );
  }
  return event.isPast ? (
    <LinkButton
      tag={Link}
      to={buildPath(event.documentId, event.locale)}
      variant={isQuiet ? 'secondary' : 'default'}
      size="S"
      aria-label={t('recap.buildOf', { title })}
    >
      {t('recap.build')}
    </LinkButton>
  ) : (
    <BeforeTheEnd event={event} title={title} />
  );
}

/** While an event goes on there is something to take down; before, its recap is nothing that waits. */
function BeforeTheEnd({ event, title }: { event: NewsroomEvent; title: string }) {
  const t = useText();
  const [now] = useState(() => new Date());
  const { documentId, locale, startDate, talkCount } = event;
  const hasBegun = startDate !== null && startDate <= dayIn(event.timeZone, now);
  return hasBegun && talkCount > 0 ? (
    <LinkButton
      tag={Link}
      to={capturePath(documentId, locale)}
      variant="secondary"
      size="S"
      aria-label={t('capture.titleOf', { title })}
    >
      {t('capture.title')}
    </LinkButton>
  ) : (
    <TextLink
      tag={Link}
      to={buildPath(documentId, locale)}
      aria-label={t('recap.prepareOf', { title })}
    >
      {t('recap.prepare')}
    </TextLink>
  );
}
