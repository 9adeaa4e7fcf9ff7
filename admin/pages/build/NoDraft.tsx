import { Button, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Page, useAPIErrorHandler } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

import { EVENT_UID } from '../../../content-types/uids';
import type { NewsroomEvent } from '../../../contracts/newsroom';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { entryPath } from '../../routes';
import type { RequestError } from '../../services/newsroom';

interface Props {
  event: NewsroomEvent;
  locale: string;
  error: RequestError;
  retry(): void;
}

/** Why the server made no draft: something about the event, which can be put right there, or a failure. */
export function NoDraft({ event, locale, error, retry }: Props) {
  const t = useText();
  const { canInContentManager } = useRights();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  if (isAboutTheEvent(error)) {
    return (
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        hasRadius
        shadow="filterShadow"
        content={formatError(error)}
        action={
          canInContentManager('read', EVENT_UID) ? (
            <LinkButton
              tag={Link}
              variant="secondary"
              to={entryPath(EVENT_UID, event.documentId, locale)}
            >
              {t('event.open')}
            </LinkButton>
          ) : null
        }
      />
    );
  }
  return (
    <Page.Error
      content={formatError(error)}
      action={
        <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={retry}>
          {t('retry')}
        </Button>
      }
    />
  );
}

/** The server gives such reasons a code (`event-untitled`). */
const isAboutTheEvent = (error: RequestError): boolean =>
  'details' in error &&
  typeof error.details === 'object' &&
  error.details !== null &&
  'code' in error.details;
