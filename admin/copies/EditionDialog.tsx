import { useState } from 'react';

import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';

import { EVENT_UID } from '../../content-types/uids';
import type { EditionProposal } from '../../contracts/copies';
import type { NewsroomEvent } from '../../contracts/newsroom';
import { Problem } from '../components/Problem';
import { useReturnFocus } from '../hooks/useReturnFocus';
import { useShownLanguage } from '../hooks/useShownLanguage';
import { useText } from '../hooks/useText';
import { entryPath } from '../routes';
import { useCreateEdition, useEditionProposal } from '../services/copies';
import type { RequestError } from '../services/newsroom';
import { dayIn } from '../utils/relative';

import { EditionStartFields } from './EditionStartFields';
import { Proposal } from './Proposal';
import { proposedStart, startQuery } from './start';

interface Props {
  event: NewsroomEvent;
  onClose(): void;
}

/** Asks when the next edition begins, shows what it would be, makes it and opens it. */
export function EditionDialog({ event, onClose }: Props) {
  const t = useText();
  const returnFocus = useReturnFocus();
  const navigate = useNavigate();
  const shown = useShownLanguage();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const create = useCreateEdition();
  const [today] = useState(() => dayIn(event.timeZone, new Date()));
  const [{ day, time }, setStart] = useState(() => proposedStart(event, today));
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [isCreating, setCreating] = useState(false);
  const [failure, setFailure] = useState<RequestError>();

  const start = day ? startQuery(event, { day, time }) : null;
  const { data: proposal, error, isFetching } = useEditionProposal(event.documentId, start);

  const open = (documentId: string) => {
    const locale = shown && event.locales.includes(shown) ? shown : event.locale;
    onClose();
    navigate(entryPath(EVENT_UID, documentId, locale));
  };

  const confirm = async () => {
    if (!start || !proposal) {
      return;
    }
    if (proposal.existing) {
      open(proposal.existing);
      return;
    }
    setCreating(true);
    setFailure(undefined);
    const titles = titlesOf(proposal, typed);
    const answer = await create({ eventDocumentId: event.documentId, ...start, titles });
    setCreating(false);
    if ('error' in answer) {
      setFailure(answer.error);
      return;
    }
    const { created, documentId, talkCount } = answer.data;
    toggleNotification({
      type: created ? 'success' : 'info',
      message: created ? t('edition.created', { count: talkCount }) : t('edition.existed'),
    });
    open(documentId);
  };

  const problem = failure ?? (start ? error : undefined);
  return (
    <Modal.Root open onOpenChange={(isOpen) => (isOpen || isCreating ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={returnFocus}>
        <Modal.Header>
          <Modal.Title>{t('edition.action')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isCreating}>
            <Typography>{t('edition.intro')}</Typography>
            <EditionStartFields
              day={day}
              time={time}
              timeZone={event.timeZone ?? 'UTC'}
              isPast={day !== null && day < today}
              onChange={setStart}
            />
            {problem ? <Problem>{formatError(problem)}</Problem> : null}
            {start && proposal && !error ? (
              <Proposal
                proposal={proposal}
                allDay={event.allDay}
                typed={typed}
                onType={(locale, title) => setTyped({ ...typed, [locale]: title })}
              />
            ) : null}
            {start && !proposal && !error ? (
              <Flex justifyContent="center">
                <Loader small>{t('edition.loading')}</Loader>
              </Flex>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" disabled={isCreating} onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            disabled={!start || !proposal || Boolean(error) || isFetching}
            loading={isCreating}
            onClick={() => void confirm()}
          >
            {t(proposal?.existing ? 'edition.openExisting' : 'edition.create')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The titles to be stored: what was typed, or else what is proposed. An emptied one stays as it was. */
function titlesOf(
  { titles }: EditionProposal,
  typed: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    titles.flatMap(({ locale, suggestion }) => {
      const title = (typed[locale] ?? suggestion ?? '').trim();
      return title ? [[locale, title]] : [];
    }),
  );
}
