import { useState } from 'react';

import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';

import { useText } from '../hooks/useText';
import { isSafeUrl } from '../utils/urls';

interface Props {
  url: string;
  /** Whether there is a link already, which can be taken away. */
  exists: boolean;
  /** Whether words have to be typed, because none are selected. */
  needsText: boolean;
  onSave(url: string, text: string): void;
  onRemove(): void;
  onClose(): void;
}

/** An address as it was typed, completed where the scheme was left out. */
function complete(typed: string): string {
  const url = typed.trim();
  return url === '' || isSafeUrl(url) || /^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}`;
}

/** Words are no address; Chromium's own parser would take them for one. */
const isHostBroken = (url: string): boolean => /^https?:\/\/[^/?#]*\s/i.test(url);

/** Asks where a link leads. */
export function LinkDialog({ url, exists, needsText, onSave, onRemove, onClose }: Props) {
  const t = useText();
  const [address, setAddress] = useState(url);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();

  const save = () => {
    const completed = complete(address);
    if (!isSafeUrl(completed) || isHostBroken(completed)) {
      setError(t('editor.link.invalid'));
      return;
    }
    onSave(completed, text.trim());
  };

  return (
    <Modal.Root defaultOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            save();
          }}
        >
          <Modal.Header>
            <Modal.Title>{t('editor.link')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {needsText ? (
                <Field.Root>
                  <Field.Label>{t('editor.link.text')}</Field.Label>
                  <TextInput value={text} onChange={(event) => setText(event.target.value)} />
                </Field.Root>
              ) : null}
              <Field.Root error={error} required>
                <Field.Label>{t('editor.link.address')}</Field.Label>
                <TextInput
                  autoFocus
                  value={address}
                  placeholder="https://"
                  onChange={(event) => {
                    setAddress(event.target.value);
                    setError(undefined);
                  }}
                />
                <Field.Error />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{t('cancel')}</Button>
            </Modal.Close>
            <Flex gap={2}>
              {exists ? (
                <Button variant="danger-light" onClick={onRemove}>
                  {t('editor.link.remove')}
                </Button>
              ) : null}
              <Button type="submit">{t('editor.link.save')}</Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
