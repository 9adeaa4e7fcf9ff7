import { useRef, useState } from 'react';

import { Button, Flex, Modal } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Finding } from '../../composer/check';
import type { PublishResponse } from '../../contracts/publication';
import { useReturnFocus } from '../hooks/useReturnFocus';
import { useText } from '../hooks/useText';
import type { RequestError } from '../services/newsroom';
import { usePublication, usePublish } from '../services/publication';
import type { PublicationTarget } from '../services/publication';
import { languageName } from '../utils/languages';

import { Done } from './Done';
import { embargoOf, isComplete, storedChoice } from './embargo';
import type { EmbargoChoice } from './embargo';
import { EmbargoField } from './EmbargoField';
import { Plan } from './Plan';

interface Props {
  target: PublicationTarget;
  onClose(): void;
  /** Leads to what a check found, where that is on the page behind; the dialog closes before. */
  onReveal?(finding: Finding): void;
}

/**
 * Shows what would be published and what stands in its way, publishes it, and says what came of it. It stays
 * open until the editor closes it, so that nobody types into the form behind it while that is fetched anew.
 */
export function PublishDialog({ target, onClose, onReveal }: Props) {
  const t = useText();
  const intl = useIntl();
  const returnFocus = useReturnFocus();
  const plan = usePublication(target);
  const publish = usePublish();
  const [isPublishing, setPublishing] = useState(false);
  const [done, setDone] = useState<PublishResponse['data']>();
  const [refusal, setRefusal] = useState<RequestError>();
  const [chosen, setChosen] = useState<EmbargoChoice>();
  const sought = useRef<Finding>();

  const now = new Date();
  const stored = storedChoice(plan.data?.embargoUntil ?? null, now);
  const choice = chosen ?? stored;
  const hasNewEmbargo = embargoOf(choice) !== embargoOf(stored);

  const start = async () => {
    setPublishing(true);
    setRefusal(undefined);
    const answer = await publish({
      ...target,
      ...(hasNewEmbargo ? { embargoUntil: embargoOf(choice) } : {}),
    });
    setPublishing(false);
    if ('data' in answer) {
      setDone(answer.data);
    } else {
      setRefusal(answer.error);
      plan.refetch();
    }
  };

  const canPublish =
    plan.data?.isReady === true &&
    (plan.data.entries.length > 0 || hasNewEmbargo) &&
    isComplete(choice, now);
  return (
    <Modal.Root open onOpenChange={(isOpen) => (isOpen || isPublishing ? undefined : onClose())}>
      <Modal.Content
        onCloseAutoFocus={(event) => {
          if (sought.current) {
            event.preventDefault();
            onReveal?.(sought.current);
          } else {
            returnFocus(event);
          }
        }}
      >
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
              <>
                <Plan
                  plan={plan}
                  refusal={refusal}
                  target={target}
                  onLeave={onClose}
                  onReveal={
                    onReveal
                      ? (finding) => {
                          sought.current = finding;
                          onClose();
                        }
                      : undefined
                  }
                />
                {target.kind === 'recaps' && plan.data ? (
                  <EmbargoField choice={choice} isDisabled={isPublishing} onChange={setChosen} />
                ) : null}
              </>
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
