import type { ReactNode } from 'react';

import { Box, Grid, Typography } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';

import type { NewsroomEvent } from '../../../contracts/newsroom';
import { Article } from '../../components/Article';
import { CaptureLink } from '../../components/CaptureLink';
import { LoadingBelow } from '../../components/LoadingBelow';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { useRecapDraft } from '../../services/newsroom';

import { CreateDraft } from './CreateDraft';
import { NoDraft } from './NoDraft';
import { Notes } from './Notes';

interface Props {
  event: NewsroomEvent;
  locale: string;
  header: { title: string; subtitle: ReactNode; navigationAction: ReactNode };
  languageSelect: ReactNode;
}

/** The article that the facts make, beside it what they lack. */
export function DraftPreview({ event, locale, header, languageSelect }: Props) {
  const t = useText();
  const rights = useRights();
  const { data, error, isFetching, refetch } = useRecapDraft({
    eventDocumentId: event.documentId,
    locale,
  });
  const draft = data?.draft;
  return (
    <>
      <Layouts.Header
        {...header}
        primaryAction={<CreateDraft event={event} locale={locale} isReady={Boolean(draft)} />}
      />
      <Layouts.Action
        startActions={languageSelect}
        endActions={<CaptureLink eventDocumentId={event.documentId} locale={locale} />}
      />
      <Layouts.Content>
        {rights.isLoading || rights.canBuild ? null : (
          <Box paddingBottom={4}>
            <Typography textColor="neutral600">{t('build.readOnly')}</Typography>
          </Box>
        )}
        {error ? (
          <NoDraft event={event} locale={locale} error={error} retry={refetch} />
        ) : !draft ? (
          <LoadingBelow />
        ) : (
          <Grid.Root gap={4} aria-busy={isFetching}>
            <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
              <Box
                background="neutral0"
                shadow="tableShadow"
                hasRadius
                padding={{ initial: 4, medium: 8 }}
              >
                <Article
                  language={draft.language}
                  kicker={draft.kicker}
                  title={draft.title}
                  teaser={draft.teaser}
                  blocks={draft.sections.flatMap(({ blocks }) => blocks)}
                />
              </Box>
            </Grid.Item>
            <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
              <Notes draft={draft} locale={locale} />
            </Grid.Item>
          </Grid.Root>
        )}
      </Layouts.Content>
    </>
  );
}
