import { useEffect, useRef, useState } from 'react';

import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification, useTable } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { VersionState } from '../../contracts/newsroom';
import type { PublishedEvent } from '../../contracts/publication';
import { Problem } from '../components/Problem';
import { RecapStatus } from '../components/RecapStatus';
import { useLatest } from '../hooks/useLatest';
import { useShownLanguage } from '../hooks/useShownLanguage';
import { useText } from '../hooks/useText';
import { Refusals } from '../publication/Refusals';
import type { RequestError } from '../services/newsroom';
import { usePublishEvents } from '../services/publication';
import { languageName } from '../utils/languages';

/** As many as one request may name. */
const LARGEST_BATCH = 50;

/** A row of the Content Manager's list, as far as it is shown here. */
interface Selected {
  documentId: string;
  title?: unknown;
  status?: unknown;
}

/** Lists the selected events, publishes them, and says of each what came of it. */
export default function PublishEventsBody({ onClose }: { onClose(): void }) {
  const t = useText();
  const intl = useIntl();
  const locale = useShownLanguage() ?? '';
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const { events, keepSelected } = useSelection();
  const unfinished = (all: PublishedEvent[]): Selected[] => {
    const done = new Set(all.filter(isPublic).map(({ documentId }) => documentId));
    return events.filter(({ documentId }) => !done.has(documentId));
  };
  const publish = usePublishEvents();
  const [isPublishing, setPublishing] = useState(false);
  const [results, setResults] = useState<PublishedEvent[]>([]);
  const [failure, setFailure] = useState<RequestError>();

  const resultOf = new Map(results.map((result) => [result.documentId, result]));
  const open = events.filter(({ documentId }) => !resultOf.has(documentId));
  const isDone = open.length === 0;
  const summaryOf = (all: PublishedEvent[]) =>
    t('bulk.done', { ready: all.filter(isPublic).length, count: events.length });

  const isShown = useLeaving(() => {
    // While it goes on, none is selected: these are not to be published twice, and others may be chosen.
    keepSelected(isPublishing ? [] : unfinished(results));
  });

  const start = async () => {
    setPublishing(true);
    setFailure(undefined);
    const documentIds = open.map(({ documentId }) => documentId);
    const all = [...results];
    let error: RequestError | undefined;
    for (let from = 0; from < documentIds.length && !error; from += LARGEST_BATCH) {
      const batch = documentIds.slice(from, from + LARGEST_BATCH);
      const answer = await publish({ documentIds: batch, locale });
      if ('error' in answer) {
        ({ error } = answer);
      } else {
        all.push(...answer.data.results);
        setResults([...all]);
      }
    }
    setFailure(error);
    setPublishing(false);
    if (!isShown()) {
      const left = unfinished(all).map((event) => titleOf(event) ?? t('event.untitled'));
      toggleNotification({
        type: left.length === 0 ? 'success' : 'warning',
        message: [
          ...(error ? [formatError(error)] : []),
          summaryOf(all),
          ...(left.length > 0 ? [t('bulk.left', { titles: intl.formatList(left) })] : []),
        ].join(' '),
      });
    }
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isPublishing}>
          <Typography role="status" fontWeight={isDone ? 'semiBold' : 'regular'}>
            {isDone
              ? summaryOf(results)
              : t('bulk.intro', {
                  count: events.length,
                  language: languageName(locale, intl.locale),
                })}
          </Typography>
          {failure ? <Problem>{formatError(failure)}</Problem> : null}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {events.map((event) => (
              <Item
                key={event.documentId}
                event={event}
                result={resultOf.get(event.documentId)}
                isPublishing={isPublishing}
                locale={locale}
                onLeave={onClose}
              />
            ))}
          </Flex>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={isPublishing} onClick={onClose}>
          {t(isDone ? 'close' : 'cancel')}
        </Button>
        {isDone ? null : (
          <Button loading={isPublishing} onClick={() => void start()}>
            {t('publish.confirm')}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}

const titleOf = ({ title }: Selected): string | null =>
  typeof title === 'string' && title ? title : null;

const isPublic = ({ outcome }: PublishedEvent) => outcome !== 'refused';

/** What was selected when the dialog opened. The list behind it is fetched anew meanwhile. */
function useSelection() {
  const selectedRows = useTable('PublishEventsBody', (state) => state.selectedRows);
  const selectRow = useTable('PublishEventsBody', (state) => state.selectRow);
  const [rows] = useState(selectedRows);
  return {
    events: rows as unknown as Selected[],
    /** As Strapi's own dialog: those that did not become public are selected still. */
    keepSelected: (kept: Selected[]): void => {
      if (kept.length < rows.length) {
        selectRow(kept as unknown as typeof rows);
      }
    },
  };
}

/**
 * Does what is to be done when the dialog closes: Escape, the cross and a click beside it close Strapi's dialogs at any
 * time, while events are being published too. Gives whether it is open still.
 */
function useLeaving(onLeave: () => void): () => boolean {
  const leave = useLatest(onLeave);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      leave();
    };
  }, [leave]);
  return () => isShown.current;
}

const STATES: readonly unknown[] = ['draft', 'modified', 'published'] satisfies VersionState[];

interface ItemProps {
  event: Selected;
  result: PublishedEvent | undefined;
  isPublishing: boolean;
  locale: string;
  onLeave(): void;
}

/** An event: before, its state; after, what came of it. */
function Item({ event, result, isPublishing, locale, onLeave }: ItemProps) {
  const t = useText();
  const { status } = event;
  return (
    <Box
      tag="li"
      padding={3}
      hasRadius
      borderColor={result?.outcome === 'refused' ? 'danger200' : 'neutral200'}
    >
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }} lang={locale}>
          {titleOf(event) ?? t('event.untitled')}
        </Typography>
        {result ? null : isPublishing ? (
          <Loader small />
        ) : STATES.includes(status) ? (
          <RecapStatus state={status as VersionState} />
        ) : null}
      </Flex>
      {result ? <Outcome result={result} locale={locale} onLeave={onLeave} /> : null}
    </Box>
  );
}

interface OutcomeProps {
  result: PublishedEvent;
  locale: string;
  onLeave(): void;
}

function Outcome({ result, locale, onLeave }: OutcomeProps) {
  const t = useText();
  const isRefused = result.outcome === 'refused';
  const kept = result.published.flatMap(({ languages }) =>
    languages.flatMap(({ message }) => message ?? []),
  );
  return (
    <>
      <Typography tag="p" textColor={isRefused ? 'danger600' : 'success700'}>
        {isRefused ? result.message : t('publish.done', { count: result.published.length })}
      </Typography>
      {[...new Set(kept)].map((message) => (
        <Typography key={message} tag="p" variant="pi" textColor="neutral600">
          {message}
        </Typography>
      ))}
      <Refusals refusals={result.errors} locale={locale} onLeave={onLeave} />
    </>
  );
}
