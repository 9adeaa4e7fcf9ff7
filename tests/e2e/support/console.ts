import type { ConsoleMessage, Page } from 'playwright-core';

export interface ConsoleWatch {
  complaints: string[];
}

/**
 * What Strapi 5.54 writes to the console of a production panel on pages that are its own, seen without the
 * plugin. Addresses of requests that fail, then beginnings of messages.
 */
const KNOWN_REQUESTS = [/\/admin\/ai-feature-config$/, /\/i18n\/ai-localization-jobs\//];
const KNOWN_MESSAGES: RegExp[] = [];

const isKnown = (message: ConsoleMessage): boolean =>
  KNOWN_MESSAGES.some((known) => known.test(message.text())) ||
  (message.text().startsWith('Failed to load resource') &&
    KNOWN_REQUESTS.some((known) => known.test(message.location().url)));

/** Collects errors and warnings of a page that Strapi itself does not cause. */
export function watchConsole(page: Page): ConsoleWatch {
  const watch: ConsoleWatch = { complaints: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isKnown(message)) {
      watch.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => watch.complaints.push(`uncaught: ${error.message}`));
  return watch;
}
