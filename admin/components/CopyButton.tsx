import { Button } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';

import { useText } from '../hooks/useText';

/** Puts a text into the clipboard, and says whether that worked. */
export function CopyButton({ text }: { text: string }) {
  const t = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const onCopy = async () => {
    toggleNotification(
      (await copy(text))
        ? { type: 'success', message: t('copy.done') }
        : { type: 'warning', message: t('copy.failed') },
    );
  };
  return (
    <Button size="S" variant="tertiary" startIcon={<Duplicate />} onClick={() => void onCopy()}>
      {t('copy')}
    </Button>
  );
}
