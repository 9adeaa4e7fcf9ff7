import type { Locator, Page } from 'playwright-core';

import { createEvent, createRecap, paragraph } from '../support/events';
import { signUpSuperAdmin } from '../support/people';

import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { article, openBuilder } from './support/builder';
import { signUpPressOffice } from './support/editors';

/** What stands beside a long article, and stays in sight while it is read. */

const LAST = 'The very last sentence.';

let panel: Panel;
let editor: Person;
let recap: string;

const checks = (page: Page): Locator => page.getByRole('tab', { name: /^Checks/ });

/** How far below the upper edge of the window something begins, in pixels. */
const topOf = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.y ?? NaN;

describeInBrowser('the columns of the builder', () => {
  beforeAll(async () => {
    panel = await startPanel();
    await signUpSuperAdmin(panel.app);
    editor = await signUpPressOffice(panel.app);
    const event = await createEvent(panel.app, { title: 'A long day', day: -2 });
    const body = [...Array(60).keys()].flatMap((index) =>
      paragraph(`Sentence number ${String(index)} is one of a great many in this article.`),
    );
    recap = await createRecap(panel.app, {
      event,
      title: 'A long day',
      kind: 'recap',
      body: [...body, ...paragraph(LAST)],
    });
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it.each([1200, 1440, 1920])(
    'keep the checks in sight beside the end of an article, %d pixels wide',
    async (width) => {
      const page = await openBuilder(panel, recap, editor, { width });
      await checks(page).waitFor();
      const before = await topOf(article(page).locator('p').first());
      await article(page).getByText(LAST).scrollIntoViewIfNeeded();
      // It is a long way down.
      expect(before - (await topOf(article(page).locator('p').first()))).toBeGreaterThan(1000);
      const top = await topOf(checks(page));
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(900);
      await page.close();
    },
  );

  it('stand one below the other on a phone, where nothing sticks over the text', async () => {
    const page = await openBuilder(panel, recap, editor, { width: 360 });
    await checks(page).waitFor();
    expect(await topOf(checks(page))).toBeGreaterThan(await topOf(article(page).getByText(LAST)));
    await page.close();
  });
});
