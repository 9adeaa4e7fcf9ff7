import { useState } from 'react';

import { Duplicate } from '@strapi/icons';

import type { NewsroomEvent } from '../../contracts/newsroom';
import { FormAction } from '../components/FormAction';
import { useText } from '../hooks/useText';

import { EditionDialog } from './EditionDialog';

interface Props {
  event: NewsroomEvent;
  unsavedHint: string | undefined;
}

/** Copies an event with its talks for its next edition. */
export function EditionAction({ event, unsavedHint }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <FormAction icon={<Duplicate />} unsavedHint={unsavedHint} onClick={() => setOpen(true)}>
        {t('edition.action')}
      </FormAction>
      {isOpen ? <EditionDialog event={event} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
