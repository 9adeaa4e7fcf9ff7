import { Flex, Link as TextLink, LinkButton, Loader, Typography } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Link } from 'react-router-dom';

import { EVENT_UID } from '../../content-types/uids';
import type { NewsroomEvent } from '../../contracts/newsroom';
import { Embargo } from '../components/Embargo';
import { EventDate } from '../components/EventDate';
import { FormActions } from '../components/FormAction';
import { PanelError } from '../components/PanelError';
import { useRights } from '../hooks/useRights';
import type { Rights } from '../hooks/useRights';
import { useShownLanguage } from '../hooks/useShownLanguage';
import { useText } from '../hooks/useText';
import { PublishAction } from '../publication/PublishAction';
import { entryPath, NEWSROOM_PATH, recapPath } from '../routes';
import { useRecapOrigin } from '../services/newsroom';

import { RecapChecks } from './RecapChecks';
import { RecapLanguages } from './RecapLanguages';

interface Props {
  /** Missing while the recap has not been saved. */
  documentId: string | undefined;
}

export default function RecapPanelBody({ documentId }: Props) {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {documentId ? (
        <>
          <Standing documentId={documentId} />
          <RecapActions documentId={documentId} />
          <Origin documentId={documentId} />
        </>
      ) : null}
      <TextLink tag={Link} to={NEWSROOM_PATH} startIcon={<ArrowLeft />}>
        {t('panel.recap.back')}
      </TextLink>
    </Flex>
  );
}

/** What the checks say of the language that is open, and until when visitors do not see it. */
function Standing({ documentId }: { documentId: string }) {
  const locale = useShownLanguage();
  const { data: recap } = useRecapOrigin(documentId);
  const version = recap?.versions.find((candidate) => candidate.locale === locale);
  return locale ? (
    <>
      <RecapChecks documentId={documentId} locale={locale} />
      <Embargo until={version?.embargoUntil} />
    </>
  ) : null;
}

/** The builder first: it is where a recap is written. The preview has a panel of Strapi's. */
function RecapActions({ documentId }: { documentId: string }) {
  const t = useText();
  const { canBuild, canPublish } = useRights();
  const locale = useShownLanguage();
  return (
    <>
      {canBuild ? (
        <LinkButton tag={Link} to={recapPath(documentId, locale)} fullWidth startIcon={<Pencil />}>
          {t('panel.recap.builder')}
        </LinkButton>
      ) : null}
      {canPublish && locale ? (
        <FormActions>
          {(unsavedHint) => (
            <PublishAction
              target={{ kind: 'recaps', documentId, locale }}
              unsavedHint={unsavedHint}
            />
          )}
        </FormActions>
      ) : null}
    </>
  );
}

function Origin({ documentId }: { documentId: string }) {
  const t = useText();
  const rights = useRights();
  const shown = useShownLanguage();
  const { data: recap, error, refetch } = useRecapOrigin(documentId);
  if (error) {
    return <PanelError retry={refetch} />;
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
