import { useCallback, useEffect, useState } from 'react';

/** What has the focus as a dialog opens. An item of a menu goes with its menu: what the menu was opened with stays. */
function openerNow(): Element | null {
  const active = document.activeElement;
  const button = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return (button ? document.getElementById(button) : null) ?? active;
}

function giveBackTo(opener: Element | null): void {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
  if (isThere) {
    opener.focus();
  }
  if (!isThere || document.activeElement !== opener) {
    document.querySelector<HTMLElement>('main')?.focus();
  }
}

/**
 * Gives the focus back to what had it when a dialog opened, or to the page where that is not there any more. Radix does so
 * for dialogs with a trigger of their own alone, and leaves the focus of others nowhere.
 *
 * @returns for `onCloseAutoFocus` of the dialog's content
 */
export function useReturnFocus(): (event: Event) => void {
  const [opener] = useState(openerNow);
  return useCallback(
    (event: Event) => {
      event.preventDefault();
      giveBackTo(opener);
    },
    [opener],
  );
}

/**
 * The same for what Strapi shows in a dialog of its own, which tells nobody that it closes. To be used by the content itself,
 * from the moment that the dialog opens.
 */
export function useReturnFocusAfter(): void {
  const [opener] = useState(openerNow);
  useEffect(
    () => () => {
      // After Radix, which takes the focus from the dialog in a timer of its own.
      setTimeout(() => {
        const active = document.activeElement;
        if (!active || active === document.body) {
          giveBackTo(opener);
        }
      });
    },
    [opener],
  );
}
