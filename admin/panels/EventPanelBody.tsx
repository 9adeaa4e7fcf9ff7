import { Divider, Flex, Link as TextLink, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import type { NewsroomEvent } from '../../contracts/newsroom';
import { FormActions } from '../components/FormAction';
import { PanelError } from '../components/PanelError';
import { EditionAction } from '../copies/EditionAction';
import { LanguageActions } from '../copies/LanguageActions';
import { useRights } from '../hooks/useRights';
import type { Rights } from '../hooks/useRights';
import { useShownLanguage } from '../hooks/useShownLanguage';
import { useText } from '../hooks/useText';
import { PublishAction } from '../publication/PublishAction';
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
        <SavedEvent documentId={documentId} />
      ) : (
        <Typography textColor="neutral600">{t('panel.event.save')}</Typography>
      )}
      <TextLink tag={Link} to={NEWSROOM_PATH}>
        {t('panel.toNewsroom')}
      </TextLink>
    </Flex>
  );
}

function SavedEvent({ documentId }: { documentId: string }) {
  const rights = useRights();
  const { data: event, error, refetch } = useNewsroomEvent(documentId);
  if (error) {
    return <PanelError retry={refetch} />;
  }
  return event ? (
    <>
      <RecapLanguages event={event} rights={rights} />
      {rights.canPublish || rights.canCopy ? (
        <>
          <Divider />
          <EventActions event={event} rights={rights} />
        </>
      ) : null}
    </>
  ) : (
    <Loader small />
  );
}

function EventActions({ event, rights }: { event: NewsroomEvent; rights: Rights }) {
  const shown = useShownLanguage() ?? event.locale;
  const { documentId } = event;
  return (
    <FormActions>
      {(unsavedHint) => (
        <>
          {rights.canPublish && event.locales.includes(shown) ? (
            <PublishAction
              target={{ kind: 'events', documentId, locale: shown }}
              unsavedHint={unsavedHint}
            />
          ) : null}
          {rights.canCopy ? (
            <>
              <EditionAction event={event} unsavedHint={unsavedHint} />
              <LanguageActions event={event} unsavedHint={unsavedHint} />
            </>
          ) : null}
        </>
      )}
    </FormActions>
  );
}
