import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

const VARIABLE = '--newsroom-header';

/** Where what sticks to the top of the page may begin, in CSS: below the header that Strapi shows while one scrolls. */
export const BELOW_HEADER = `var(${VARIABLE}, 0px)`;

/**
 * Tells the page how far down Strapi's header reaches while it sticks, from the top of what scrolls: its actions may take
 * several lines, and below a bar at the top it covers less of the page.
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
    const tell = (header: Element | null | undefined) => {
      const covered = header ? header.getBoundingClientRect().bottom - topOfScroller(header) : 0;
      style.setProperty(VARIABLE, `${String(covered)}px`);
    };
    const sizes = new ResizeObserver(([entry]) => tell(entry?.target));
    const changes = new MutationObserver(measure);
    if (around.current) {
      changes.observe(around.current, { childList: true, subtree: true });
    }
    measure();
    // In a low window the whole of Strapi's panel moves as well.
    window.addEventListener('scroll', measure, { passive: true });
    return () => {
      window.removeEventListener('scroll', measure);
      changes.disconnect();
      sizes.disconnect();
      style.removeProperty(VARIABLE);
    };
  }, []);
  return around;
}

/** Where the part of the page begins that an element scrolls with, in pixels of the window. */
function topOfScroller(element: Element): number {
  const above = element.parentElement;
  if (!above || above === document.body) {
    return 0;
  }
  return /auto|scroll/.test(getComputedStyle(above).overflowY)
    ? above.getBoundingClientRect().top
    : topOfScroller(above);
}
