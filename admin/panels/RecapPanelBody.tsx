import { Flex, Link as TextLink, Loader, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

import { EVENT_UID } from '../../content-types/uids';
import type { NewsroomEvent } from '../../contracts/newsroom';
import { EventDate } from '../components/EventDate';
import { useRights } from '../hooks/useRights';
import type { Rights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { entryPath, NEWSROOM_PATH } from '../routes';
import { useRecapOrigin } from '../services/newsroom';

import { RecapLanguages } from './RecapLanguages';

interface Props {
  /** Missing while the recap has not been saved. */
  documentId: string | undefined;
}

export default function RecapPanelBody({ documentId }: Props) {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {documentId ? <Origin documentId={documentId} /> : null}
      <TextLink tag={Link} to={NEWSROOM_PATH} startIcon={<ArrowLeft />}>
        {t('panel.recap.back')}
      </TextLink>
    </Flex>
  );
}

function Origin({ documentId }: { documentId: string }) {
  const t = useText();
  const rights = useRights();
  const shown = useShownLanguage();
  const { data: recap, error } = useRecapOrigin(documentId);
  if (error) {
    return <Typography textColor="danger600">{t('panel.error')}</Typography>;
  }
  if (!recap) {
    return <Loader small />;
  }
  if (!recap.event) {
    return <Typography textColor="neutral600">{t('panel.recap.noEvent')}</Typography>;
  }
  return (
    <>
      <EventOfRecap event={recap.event} rights={rights} />
      {recap.event.recap?.documentId === documentId ? (
        <RecapLanguages event={recap.event} rights={rights} open={shown} />
      ) : null}
    </>
  );
}

/** The language that the form is open in. */
function useShownLanguage(): string | undefined {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale;
}

function EventOfRecap({ event, rights }: { event: NewsroomEvent; rights: Rights }) {
  const t = useText();
  const shown = useShownLanguage();
  const locale = shown && event.locales.includes(shown) ? shown : event.locale;
  const title = event.title ?? t('event.untitled');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor="neutral600">
        {t('panel.recap.event')}
      </Typography>
      {rights.canInContentManager('read', EVENT_UID) ? (
        <TextLink
          tag={Link}
          to={entryPath(EVENT_UID, event.documentId, locale)}
          style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
        >
          {title}
        </TextLink>
      ) : (
        <Typography fontWeight="semiBold">{title}</Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        <EventDate event={event} />
      </Typography>
    </Flex>
  );
}
