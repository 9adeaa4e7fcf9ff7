import type { Page } from 'playwright-core';

import { EVENT_UID, SPEAKER_UID } from '../../content-types';
import texts from '../../admin/translations/de.json';
import { createEvent, createTalk, documents } from '../support/events';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { turn, violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { createLunch } from './support/builder';
import type { World } from './support/builder';
import { DELETE_PEOPLE, signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';

/** Every dialog of the plugin, for axe and for the eye: on a phone, in the language of the longer words. */

let panel: Panel;
let superAdmin: string;

const LONG_NAME = 'Internationale Halbleiterfertigungstechnologiekonferenz';

const entry = (event: string) =>
  `/content-manager/collection-types/${EVENT_UID}/${event}?plugins[i18n][locale]=en`;

const builder = (recap: string) => `/plugins/newsroom/recaps/${recap}?plugins[i18n][locale]=en`;

/** Wider than the dialog is nothing in it, nor is the dialog wider than the window. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
    const box = dialog?.getBoundingClientRect();
    if (!dialog || !box) {
      return ['no dialog'];
    }
    const beyond = Array.from(dialog.querySelectorAll('*')).filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > box.right + 1 || left < box.left - 1);
    });
    return [
      ...(box.right > innerWidth + 1 || box.left < -1 ? ['the dialog'] : []),
      ...beyond.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
    ];
  });

/** In the dark and in the light. */
async function expectSound(page: Page): Promise<void> {
  // The contrast of a button under the mouse is Strapi's.
  await page.mouse.move(0, 0);
  for (const colorScheme of ['dark', 'light'] as const) {
    await turn(page, colorScheme);
    // Radix fades dialogs in; half-transparent text has no contrast.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    expect(await violationsOf(page, '[role="dialog"], [role="alertdialog"]')).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  }
}

describeInBrowser('the dialogs', () => {
  let editor: Person;

  const open = (route: string) => panel.open(route, { width: 360, theme: 'system', as: editor });
  const lunch = (title: string): Promise<World> =>
    createLunch(panel.app, superAdmin, `${LONG_NAME}: ${title}`);

  beforeAll(async () => {
    panel = await startPanel();
    superAdmin = await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app, { language: 'de', more: [DELETE_PEOPLE] });
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    const others = panel.takeComplaints().filter((text) => !/status of 409/.test(text));
    expect(others).toEqual([]);
  });

  /** On a phone Strapi folds the actions of a form away, where a keyboard still reaches them. */
  const press = async (page: Page, name: string): Promise<void> => {
    const button = page.getByRole('button', { name });
    await button.focus();
    await button.press('Enter');
  };

  const text = (page: Page) => page.getByRole('textbox', { name: texts['builder.body'] });
  const dialogOf = (page: Page) => page.getByRole('dialog');

  it('of a link in the text', async () => {
    const { recap } = await lunch('Link');
    const page = await open(builder(recap));
    await text(page).locator('p').first().click();
    await page.getByRole('button', { name: new RegExp(`^${texts['editor.link']}`) }).click();
    await dialogOf(page).getByLabel(texts['editor.link.address']).fill('no address at all');
    await dialogOf(page).getByRole('button', { name: texts['editor.link.save'] }).click();
    await dialogOf(page).getByText(texts['editor.link.invalid']).waitFor();
    await expectSound(page);
    await page.close();
  });

  it('of what the event changed, and what is to decide', async () => {
    const { recap, event, talk } = await lunch('Update');
    let page = await open(builder(recap));
    await text(page).locator('p', { hasText: 'The market is growing.' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Everybody agreed.');
    await page.getByRole('button', { name: texts['builder.save'] }).click();
    await page.getByText(texts['builder.saved'], { exact: true }).waitFor();
    await page.close();
    await documents(panel.app, EVENT_UID).update({
      documentId: event,
      locale: 'en',
      data: { verdict: 'It was brilliant.' },
    });
    await documents(panel.app, 'plugin::newsroom.talk').update({
      documentId: talk,
      locale: 'en',
      data: { takeaways: 'The market is shrinking. Prices fall.' },
    });
    page = await open(builder(recap));
    await page.getByRole('button', { name: texts['update.show'], exact: true }).click();
    await dialogOf(page).locator('ins').first().waitFor();
    await dialogOf(page).getByRole('radio').first().waitFor();
    await expectSound(page);
    await page.close();
  });

  it('of two who saved', async () => {
    const { recap } = await lunch('Conflict');
    const page = await open(builder(recap));
    const headline = page.getByRole('textbox', { name: texts['builder.title.field'] });
    await headline.fill('Mine');
    await documents(panel.app, 'plugin::newsroom.recap').update({
      documentId: recap,
      locale: 'en',
      data: { title: 'Theirs' },
    });
    await page.getByRole('button', { name: texts['builder.save'] }).click();
    await dialogOf(page).getByRole('heading', { name: 'Theirs' }).waitFor();
    await expectSound(page);
    await page.close();
  });

  it('of publishing a recap', async () => {
    const { recap } = await lunch('Publish');
    const page = await open(builder(recap));
    await page.getByRole('button', { name: texts['publish.title'] }).click();
    await dialogOf(page).getByText(texts['publish.introRecap']).waitFor();
    await expectSound(page);
    await dialogOf(page)
      .getByRole('button', { name: texts['publish.confirm'], exact: true })
      .click();
    await dialogOf(page).getByRole('status').waitFor();
    await expectSound(page);
    await page.close();
  });

  it('of publishing an event that is not ready, beside its form', async () => {
    const { event } = await lunch('Event');
    await createTalk(panel.app, { event });
    await createTalk(panel.app, { event, title: 'Called off', talkStatus: 'cancelled' });
    const page = await open(entry(event));
    await press(page, texts['publish.title']);
    await dialogOf(page).getByText(texts['publish.notReady']).waitFor();
    await expectSound(page);
    await page.close();
  });

  it('of the next edition', async () => {
    const { event } = await lunch('Edition');
    const page = await open(entry(event));
    await press(page, texts['edition.action']);
    await dialogOf(page).getByRole('textbox').first().waitFor();
    await expectSound(page);
    await page.close();
  });

  it('of another language', async () => {
    const { event } = await lunch('Language');
    const page = await open(entry(event));
    await press(page, texts['version.action'].split('{')[0] ?? '');
    await dialogOf(page).getByRole('button').last().waitFor();
    await expectSound(page);
    await page.close();
  });

  it('of publishing several events', async () => {
    await createEvent(panel.app, { title: `${LONG_NAME}: one`, day: 1 });
    await createEvent(panel.app, { title: `${LONG_NAME}: two`, day: 1 });
    const page = await open(
      `/content-manager/collection-types/${EVENT_UID}?plugins[i18n][locale]=en&sort=id:DESC`,
    );
    const boxes = page.locator('tbody').getByRole('checkbox');
    await boxes.nth(0).click();
    await boxes.nth(1).click();
    await page.getByRole('button', { name: texts['publish.title'] }).click();
    await dialogOf(page)
      .getByText(/^2 (events|Veranstaltungen) /)
      .waitFor();
    await expectSound(page);
    await dialogOf(page).getByRole('button', { name: texts['publish.confirm'] }).click();
    await eventually(() => dialogOf(page).getByText(LONG_NAME).count(), 2);
    await expectSound(page);
    await page.close();
  });

  it('of erasing a person', async () => {
    const { speaker } = await lunch('Erase');
    const page = await open(`/content-manager/collection-types/${SPEAKER_UID}/${speaker}`);
    await page.getByRole('button', { name: /^(More actions|Weitere Aktionen)$/ }).click();
    await page.getByRole('menuitem', { name: texts['erase.action'] }).click();
    await dialogOf(page).getByLabel(texts['erase.name']).fill('Somebody else');
    await dialogOf(page).getByRole('button', { name: texts['erase.confirm'] }).click();
    await dialogOf(page).locator('input[aria-invalid="true"]').waitFor();
    expect(panel.takeComplaints()).toEqual([expect.stringContaining('status of 400')]);
    await expectSound(page);
    await page.close();
  });
});
