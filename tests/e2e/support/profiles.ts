import type { Browser, BrowserContext, Page } from 'playwright-core';

/**
 * Profiles of a browser, one for each page that is open. A profile whose page is closed serves another one: it has
 * the panel's scripts in its cache, several megabytes that a new profile would load and compile again.
 */
export class Profiles {
  readonly #free: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  /** An empty page in a profile without cookies and without anything stored. */
  async openPage(): Promise<{ context: BrowserContext; page: Page }> {
    const context =
      this.#free.pop() ??
      (await this.browser.newContext({
        locale: 'en-US',
        timezoneId: 'America/Los_Angeles',
        // Nothing is clicked while it still fades in.
        reducedMotion: 'reduce',
      }));
    await context.setOffline(false);
    await context.clearCookies();
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Storage.clearDataForOrigin', {
      origin: this.origin,
      storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
    });
    await devTools.detach();
    page.once('close', () => this.#free.push(context));
    return { context, page };
  }
}
