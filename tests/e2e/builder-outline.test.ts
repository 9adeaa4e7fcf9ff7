import type { Page } from 'playwright-core';

import { EVENT_UID, TALK_UID } from '../../content-types';
import { documents } from '../support/events';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import {
  article,
  createLunch,
  openBuilder,
  save,
  section,
  storedRecapOf,
  typeBehind,
} from './support/builder';
import { signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';

let panel: Panel;
let superAdmin: string;
let editor: Person;

const textOf = (page: Page): Promise<string> => article(page).innerText();

describeInBrowser('the outline of the recap builder', () => {
  beforeAll(async () => {
    panel = await startPanel();
    superAdmin = await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('says which sections the facts have left behind, and leads to what changed', async () => {
    const { recap, event, talk } = await createLunch(panel.app, superAdmin, 'Lunch out of date');
    await documents(panel.app, TALK_UID).update({
      documentId: talk,
      locale: 'en',
      data: { takeaways: 'The market is shrinking. Prices fall.' },
    });
    const page = await openBuilder(panel, recap, editor);
    await section(page, 'Muster GmbH').getByText('Out of date').waitFor();
    expect(await section(page, 'Stadt Musterstadt').getByText('Out of date').count()).toBe(0);
    await documents(panel.app, EVENT_UID).update({
      documentId: event,
      locale: 'en',
      data: { verdict: 'It was brilliant.', topic: 'lasers and lamps' },
    });
    await page.reload();
    await typeBehind(page, 'The market is growing.', ' Everybody agreed.');
    const behind = section(page, 'Muster GmbH');
    await behind.getByText('Edited').waitFor();
    await behind.getByRole('button', { name: /^“Muster GmbH” is out of date/ }).click();
    const dialog = page.getByRole('dialog');
    const change = dialog.getByRole('group', { name: /^Muster GmbH:/ });
    await change.waitFor();
    await eventually(() => change.evaluate((element) => element === document.activeElement), true);
    await change.getByRole('radio', { name: 'Both together' }).click();
    await dialog.getByRole('button', { name: 'Update the text' }).click();
    await article(page)
      .getByText('The market is shrinking. Prices fall. Everybody agreed.')
      .waitFor();
    await behind.getByText('Out of date').waitFor({ state: 'detached' });
    await behind.getByText('Edited').waitFor();
    await page.close();
  });

  it('takes a section of one’s own, moves it, leaves it out and puts it back', async () => {
    const { recap } = await createLunch(panel.app, superAdmin, 'Lunch with an aside');
    const page = await openBuilder(panel, recap, editor);
    await article(page).locator('p', { hasText: 'The market is growing.' }).click();
    await section(page, 'Muster GmbH').locator('[aria-current=true]').waitFor();
    await page.getByRole('button', { name: 'Add section' }).click();
    await page.keyboard.type('Beside the programme');
    await page.keyboard.press('Enter');
    await page.keyboard.type('A robot served the soup.');
    const own = section(page, 'Beside the programme');
    await own.getByText('Own', { exact: true }).waitFor();
    await page.waitForFunction(() => {
      const text = document.querySelector('[role=textbox][aria-multiline]')?.textContent ?? '';
      const [before, mine, after] = ['growing.', 'Beside the programmeA robot', 'Light saves'].map(
        (words) => text.indexOf(words),
      );
      return before! < mine! && mine! < after!;
    });

    await page.getByRole('button', { name: 'Move “Beside the programme”' }).focus();
    await page.keyboard.press('Space');
    await page.getByText(/“Beside the programme” is at place 3/).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.getByText(/“Beside the programme” is at place 4/).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page.waitForFunction(() => {
      const text = document.querySelector('[role=textbox][aria-multiline]')?.textContent ?? '';
      return text.indexOf('Light saves') < text.indexOf('A robot served');
    });
    const moved = await textOf(page);

    await page.getByRole('button', { name: 'Leave “Beside the programme” out' }).click();
    await article(page).getByText('A robot served').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Put “Beside the programme” back' }).click();
    await article(page).getByText('A robot served').waitFor();
    expect(await textOf(page)).toBe(moved);

    await page.getByRole('button', { name: 'Leave “Beside the programme” out' }).click();
    await article(page).getByText('A robot served').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await article(page).getByText('A robot served').waitFor();
    await page.getByRole('button', { name: /^Put “Beside/ }).waitFor({ state: 'detached' });
    expect(await textOf(page)).toBe(moved);
    expect(await violationsOf(page)).toEqual([]);

    await save(page);
    const { body } = await storedRecapOf(panel.app, recap);
    expect(body).toContainEqual({
      type: 'heading',
      level: 2,
      children: [{ type: 'text', text: 'Beside the programme' }],
    });
    await page.close();
  });

  it('shows the facts of a passage while the mouse rests on it', async () => {
    const { recap } = await createLunch(panel.app, superAdmin, 'Lunch under the mouse');
    const page = await openBuilder(panel, recap, editor);
    await article(page).locator('p', { hasText: 'Light saves money.' }).hover();
    const card = page.getByRole('button', { name: /^From: A bright city · Max Muster · Stadt/ });
    await card.waitFor();
    await article(page).locator('p', { hasText: 'The market is growing.' }).hover();
    await page.getByRole('button', { name: /^From: Lasers for tomorrow/ }).waitFor();
    await article(page).locator('p', { hasText: 'Light saves money.' }).hover();
    await card.click();
    const facts = page.getByRole('tabpanel', { name: 'Facts' });
    const link = facts.getByRole('link', { name: 'Max Muster' });
    await link.waitFor();
    await card.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Headline' }).fill('Not saved yet');
    const opened = page.context().waitForEvent('page');
    await link.click();
    const entry = await opened;
    await entry.getByRole('heading', { name: /Muster/ }).waitFor();
    await entry.close();
    expect(await page.getByRole('textbox', { name: 'Headline' }).inputValue()).toBe(
      'Not saved yet',
    );
    await page.close();
  });
});
