import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Control or Command with S presses a button, as in any editor; the browser would save its page. Not from within a dialog,
 * which has the page behind it hidden.
 *
 * @returns to be given to the button
 */
export function useSaveShortcut(): RefObject<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isSave || event.key.toLowerCase() !== 's') {
        return;
      }
      event.preventDefault();
      if (!button.current?.closest('[aria-hidden=true]')) {
        button.current?.click();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return button;
}
