import { useState } from 'react';

import { CheckCircle } from '@strapi/icons';

import { FormAction } from '../components/FormAction';
import { useText } from '../hooks/useText';
import type { PublicationTarget } from '../services/publication';

import { PublishDialog } from './PublishDialog';

interface Props {
  target: PublicationTarget;
  unsavedHint: string | undefined;
}

/** Publishes an event or a recap with all that it needs to be public, after showing what that is. */
export function PublishAction({ target, unsavedHint }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <FormAction icon={<CheckCircle />} unsavedHint={unsavedHint} onClick={() => setOpen(true)}>
        {t('publish.title')}
      </FormAction>
      {isOpen ? <PublishDialog target={target} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
