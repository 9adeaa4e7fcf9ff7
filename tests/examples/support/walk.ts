import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { violationsOf } from '../../e2e/support/axe';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** More than this, and a reader sees the page jump. */
const SHIFT_LIMIT = 0.01;
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** What is wrong with pages in a browser, as a reader has them before them; nothing, if all is well. */
export class Walk {
  readonly problems: string[] = [];
  #complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => this.#complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.#complaints.push(`uncaught: ${error.message}`));
    page.on('requestfailed', (request) => this.#complaints.push(`failed: ${request.url()}`));
  }

  static async begin(browser: Browser, options: BrowserContextOptions = {}): Promise<Walk> {
    const context = await browser.newContext({ locale: 'de-DE', ...options });
    return new Walk(await context.newPage());
  }

  /** Light at a desk, then dark on a phone: all rules of axe in the one, contrast in the other. */
  async look(address: string): Promise<void> {
    const { page } = this;
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await this.#steady();
    this.#tell(await violationsOf(page, 'html'));
    await page.setViewportSize(NARROW);
    await page.emulateMedia({ colorScheme: 'dark' });
    await this.#fits();
    this.#tell(await violationsOf(page, 'html', ['color-contrast']));
  }

  /** As a phone loads it. */
  async glance(address: string): Promise<void> {
    await this.page.setViewportSize(NARROW);
    await this.page.goto(address);
    await this.#steady();
  }

  async end(): Promise<void> {
    await this.page.context().close();
  }

  /** Nothing complains and nothing moves, down to the end. */
  async #steady(): Promise<void> {
    await scrollToTheEnd(this.page);
    const shift = await shiftOf(this.page);
    this.#tell([
      ...this.#complaints.splice(0),
      ...(shift >= SHIFT_LIMIT ? [`it shifts by ${shift}`] : []),
    ]);
    await this.#fits();
  }

  async #fits(): Promise<void> {
    const over = await this.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    this.#tell(over > 0 ? [`${over} pixels beyond the side`] : []);
  }

  #tell(found: string[]): void {
    const { pathname } = new URL(this.page.url());
    const { width } = this.page.viewportSize() ?? WIDE;
    this.problems.push(...found.map((problem) => `${pathname} (${width}): ${problem}`));
  }
}

/** So that what is loaded late has come, and has moved what it moves. */
async function scrollToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of Array.from(document.images)) {
      image.scrollIntoView();
      await image.decode();
    }
    window.scrollTo(0, document.body.scrollHeight);
    await document.fonts.ready;
  });
}

const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const { value, hadRecentInput } of entries as Shift[]) {
            shift += hadRecentInput ? 0 : value;
          }
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames: what has happened is told with the next one.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            observer.disconnect();
            resolve(shift);
          }),
        );
      }),
  );
