import { Button, LinkButton } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { BackButton, Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';

import { useText } from '../../hooks/useText';
import { NEWSROOM_PATH } from '../../routes';
import { useRecapEditing } from '../../services/editing';
import { useProjectLocales, useRecapOrigin } from '../../services/newsroom';

import { RecapForm } from './RecapForm';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** The recap builder: one recap in one language. */
export default function RecapPage() {
  const { documentId = '' } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  return locale ? (
    <LoadRecap key={`${documentId} ${locale}`} documentId={documentId} locale={locale} />
  ) : (
    <FirstLanguage documentId={documentId} />
  );
}

/** Without a language in the address: the first one that the recap has. */
function FirstLanguage({ documentId }: { documentId: string }) {
  const { data: recap, error, refetch } = useRecapOrigin(documentId);
  const locales = useProjectLocales();
  if (error) {
    return <NotLoaded isUnknown={isNotFound(error)} retry={refetch} />;
  }
  const locale = recap?.composed[0]?.locale ?? locales.find(({ isDefault }) => isDefault)?.code;
  return recap && locale ? (
    <LoadRecap key={locale} documentId={documentId} locale={locale} />
  ) : (
    <Page.Loading />
  );
}

function LoadRecap({ documentId, locale }: { documentId: string; locale: string }) {
  const { data, error, refetch } = useRecapEditing({ documentId, locale });
  if (error) {
    return <NotLoaded isUnknown={isNotFound(error)} retry={refetch} />;
  }
  return data ? <RecapForm editing={data} /> : <Page.Loading />;
}

const isNotFound = (error: object): boolean => 'status' in error && error.status === 404;

function NotLoaded({ isUnknown, retry }: { isUnknown: boolean; retry(): void }) {
  const t = useText();
  return (
    <Page.Main>
      <Layouts.Header
        title={t('builder.title')}
        navigationAction={<BackButton fallback={NEWSROOM_PATH} />}
      />
      <Layouts.Content>
        <Page.Error
          content={t(isUnknown ? 'builder.unknown' : 'builder.error')}
          action={
            isUnknown ? (
              <LinkButton tag={Link} variant="secondary" to={NEWSROOM_PATH}>
                {t('title')}
              </LinkButton>
            ) : (
              <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={retry}>
                {t('retry')}
              </Button>
            )
          }
        />
      </Layouts.Content>
    </Page.Main>
  );
}
