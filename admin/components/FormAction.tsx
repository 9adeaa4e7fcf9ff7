import { useId } from 'react';
import type { ReactNode } from 'react';

import { Typography } from '@strapi/design-system';

import { useText } from '../hooks/useText';
import { useUnsaved } from '../hooks/useUnsaved';

import { PanelButton } from './PanelButton';

interface ActionsProps {
  /** @param unsavedHint id of the text that says why the actions wait; undefined while they do not */
  children(unsavedHint: string | undefined): ReactNode;
}

/** Actions that work with what is saved: beside a form with unsaved changes they wait, and it is said why. */
export function FormActions({ children }: ActionsProps) {
  const t = useText();
  const id = useId();
  const isUnsaved = useUnsaved();
  return (
    <>
      {isUnsaved ? (
        <Typography id={id} variant="pi" textColor="neutral600">
          {t('actions.unsaved')}
        </Typography>
      ) : null}
      {children(isUnsaved ? id : undefined)}
    </>
  );
}

interface ActionProps {
  icon: ReactNode;
  children: ReactNode;
  unsavedHint: string | undefined;
  onClick(): void;
}

/** One of the actions, over the whole width of a panel. */
export function FormAction({ icon, children, unsavedHint, onClick }: ActionProps) {
  return (
    <PanelButton
      type="button"
      variant="secondary"
      fullWidth
      startIcon={icon}
      disabled={unsavedHint !== undefined}
      aria-describedby={unsavedHint}
      onClick={onClick}
    >
      {children}
    </PanelButton>
  );
}
