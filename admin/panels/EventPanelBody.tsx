import { Flex, Link as TextLink, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import { useRights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { NEWSROOM_PATH } from '../routes';
import { useNewsroomEvent } from '../services/newsroom';

import { RecapLanguages } from './RecapLanguages';

interface Props {
  /** Missing while the event has not been saved. */
  documentId: string | undefined;
}

export default function EventPanelBody({ documentId }: Props) {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {documentId ? (
        <EventRecap documentId={documentId} />
      ) : (
        <Typography textColor="neutral600">{t('panel.event.save')}</Typography>
      )}
      <TextLink tag={Link} to={NEWSROOM_PATH}>
        {t('panel.toNewsroom')}
      </TextLink>
    </Flex>
  );
}

function EventRecap({ documentId }: { documentId: string }) {
  const t = useText();
  const rights = useRights();
  const { data: event, error } = useNewsroomEvent(documentId);
  if (error) {
    return <Typography textColor="danger600">{t('panel.error')}</Typography>;
  }
  return event ? <RecapLanguages event={event} rights={rights} /> : <Loader small />;
}
