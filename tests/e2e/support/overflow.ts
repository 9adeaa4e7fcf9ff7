import type { Page } from 'playwright-core';

/**
 * By how many pixels the window itself can be scrolled. The panel scrolls within it, so that anything more shows nothing:
 * what hides from the eye alone may be far below.
 */
export const overflowOf = (page: Page): Promise<{ sideways: number; below: number }> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { sideways: scrollWidth - clientWidth, below: scrollHeight - clientHeight };
  });

export const NO_OVERFLOW = { sideways: 0, below: 0 };
