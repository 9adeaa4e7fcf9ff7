import type { Page } from 'playwright-core';

import { EVENT_UID, SPEAKER_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import { documentsOf } from '../support/content';
import { createEvent, createRecap, createTalk } from '../support/events';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';

let panel: Panel;
let editor: Person;

const EVENTS = `/content-manager/collection-types/${EVENT_UID}?plugins[i18n][locale]=en`;

/** The row of an event; titles are links. */
const rowOf = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });

describeInBrowser('the newsroom in the lists and beside the forms of the Content Manager', () => {
  beforeAll(async () => {
    panel = await startPanel();
    await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('shows the state of each recap with one request, and publishes what is selected', async () => {
    const written = await createEvent(panel.app, { title: 'Written about', day: -2 });
    await createRecap(panel.app, { event: written, title: 'Recap', kind: 'recap' });
    const ready = await createEvent(panel.app, { title: 'Ready', day: -3 });
    await createTalk(panel.app, { event: ready, title: 'A talk' });
    const open = await createEvent(panel.app, { title: 'Not ready', day: -4 });
    await createTalk(panel.app, { event: open });

    const page = await panel.open('/', { as: editor });
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/newsroom/events/')) {
        requests.push(request.url());
      }
    });
    await page.goto(`${panel.app.url}/admin${EVENTS}`);
    await page.getByRole('row').first().getByText('Recap', { exact: true }).waitFor();
    await rowOf(page, 'Ready').getByText('Missing').waitFor();
    await eventually(() => rowOf(page, 'Written about').getByText('Draft').count(), 2);
    expect(requests).toHaveLength(1);

    for (const title of ['Written about', 'Ready', 'Not ready']) {
      await rowOf(page, title).getByRole('checkbox').click();
    }
    const publish = page.getByRole('button', { name: 'Publish with programme' });
    await publish.click();
    const dialog = page.getByRole('dialog', { name: 'Publish with programme (English)' });
    await dialog.getByText('3 events are published in English').waitFor();
    const item = (title: string) => dialog.getByRole('listitem').filter({ hasText: title });
    for (const title of ['Written about', 'Ready', 'Not ready']) {
      await item(title).first().getByText('Draft').waitFor();
    }
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await eventually(() => publish.evaluate((button) => button === document.activeElement), true);

    await publish.click();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByRole('status').getByText('2 of 3 are public now.').waitFor();
    await dialog.getByText('Please enter a title before publishing.').waitFor();
    expect(await dialog.getByText('Published: ').count()).toBe(2);
    await eventually(() => dialog.getByRole('button', { name: 'Publish', exact: true }).count(), 0);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    // What could not be published is selected still.
    await page.getByText('1 row selected').or(page.getByText('1 entry selected')).waitFor();
    expect(await rowOf(page, 'Not ready').getByRole('checkbox').isChecked()).toBe(true);
    expect(await rowOf(page, 'Ready').getByRole('checkbox').isChecked()).toBe(false);
    for (const [documentId, isPublic] of [
      [written, true],
      [ready, true],
      [open, false],
    ] as const) {
      const shown = await documentsOf(panel.app, 'event').findOne({
        documentId,
        locale: 'en',
        status: 'published',
      });
      expect(shown !== null).toBe(isPublic);
    }
    await page.close();
  });

  it('says what came of it where the dialog is closed while events are being published', async () => {
    const ready = await createEvent(panel.app, { title: 'Ready to go', day: -5 });
    await createTalk(panel.app, { event: ready, title: 'A talk' });
    const open = await createEvent(panel.app, { title: 'Not ready to go', day: -6 });
    await createTalk(panel.app, { event: open });

    const page = await panel.open(EVENTS, { as: editor });
    for (const title of ['Ready to go', 'Not ready to go']) {
      await rowOf(page, title).getByRole('checkbox').click();
    }
    await page.getByRole('button', { name: 'Publish with programme' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish with programme (English)' });
    let answer = () => {};
    const isClosed = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/newsroom/events/publish', async (route) => {
      await isClosed;
      await route.continue();
    });
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await eventually(() => dialog.getByRole('button', { name: 'Cancel' }).isDisabled(), true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    for (const title of ['Ready to go', 'Not ready to go']) {
      await eventually(() => rowOf(page, title).getByRole('checkbox').isChecked(), false);
    }
    answer();
    await page.getByText('1 of 2 are public now. Not public: Not ready to go.').waitFor();
    await page.close();
  });

  it('has no bulk action and no states for those without the permissions', async () => {
    const outsider = await signUpPressOffice(panel.app, { may: [] });
    const page = await panel.open(EVENTS, { as: outsider });
    await page.getByRole('checkbox', { name: 'Select all entries' }).click();
    await page
      .getByText(/selected/)
      .first()
      .waitFor();
    await eventually(() => page.getByRole('button', { name: 'Publish with programme' }).count(), 0);
    await page.close();
  });

  it('shows where a person appears', async () => {
    const { documentId: speaker } = await documentsOf(panel.app, 'speaker').create({
      data: { givenName: 'Erika', familyName: 'Beispiel' },
    });
    const event = await createEvent(panel.app, {
      title: 'Where Erika spoke',
      startsAt: '2026-03-19T11:00:00.000Z',
    });
    await createTalk(panel.app, {
      event,
      title: 'What Erika said',
      contributions: [{ speaker }],
    });
    const reader = await signUpPressOffice(panel.app, { may: [PERMISSIONS.read] });
    const page = await panel.open(`/content-manager/collection-types/${SPEAKER_UID}/${speaker}`, {
      as: reader,
    });
    const appearances = page.getByRole('complementary').filter({ hasText: 'Appearances' });
    await appearances.getByText('Talk · Mar 19, 2026').waitFor();
    await appearances.getByRole('link', { name: 'What Erika said' }).waitFor();
    await appearances.getByRole('link', { name: 'Where Erika spoke' }).click();
    await page.waitForURL((url) => url.pathname.includes(event));
    await page.close();
  });
});
