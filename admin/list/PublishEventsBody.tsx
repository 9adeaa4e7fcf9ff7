import { useState } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { PublishedEvent } from '../../contracts/publication';
import { Problem } from '../components/Problem';
import { useText } from '../hooks/useText';
import { Refusals } from '../publication/Refusals';
import type { RequestError } from '../services/newsroom';
import { usePublishEvents } from '../services/publication';
import { languageName } from '../utils/languages';

interface SelectedEvent {
  documentId: string;
  title: string | null;
}

interface Props {
  events: SelectedEvent[];
  locale: string;
}

/** As many as one request may name. */
const LARGEST_BATCH = 50;

/** Publishes the selected events, and says of each what came of it. */
export default function PublishEventsBody({ events, locale }: Props) {
  const t = useText();
  const intl = useIntl();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const publish = usePublishEvents();
  const [isPublishing, setPublishing] = useState(false);
  const [results, setResults] = useState<PublishedEvent[]>([]);
  const [failure, setFailure] = useState<RequestError>();
  const isDone = results.length > 0 && !isPublishing;

  const start = async () => {
    setPublishing(true);
    setFailure(undefined);
    const documentIds = events.map(({ documentId }) => documentId);
    for (let from = 0; from < documentIds.length; from += LARGEST_BATCH) {
      const batch = documentIds.slice(from, from + LARGEST_BATCH);
      const answer = await publish({ documentIds: batch, locale });
      if ('error' in answer) {
        setFailure(answer.error);
        break;
      }
      const { data } = answer;
      setResults((before) => [...before, ...data.results]);
    }
    setPublishing(false);
  };

  const titles = new Map(events.map(({ documentId, title }) => [documentId, title]));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isPublishing}>
      {results.length === 0 ? (
        <Typography>
          {t('bulk.intro', {
            count: events.length,
            language: languageName(locale, intl.locale),
          })}
        </Typography>
      ) : null}
      {failure ? <Problem>{formatError(failure)}</Problem> : null}
      {isDone ? (
        <Typography role="status" fontWeight="semiBold">
          {t('bulk.done', {
            ready: results.filter(({ outcome }) => outcome !== 'refused').length,
            count: results.length,
          })}
        </Typography>
      ) : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {results.map((result) => (
          <Result
            key={result.documentId}
            result={result}
            title={titles.get(result.documentId) ?? t('event.untitled')}
            locale={locale}
          />
        ))}
      </Flex>
      {isDone ? null : (
        <Flex justifyContent="flex-end">
          <Button loading={isPublishing} onClick={() => void start()}>
            {t('publish.confirm')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

interface ResultProps {
  result: PublishedEvent;
  title: string;
  locale: string;
}

function Result({ result, title, locale }: ResultProps) {
  const t = useText();
  const isRefused = result.outcome === 'refused';
  const kept = result.published.flatMap(({ languages }) =>
    languages.flatMap(({ message }) => message ?? []),
  );
  return (
    <Box tag="li">
      <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }} lang={locale}>
        {title}
      </Typography>
      <Typography tag="p" textColor={isRefused ? 'danger600' : 'success700'}>
        {isRefused ? result.message : t('publish.done', { count: result.published.length })}
      </Typography>
      {[...new Set(kept)].map((message) => (
        <Typography key={message} tag="p" variant="pi" textColor="neutral600">
          {message}
        </Typography>
      ))}
      {/* Leaving the list closes the dialog along with it. */}
      <Refusals refusals={result.errors} locale={locale} onLeave={() => undefined} />
    </Box>
  );
}
