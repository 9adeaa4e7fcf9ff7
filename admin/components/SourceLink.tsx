import type { ReactNode } from 'react';

import { Link as TextLink, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { Link } from 'react-router-dom';

import type { Source } from '../../composer/draft';
import { EVENT_UID, ORGANIZATION_UID, SPEAKER_UID, TALK_UID } from '../../content-types/uids';
import { useRights } from '../hooks/useRights';
import { entryPath } from '../routes';

const UIDS: Record<Source['type'], string> = {
  event: EVENT_UID,
  talk: TALK_UID,
  person: SPEAKER_UID,
  organization: ORGANIZATION_UID,
};

interface Props {
  type: Source['type'];
  documentId: string;
  locale: string;
  /** Where the page has what would be lost by leaving it. */
  isNewTab?: boolean;
  children: ReactNode;
}

/** An entry by its name, with the way to its form. */
export function SourceLink({ type, documentId, locale, isNewTab = false, children }: Props) {
  const { canInContentManager } = useRights();
  const isLocalised = type === 'event' || type === 'talk';
  return canInContentManager('read', UIDS[type]) ? (
    <TextLink
      tag={Link}
      to={entryPath(UIDS[type], documentId, isLocalised ? locale : null)}
      {...(isNewTab
        ? { target: '_blank', rel: 'noreferrer', endIcon: <ExternalLink aria-hidden /> }
        : {})}
      style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
    >
      {children}
    </TextLink>
  ) : (
    <Typography fontWeight="semiBold">{children}</Typography>
  );
}
