import { readFileSync } from 'node:fs';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page, by the rules of WCAG 2.1 AA and its own best practice.
 *
 * @param within a selector; the whole page, if none is given
 * @param rules only these, by name; without them, all
 * @returns a line each: the rule, and where
 */
export async function violationsOf(
  page: Page,
  within = 'body',
  rules?: string[],
): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate<AxeResults, { selector: string; runOnly: string[] }>(
    ({ selector, runOnly }) =>
      (
        window as unknown as {
          axe: { run(selector: string, options: object): Promise<AxeResults> };
        }
      ).axe.run(selector, { runOnly }),
    { selector: within, runOnly: rules ?? TAGS },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.map(String).join(' ')}`),
  );
}

/** Turns a page that follows its medium (`theme: 'system'`) bright or dark, and waits until it is. */
export async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((scheme) => {
    const [red = 0] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(
      Number,
    );
    return red > 127 === (scheme === 'light');
  }, colorScheme);
}
