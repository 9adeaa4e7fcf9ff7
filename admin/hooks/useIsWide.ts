import { useCallback, useSyncExternalStore } from 'react';

/** @param width of the window from which on it is wide, in CSS pixels */
export function useIsWide(width: number): boolean {
  const query = `(min-width: ${String(width)}px)`;
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
