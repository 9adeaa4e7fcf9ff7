import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

const VARIABLE = '--newsroom-header';

/** Where what sticks to the top of the page may begin, in CSS: below the header that Strapi shows while one scrolls. */
export const BELOW_HEADER = `var(${VARIABLE}, 0px)`;

/**
 * Tells the page how far down Strapi's header reaches while it sticks: its actions may take several lines.
 *
 * @returns to be given to an element around the header
 */
export function useHeaderHeight(): RefObject<HTMLDivElement> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      const header = around.current?.querySelector('[data-strapi-header-sticky]');
      sizes.disconnect();
      if (header) {
        sizes.observe(header);
      }
      tell(header);
    };
    const tell = (header: Element | null | undefined) =>
      style.setProperty(VARIABLE, `${String(header?.getBoundingClientRect().bottom ?? 0)}px`);
    const sizes = new ResizeObserver(([entry]) => tell(entry?.target));
    const changes = new MutationObserver(measure);
    if (around.current) {
      changes.observe(around.current, { childList: true, subtree: true });
    }
    measure();
    return () => {
      changes.disconnect();
      sizes.disconnect();
      style.removeProperty(VARIABLE);
    };
  }, []);
  return around;
}
