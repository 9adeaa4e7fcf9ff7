import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import {
  BackButton,
  Layouts,
  Page,
  useAPIErrorHandler,
  useQueryParams,
} from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { useText } from '../../hooks/useText';
import { NEWSROOM_PATH } from '../../routes';
import { useEventCapture } from '../../services/capture';
import { useNewsroomEvent } from '../../services/newsroom';
import type { RequestError } from '../../services/newsroom';

import { CaptureForm } from './CaptureForm';
import { isLost } from './values';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** Where an editor takes down what is said at an event, on a phone too. */
export default function CapturePage() {
  const { documentId = '' } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  return locale ? (
    <LoadCapture key={`${documentId} ${locale}`} documentId={documentId} locale={locale} />
  ) : (
    <FirstLanguage documentId={documentId} />
  );
}

/** Without a language in the address: the one that the newsroom shows the event in. */
function FirstLanguage({ documentId }: { documentId: string }) {
  const { data: event, error, refetch } = useNewsroomEvent(documentId);
  if (error) {
    return <NotLoaded error={error} retry={refetch} />;
  }
  return event ? (
    <LoadCapture key={event.locale} documentId={documentId} locale={event.locale} />
  ) : (
    <Page.Loading />
  );
}

function LoadCapture({ documentId, locale }: { documentId: string; locale: string }) {
  const { data, error, refetch } = useEventCapture({ documentId, locale });
  if (error) {
    return <NotLoaded error={error} retry={refetch} />;
  }
  return data ? <CaptureForm capture={data} /> : <Page.Loading />;
}

function NotLoaded({ error, retry }: { error: RequestError; retry(): void }) {
  const t = useText();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  return (
    <Page.Main>
      <Layouts.Header
        title={t('capture.title')}
        navigationAction={<BackButton fallback={NEWSROOM_PATH} />}
      />
      <Layouts.Content>
        <Page.Error
          content={isLost(error) ? t('capture.error') : formatError(error)}
          action={
            <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={retry}>
              {t('retry')}
            </Button>
          }
        />
      </Layouts.Content>
    </Page.Main>
  );
}
