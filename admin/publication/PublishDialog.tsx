import { useState } from 'react';

import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { GetPublicationResponse, PublishResponse } from '../../contracts/publication';
import { OmittedTalks } from '../components/OmittedTalks';
import { Problem } from '../components/Problem';
import { useText } from '../hooks/useText';
import type { RequestError } from '../services/newsroom';
import { usePublication, usePublish } from '../services/publication';
import type { PublicationTarget } from '../services/publication';
import { languageName } from '../utils/languages';

import { EntryList } from './EntryList';
import { refusalsOf } from './refusal';
import { Refusals } from './Refusals';

interface Props {
  target: PublicationTarget;
  onClose(): void;
}

/**
 * Shows what would be published and what stands in its way, publishes it, and says what came of it. It stays
 * open until the editor closes it, so that nobody types into the form behind it while that is fetched anew.
 */
export function PublishDialog({ target, onClose }: Props) {
  const t = useText();
  const intl = useIntl();
  const plan = usePublication(target);
  const publish = usePublish();
  const [isPublishing, setPublishing] = useState(false);
  const [done, setDone] = useState<PublishResponse['data']>();
  const [refusal, setRefusal] = useState<RequestError>();

  const start = async () => {
    setPublishing(true);
    setRefusal(undefined);
    const answer = await publish(target);
    setPublishing(false);
    if ('data' in answer) {
      setDone(answer.data);
    } else {
      setRefusal(answer.error);
      plan.refetch();
    }
  };

  const canPublish = plan.data?.isReady === true && plan.data.entries.length > 0;
  return (
    <Modal.Root open onOpenChange={(isOpen) => (isOpen || isPublishing ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {`${t('publish.title')} (${languageName(target.locale, intl.locale)})`}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isPublishing}>
            {done ? (
              <Done done={done} onLeave={onClose} />
            ) : (
              <Plan
                plan={plan.data}
                error={plan.error}
                refusal={refusal}
                target={target}
                onLeave={onClose}
                onRetry={plan.refetch}
              />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" disabled={isPublishing} onClick={onClose}>
            {t(done || !canPublish ? 'close' : 'cancel')}
          </Button>
          {done ? null : (
            <Button
              disabled={!canPublish || plan.isFetching}
              loading={isPublishing}
              onClick={() => void start()}
            >
              {t('publish.confirm')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface PlanProps {
  plan: GetPublicationResponse['data'] | undefined;
  error: RequestError | undefined;
  refusal: RequestError | undefined;
  target: PublicationTarget;
  onLeave(): void;
  onRetry(): void;
}

function Plan({ plan, error, refusal, target: { kind, locale }, onLeave, onRetry }: PlanProps) {
  const t = useText();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  if (error) {
    return (
      <>
        <Problem>{formatError(error)}</Problem>
        <Button variant="secondary" onClick={onRetry}>
          {t('retry')}
        </Button>
      </>
    );
  }
  if (!plan) {
    return (
      <Flex justifyContent="center" padding={4}>
        <Loader>{t('publish.loading')}</Loader>
      </Flex>
    );
  }
  // Rules of Strapi and of the project speak up only when it is tried; the plan knows ours.
  const others = refusal && plan.isReady ? refusalsOf(refusal) : [];
  return (
    <>
      {refusal ? <Problem>{formatError(refusal)}</Problem> : null}
      <Refusals refusals={others} locale={locale} onLeave={onLeave} />
      {plan.isReady || refusal ? null : <Problem>{t('publish.notReady')}</Problem>}
      <Typography>
        {plan.entries.length === 0
          ? t('publish.nothing')
          : t(kind === 'recaps' ? 'publish.introRecap' : 'publish.introEvent')}
      </Typography>
      <EntryList entries={plan.entries} locale={locale} onLeave={onLeave} />
      <OmittedTalks title={t('publish.omitted')} talks={plan.omitted} />
      <Embargo until={plan.embargoUntil} />
    </>
  );
}

function Done({ done, onLeave }: { done: PublishResponse['data']; onLeave(): void }) {
  const t = useText();
  return (
    <>
      <Typography role="status" fontWeight="semiBold" textColor="success700">
        {t('publish.done', { count: done.published.length })}
      </Typography>
      <EntryList entries={done.published} locale={done.locale} isDone onLeave={onLeave} />
      <Embargo until={done.embargoUntil} />
    </>
  );
}

function Embargo({ until }: { until: string | null }) {
  const t = useText();
  const { formatDate } = useIntl();
  return until ? (
    <Typography textColor="neutral600">
      {t('publish.embargo', {
        time: formatDate(until, { dateStyle: 'medium', timeStyle: 'short' }),
      })}
    </Typography>
  ) : null;
}
