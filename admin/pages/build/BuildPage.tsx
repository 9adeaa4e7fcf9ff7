import { useState } from 'react';

import { Button, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { BackButton, Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import type { NewsroomEvent } from '../../../contracts/newsroom';
import { EventDate } from '../../components/EventDate';
import { LanguageSelect } from '../../components/LanguageSelect';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { NEWSROOM_PATH } from '../../routes';
import { useNewsroomEvent, useProjectLocales } from '../../services/newsroom';
import { obstacleTo } from '../../utils/obstacle';
import { formatPlace } from '../../utils/place';

import { DraftPreview } from './DraftPreview';
import { Hindrance } from './Hindrance';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** Shows what the recap of an event would say in a language, and makes it. */
export default function BuildPage() {
  const t = useText();
  const { documentId = '' } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const { data: event, error, refetch } = useNewsroomEvent(documentId);

  if (error) {
    const isUnknown = 'status' in error && error.status === 404;
    return (
      <Page.Main>
        <Layouts.Header
          title={t('build.title')}
          navigationAction={<BackButton fallback={NEWSROOM_PATH} />}
        />
        <Layouts.Content>
          <Page.Error
            content={t(isUnknown ? 'build.unknownEvent' : 'build.error')}
            action={
              isUnknown ? null : (
                <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={refetch}>
                  {t('retry')}
                </Button>
              )
            }
          />
        </Layouts.Content>
      </Page.Main>
    );
  }
  if (!event) {
    return <Page.Loading />;
  }
  const locale = query.plugins?.i18n?.locale ?? event.locale;
  // Another language is another article: nothing of the former one may linger.
  return <BuildEvent key={locale} event={event} locale={locale} />;
}

function BuildEvent({ event, locale }: { event: NewsroomEvent; locale: string }) {
  const t = useText();
  const obstacle = obstacleTo(event);
  // What has just been made has no texts yet: whoever made it is on the way to its form.
  const [isCreating, setCreating] = useState(false);
  const hasLanguage = event.locales.includes(locale) && !isCreating;
  const { canBuild } = useRights();
  const title = t(canBuild ? 'build.title' : 'build.titleReadOnly');
  const header = {
    title,
    subtitle: <Subtitle event={event} />,
    navigationAction: <BackButton fallback={NEWSROOM_PATH} />,
  };
  return (
    <Page.Main>
      <Page.Title>{`${title}: ${event.title ?? t('event.untitled')}`}</Page.Title>
      {obstacle || !hasLanguage ? (
        <>
          <Layouts.Header {...header} />
          <Layouts.Action startActions={<LanguageOfRecap event={event} locale={locale} />} />
          <Layouts.Content>
            <Hindrance event={event} locale={locale} obstacle={obstacle} onCreating={setCreating} />
          </Layouts.Content>
        </>
      ) : (
        <DraftPreview
          event={event}
          locale={locale}
          header={header}
          languageSelect={<LanguageOfRecap event={event} locale={locale} />}
        />
      )}
    </Page.Main>
  );
}

function Subtitle({ event }: { event: NewsroomEvent }) {
  const t = useText();
  const place = formatPlace(event, t);
  return (
    <Typography
      variant="epsilon"
      textColor="neutral600"
      tag="p"
      style={{ overflowWrap: 'anywhere' }}
    >
      <span lang={event.locale}>{event.title ?? t('event.untitled')}</span>
      {' · '}
      <EventDate event={event} />
      {place ? ` · ${place}` : null}
    </Typography>
  );
}

function LanguageOfRecap({ event, locale }: { event: NewsroomEvent; locale: string }) {
  const t = useText();
  const projectLocales = useProjectLocales();
  const locales = [...event.locales, ...projectLocales.map(({ code }) => code), locale];
  return <LanguageSelect label={t('build.language')} locales={locales} locale={locale} />;
}
