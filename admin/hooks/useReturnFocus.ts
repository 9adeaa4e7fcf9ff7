import { useCallback, useState } from 'react';

/**
 * Gives the focus back to what had it when a dialog opened, or to the page where that is not there any more. Radix does so
 * for dialogs with a trigger of their own alone, and leaves the focus of others nowhere.
 *
 * @returns for `onCloseAutoFocus` of the dialog's content
 */
export function useReturnFocus(): (event: Event) => void {
  const [opener] = useState(() => document.activeElement);
  return useCallback(
    (event: Event) => {
      event.preventDefault();
      const isThere =
        opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      if (isThere) {
        opener.focus();
      }
      if (!isThere || document.activeElement !== opener) {
        document.querySelector<HTMLElement>('main')?.focus();
      }
    },
    [opener],
  );
}
