import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same while it does what the latest rendering would: for parts of a page that are many or
 * dear, and must not render anew because their page did. To be called from events, not while rendering.
 */
export function useLatest<Given extends unknown[], Result>(
  action: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(action);
  useLayoutEffect(() => {
    latest.current = action;
  });
  return useCallback((...given) => latest.current(...given), []);
}
