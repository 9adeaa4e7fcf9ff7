import type { Page } from 'playwright-core';

import { SPEAKER_UID, TALK_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import { createEvent, createTalk, days, documents } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';

import { violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';
import { NO_OVERFLOW, overflowOf } from './support/overflow';

const PHONE = 360;

let panel: Panel;
let editor: Person;
let germanEditor: Person;

const notes = (page: Page) => page.getByLabel('What was said');
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save this talk' });

describeInBrowser('taking notes on a phone', () => {
  beforeAll(async () => {
    panel = await startPanel();
    const { app } = panel;
    await signUpSuperAdmin(app);
    await addLocale(app, 'de', 'German (de)');
    editor = await signUpPressOffice(app);
    germanEditor = await signUpPressOffice(app, { language: 'de' });
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  /** An event that is on: one talk is over, one has begun, one is to come. */
  async function congress(): Promise<{ event: string; current: string }> {
    const { app } = panel;
    const event = await createEvent(app, { title: 'Laser congress', day: -0.1, topic: 'lasers' });
    const { documentId: speaker } = await documents(app, SPEAKER_UID).create({
      data: { givenName: 'Eva', familyName: 'Example' },
    });
    const talk = (title: string, startsAt: string) =>
      createTalk(app, {
        event,
        title,
        startsAt,
        durationMinutes: 30,
        room: 'Hall 2',
        contributions: [{ speaker }],
      });
    await talk('Light of yesterday', days(-0.09));
    const current = await talk('Light of today', days(-0.01));
    await talk('Light of tomorrow', days(0.05));
    return { event, current };
  }

  const route = (event: string, locale = 'en') =>
    `/plugins/newsroom/events/${event}/capture?plugins[i18n][locale]=${locale}`;

  const open = (event: string, as = editor): Promise<Page> =>
    panel.open(route(event), { as, width: PHONE });

  const storedTakeaways = async (talk: string): Promise<string | null> => {
    const row = await panel.app.strapi.db
      .query(TALK_UID as never)
      .findOne({ where: { documentId: talk, publishedAt: null } });
    return row.takeaways as string | null;
  };

  it('opens the talk that is on, saves it, and the article follows', async () => {
    const { event } = await congress();
    const page = await open(event);
    await page.getByRole('button', { name: /Light of today/, expanded: true }).waitFor();
    await notes(page).fill('Light has become cheaper.\n\n It will stay so. ');
    await page.getByRole('button', { name: 'Add a quote' }).click();
    await page.keyboard.type('Bright times!');
    await page.getByRole('checkbox', { name: 'Approved by the person' }).click();
    await saveButton(page).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await eventually(() => notes(page).inputValue(), 'Light has become cheaper.\nIt will stay so.');
    await page
      .getByRole('button', { name: /Light of today/ })
      .getByText('2 sentences · 1 quote')
      .waitFor();

    await page.goto(
      `${panel.app.url}/admin/plugins/newsroom/events/${event}/build?plugins[i18n][locale]=en`,
    );
    await page.getByRole('article').getByText('Light has become cheaper.').waitFor();
    await page.getByRole('article').getByText('Bright times!').waitFor();
    await page.getByRole('link', { name: 'Take notes' }).click();
    await page.getByRole('button', { name: /Light of today/, expanded: true }).waitFor();
    await page.close();
  });

  it('says that a talk did not take place', async () => {
    const { event } = await congress();
    const page = await open(event);
    await page.getByRole('button', { name: /Light of tomorrow/ }).click();
    await page.getByRole('combobox', { name: 'Did it take place?' }).click();
    await page.getByRole('option', { name: 'Speaker did not come' }).click();
    await saveButton(page).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.goto(
      `${panel.app.url}/admin/plugins/newsroom/events/${event}/build?plugins[i18n][locale]=en`,
    );
    await page.getByText('Light of tomorrow').waitFor();
    await eventually(() => page.getByRole('article').getByText('Light of tomorrow').count(), 0);
    await page.close();
  });

  it('loses nothing without a connection, nor over a reload', async () => {
    const { event, current } = await congress();
    const page = await open(event);
    page.on('dialog', (dialog) => void dialog.accept());
    await notes(page).fill('Written in a tunnel.');
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await saveButton(page).click();
    await page.getByText('No connection. Your text is kept').waitFor();
    await eventually(() => notes(page).inputValue(), 'Written in a tunnel.');

    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('Not saved yet; kept in this browser').waitFor();
    await eventually(() => notes(page).inputValue(), 'Written in a tunnel.');
    await saveButton(page).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await storedTakeaways(current)).toBe('Written in a tunnel.');

    await page.reload();
    await notes(page).waitFor();
    await eventually(() => page.getByText('Not saved yet').count(), 0);
    await page.close();
    expect(panel.takeComplaints()).toEqual([
      expect.stringContaining('net::ERR_INTERNET_DISCONNECTED'),
    ]);
  });

  it('keeps the other talks as typed while one is saved, and asks before it is left', async () => {
    const { event } = await congress();
    const page = await open(event);
    await notes(page).fill('First.');
    await page.getByRole('button', { name: /Light of tomorrow/ }).click();
    await notes(page).fill('Second.');
    await saveButton(page).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: /Light of today/ }).click();
    await eventually(() => notes(page).inputValue(), 'First.');
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await eventually(() => notes(page).inputValue(), 'First.');
    await page.close({ runBeforeUnload: false });
  });

  it('shows both notes when somebody else has saved, and keeps both', async () => {
    const { event, current } = await congress();
    const page = await open(event);
    await notes(page).fill('Mine.');
    await documents(panel.app, TALK_UID).update({
      documentId: current,
      locale: 'en',
      data: { takeaways: 'Theirs.' },
    });
    await saveButton(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Mine.').waitFor();
    await dialog.getByText('Theirs.').waitFor();
    await dialog.getByRole('button', { name: 'Keep both, one below the other' }).click();
    await eventually(() => notes(page).inputValue(), 'Theirs.\nMine.');
    expect(await storedTakeaways(current)).toBe('Theirs.');
    await saveButton(page).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await storedTakeaways(current)).toBe('Theirs.\nMine.');
    await page.close();
    expect(panel.takeComplaints()).toEqual([expect.stringContaining('409')]);
  });

  it.each([PHONE, 1440])('can be read and tapped by everyone at %i pixels', async (width) => {
    const { event } = await congress();
    const page = await panel.open(route(event), { as: editor, width });
    await page.getByRole('button', { name: 'Add a quote' }).click();
    await page.keyboard.type('Bright times!');
    expect(await violationsOf(page, 'main')).toEqual([]);
    expect(await overflowOf(page)).toEqual(NO_OVERFLOW);
    const small = await page
      .locator('main ul')
      .locator(
        'button:not([role=checkbox]), textarea, [role=combobox], label[for]:has-text("Approved")',
      )
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 43.9)
          .map((target) => `${target.tagName} ${target.textContent ?? ''}`),
      );
    expect(small).toEqual([]);
    await page.close({ runBeforeUnload: false });
  });

  it('speaks German, and shows those who may not build the notes alone', async () => {
    const { event } = await congress();
    const german = await open(event, germanEditor);
    await german.getByLabel('Was gesagt wurde').waitFor();
    await german.close();
    const reader = await signUpEditor(panel.app, [{ action: PERMISSIONS.read }]);
    const page = await open(event, reader);
    await page.getByText('You may read these notes, but not change them.').waitFor();
    await eventually(() => notes(page).isDisabled(), true);
    await eventually(() => saveButton(page).count(), 0);
    await page.close();
  });
});
