import { useState } from 'react';
import type { ChangeEvent, FormEvent } from 'react';

import { Button, Field, Flex, Loader, Modal, TextInput, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';

import type { Erasure } from '../../contracts/erasure';
import { Problem } from '../components/Problem';
import { useText } from '../hooks/useText';
import { useErase, useErasure } from '../services/erasure';
import type { RequestError } from '../services/newsroom';

import { Touched, ToEdit } from './Touched';

interface Props {
  documentId: string;
  /** Called when the person is gone, before the dialog says so. */
  onErased(erasure: Erasure): void;
  onClose(): void;
}

/** Shows what erasing a person touches and what stays, asks for their name, erases, and says what is left to do. */
export default function EraseDialogBody({ documentId, onErased, onClose }: Props) {
  const t = useText();
  const { _unstableFormatAPIError: formatError, _unstableFormatValidationErrors: formatFields } =
    useAPIErrorHandler();
  const { data: found, error } = useErasure(documentId);
  const erase = useErase();
  const [name, setName] = useState('');
  const [isErasing, setErasing] = useState(false);
  const [failure, setFailure] = useState<RequestError>();
  const [done, setDone] = useState<Erasure>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setErasing(true);
    setFailure(undefined);
    const answer = await erase({ documentId, name: name.trim() });
    setErasing(false);
    if ('error' in answer) {
      setFailure(answer.error);
      return;
    }
    onErased(answer.data);
    setDone(answer.data);
  };

  if (done) {
    return (
      <>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography role="status" fontWeight="semiBold" textColor="success700">
              {t('erase.done', { name: done.name })}
            </Typography>
            <ToEdit erasure={done} label="erase.toEdit" />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <span />
          <Button onClick={onClose}>{t('close')}</Button>
        </Modal.Footer>
      </>
    );
  }

  const nameError =
    failure?.name === 'ValidationError'
      ? formatFields(failure as Parameters<typeof formatFields>[0])['name']
      : undefined;
  const problem = nameError ? undefined : (failure ?? error);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isErasing}>
          <Typography>{t('erase.intro')}</Typography>
          {problem ? <Problem>{formatError(problem)}</Problem> : null}
          {found ? (
            <>
              <Touched erasure={found} />
              {/* Strapi's own hint of a field makes way for its error. */}
              <Typography>{t('erase.name.hint', { name: found.name })}</Typography>
              <Field.Root required error={nameError}>
                <Field.Label>{t('erase.name')}</Field.Label>
                <TextInput
                  autoComplete="off"
                  value={name}
                  disabled={isErasing}
                  onChange={(event: ChangeEvent<HTMLInputElement>) => setName(event.target.value)}
                />
                <Field.Error />
              </Field.Root>
            </>
          ) : null}
          {found || error ? null : (
            <Flex justifyContent="center">
              <Loader small>{t('erase.loading')}</Loader>
            </Flex>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={isErasing} onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          type="submit"
          variant="danger"
          disabled={!found || name.trim() === ''}
          loading={isErasing}
        >
          {t('erase.confirm')}
        </Button>
      </Modal.Footer>
    </form>
  );
}
