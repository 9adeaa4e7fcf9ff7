import { useState } from 'react';

import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';

import { EVENT_UID } from '../../content-types/uids';
import type { NewsroomEvent } from '../../contracts/newsroom';
import { Problem } from '../components/Problem';
import { useReturnFocus } from '../hooks/useReturnFocus';
import { useText } from '../hooks/useText';
import { entryPath } from '../routes';
import { useCreateLanguage } from '../services/copies';
import type { RequestError } from '../services/newsroom';
import { languageName } from '../utils/languages';

interface Props {
  event: NewsroomEvent;
  locale: string;
  /** Told when it begins to make the version, and when that has failed. */
  onCreating?(isCreating: boolean): void;
  onClose(): void;
}

/** Says what a version in another language begins with, makes it with all talks, and opens it. */
export function LanguageDialog({ event, locale, onCreating, onClose }: Props) {
  const t = useText();
  const returnFocus = useReturnFocus();
  const intl = useIntl();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const create = useCreateLanguage();
  const [isCreating, setCreating] = useState(false);
  const [failure, setFailure] = useState<RequestError>();
  const language = languageName(locale, intl.locale);

  const confirm = async () => {
    setCreating(true);
    onCreating?.(true);
    setFailure(undefined);
    const answer = await create({ eventDocumentId: event.documentId, locale });
    setCreating(false);
    if ('error' in answer) {
      onCreating?.(false);
      setFailure(answer.error);
      return;
    }
    const count = answer.data.created.filter(({ type }) => type === 'talk').length;
    toggleNotification({ type: 'success', message: t('version.created', { language, count }) });
    onClose();
    navigate(entryPath(EVENT_UID, event.documentId, locale));
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => (isOpen || isCreating ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={returnFocus}>
        <Modal.Header>
          <Modal.Title>{t('version.action', { language })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isCreating}>
            <Typography>{t('version.text', { language, count: event.talkCount })}</Typography>
            <Typography>{t('version.empty')}</Typography>
            {failure ? <Problem>{formatError(failure)}</Problem> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" disabled={isCreating} onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={isCreating} onClick={() => void confirm()}>
            {t('version.create')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
