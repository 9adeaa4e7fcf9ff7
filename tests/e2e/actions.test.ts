import type { Page } from 'playwright-core';

import { EVENT_UID, RECAP_UID, SPEAKER_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import { documentsOf, rowsOf } from '../support/content';
import { createEvent, createRecap, createTalk, paragraph } from '../support/events';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { createLunch } from './support/builder';
import type { World } from './support/builder';
import { DELETE_PEOPLE, signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';

/** What can be done beside an entry's form, as an editor with a limited role. */

let panel: Panel;
let superAdmin: string;
let editor: Person;

const form = (uid: string, documentId: string, locale: string) =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;

const action = (page: Page, name: string) =>
  page.getByRole('complementary').getByRole('button', { name });

const published = (type: string, documentId: string) =>
  documentsOf(panel.app, type).findOne({ documentId, locale: 'en', status: 'published' });

describeInBrowser('the actions beside a form', () => {
  beforeAll(async () => {
    panel = await startPanel();
    superAdmin = await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    // What is refused is a 400, and the browser says so for each.
    const others = panel.takeComplaints().filter((complaint) => !/status of 400/.test(complaint));
    expect(others).toEqual([]);
  });

  /** ISO 8601 date. */
  const dayFromNow = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  const lunch = (title: string, data: Record<string, unknown> = {}) =>
    createEvent(panel.app, {
      title,
      startsAt: '2026-03-19T11:00:00.000Z',
      endsAt: '2026-03-19T13:00:00.000Z',
      timeZone: 'Europe/Berlin',
      ...data,
    });

  it('publish an event with its programme, and say what else is in the way', async () => {
    const event = await lunch('Lunch for all');
    const talk = await createTalk(panel.app, { event, title: 'Lasers' });
    const untitled = await createTalk(panel.app, { event });
    await createTalk(panel.app, { event, title: 'Called off', talkStatus: 'cancelled' });
    const page = await panel.open(form(EVENT_UID, event, 'en'), { as: editor });
    await action(page, 'Publish with programme').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Please enter a title before publishing.').waitFor();
    await dialog.getByText('Called off – Cancelled').waitFor();
    await eventually(() => dialog.getByRole('button', { name: 'Publish' }).isDisabled(), true);

    await documentsOf(panel.app, 'talk').update({
      documentId: untitled,
      locale: 'en',
      data: { title: 'Has one now' },
    });
    await dialog.getByText('Close').last().click();
    await action(page, 'Publish with programme').click();
    await dialog.getByRole('link', { name: 'Has one now' }).waitFor();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.getByRole('status').getByText('Published: 3 entries.').waitFor();
    expect(await published('event', event)).not.toBeNull();
    expect(await published('talk', talk)).not.toBeNull();

    await dialog.getByText('Close').last().click();
    // The form behind it knows.
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    await page.getByRole('tab', { name: /published/i }).waitFor();
    await action(page, 'Publish with programme').click();
    await dialog.getByText('Nothing to do: all of it is public as it is.').waitFor();
    await page.close();
  });

  it('publish a recap with its event, after the way to the builder', async () => {
    const event = await lunch('Lunch with a recap');
    const recap = await createRecap(panel.app, {
      event,
      title: 'What a lunch',
      body: paragraph('It was good.'),
    });
    const page = await panel.open(form(RECAP_UID, recap, 'en'), { as: editor });
    const builder = page.getByRole('link', { name: 'Open in the builder' });
    expect(await builder.getAttribute('href')).toContain(`/plugins/newsroom/recaps/${recap}`);
    await action(page, 'Publish with programme').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('link', { name: 'Lunch with a recap' }).waitFor();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.getByText('Published: 2 entries.').waitFor();
    expect(await published('recap', recap)).not.toBeNull();
    await page.close();
  });

  it('wait while the form has unsaved changes, and leave them alone', async () => {
    const event = await lunch('Unsaved');
    const page = await panel.open(form(EVENT_UID, event, 'en'), { as: editor });
    await action(page, 'Publish with programme').waitFor();
    await page.getByLabel('Subtitle').fill('Typed and not saved');
    await page.getByText('This form has changes that are not saved.').waitFor();
    for (const name of ['Publish with programme', 'Duplicate for next edition', 'German']) {
      await eventually(() => action(page, name).isDisabled(), true);
    }
    await eventually(() => page.getByLabel('Subtitle').inputValue(), 'Typed and not saved');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    await page.getByText('This form has changes that are not saved.').waitFor({ state: 'hidden' });
    await eventually(() => action(page, 'Publish with programme').isDisabled(), false);
    await page.close();
  });

  it('duplicate an event for its next edition', async () => {
    const startsAt = `${dayFromNow(-800)}T11:00:00.000Z`;
    const endsAt = `${dayFromNow(-800)}T13:00:00.000Z`;
    const event = await lunch(`Summer lunch ${startsAt.slice(0, 4)}`, {
      startsAt,
      endsAt,
      timeZone: 'UTC',
      edition: 4,
      subtitle: 'All about light',
    });
    await createTalk(panel.app, { event, title: 'Comes along' });
    await createTalk(panel.app, { event, title: 'Stays behind', talkStatus: 'no-show' });
    const page = await panel.open(form(EVENT_UID, event, 'en'), { as: editor });
    await action(page, 'Duplicate for next edition').click();
    const dialog = page.getByRole('dialog');
    const title = dialog.getByLabel('Title in English');
    await title.waitFor();
    await dialog.getByText('One talk comes along').waitFor();
    await dialog.getByText('Stays behind').waitFor();

    const day = dialog.getByLabel('First day of the next edition');
    await dialog.getByText('Not copied: what this edition was about').waitFor();
    // The event is two years ago, and its next edition is ahead.
    const proposed = new Date(`${await day.inputValue()} UTC`);
    expect(proposed.getTime()).toBeGreaterThan(Date.now() - 86_400_000);
    expect(proposed.getUTCDay()).toBe(new Date(startsAt).getUTCDay());
    await eventually(() => title.inputValue(), `Summer lunch ${proposed.getUTCFullYear()}`);
    const past = dialog.getByText('This day is over already.');
    expect(await past.count()).toBe(0);
    const [year, ...monthAndDay] = dayFromNow(-30).split('-');
    await day.fill([...monthAndDay, year].join('/'));
    await day.press('Tab');
    await past.waitFor();
    // A day that the picker offers: it ends some years ahead.
    const later = new Date().getFullYear() + 2;
    await day.fill(`04/08/${later}`);
    await day.press('Tab');
    await past.waitFor({ state: 'hidden' });
    await dialog.getByText(`April 8, ${later}`).waitFor();
    await title.fill('Spring lunch');
    await dialog.getByRole('button', { name: 'Create event' }).click();
    await page.waitForURL((url) => !url.pathname.includes(event));
    await page.getByRole('heading', { name: 'Spring lunch' }).waitFor();

    const next = await rowsOf(panel.app, 'event').findOne({
      where: { title: 'Spring lunch' },
      populate: ['talks', 'predecessor'],
    });
    expect(next).toMatchObject({
      startsAt: `${later}-04-08T11:00:00.000Z`,
      endsAt: `${later}-04-08T13:00:00.000Z`,
      subtitle: null,
      edition: 5,
      predecessor: { documentId: event },
      talks: [{ title: 'Comes along' }],
    });
    await page.close();
  });

  it('create a version in another language and open it', async () => {
    const event = await lunch('Only English');
    const talk = await createTalk(panel.app, { event, title: 'A talk' });
    const page = await panel.open(form(EVENT_UID, event, 'en'), { as: editor });
    await action(page, 'Create version: German').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The texts start empty, the title too.').waitFor();
    await dialog.getByRole('button', { name: 'Create version' }).click();
    await page.waitForURL(/locale.*=de/);
    await page.getByText('German: the event and one talk are there.').waitFor();
    await eventually(() => page.getByLabel('Title', { exact: true }).inputValue(), '');
    await action(page, 'Create version: German').waitFor({ state: 'hidden' });
    const version = await documentsOf(panel.app, 'talk').findOne({
      documentId: talk,
      locale: 'de',
      populate: ['event'],
    });
    expect(version).toMatchObject({ title: null, event: { documentId: event } });
    await page.close();
  });

  it('are not offered to those who may only read', async () => {
    const event = await lunch('Look, do not touch');
    const reader = await signUpPressOffice(panel.app, { may: [PERMISSIONS.read] });
    const page = await panel.open(form(EVENT_UID, event, 'en'), { as: reader });
    await page.getByRole('link', { name: 'Go to the newsroom' }).waitFor();
    await page.getByText('None yet').waitFor();
    await eventually(() => action(page, 'Publish with programme').count(), 0);
    await eventually(() => action(page, 'Duplicate for next edition').count(), 0);
    await page.close();
  });

  describe('of a person', () => {
    const person = (documentId: string) =>
      `/content-manager/collection-types/${SPEAKER_UID}/${documentId}`;

    const menu = (page: Page) => page.getByRole('button', { name: 'More actions' });

    /** Somebody who speaks at a published event, and whom its recap names. */
    const someone = async (): Promise<World> => {
      const world = await createLunch(panel.app, superAdmin, 'Lunch with Erika');
      const answer = await panel.app.request(`/newsroom/recaps/${world.recap}/publish`, {
        token: superAdmin,
        body: { locale: 'en' },
      });
      expect(answer.status).toBe(200);
      return world;
    };

    it('erase the person everywhere, and say which texts still have the name', async () => {
      const { speaker, talk, recap } = await someone();
      const eraser = await signUpPressOffice(panel.app, { more: [DELETE_PEOPLE] });
      const page = await panel.open(person(speaker), { as: eraser });
      // What is typed and not saved is lost with the person, and nothing asks about it.
      await page.getByRole('textbox', { name: 'First name' }).fill('Erica');

      await menu(page).click();
      await page.getByRole('menuitem', { name: 'Delete entry' }).click();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByText('choose “Erase person everywhere” in the menu').waitFor();

      await menu(page).click();
      await page.getByRole('menuitem', { name: 'Erase person everywhere' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('link', { name: 'Lasers for tomorrow' }).waitFor();
      await dialog.getByText(/^Lunch with Erika · /).waitFor();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await eventually(
        () => menu(page).evaluate((button) => button === document.activeElement),
        true,
      );

      await menu(page).click();
      await page.getByRole('menuitem', { name: 'Erase person everywhere' }).click();
      await dialog.getByText('This text names the person and will stay as written.').waitFor();
      const erase = dialog.getByRole('button', { name: 'Erase for good' });
      expect(await erase.isDisabled()).toBe(true);
      const name = dialog.getByLabel('Name of the person');
      await name.fill('Max Muster');
      await erase.click();
      await dialog.getByText('This is not the name of the person.').waitFor();
      await eventually(() => name.inputValue(), 'Max Muster');
      await name.fill('Erika Steiger');
      await name.press('Enter');
      await dialog.getByRole('status').getByText('Erika Steiger was erased.').waitFor();
      await dialog.getByText('This text still names the person.').waitFor();
      const [text] = await Promise.all([
        page.context().waitForEvent('page'),
        dialog.locator(`a[href*="${recap}"]`).click(),
      ]);
      await text.waitForURL((url) => url.pathname.includes(recap));
      await text.close();

      expect(await rowsOf(panel.app, 'speaker').count({ where: { documentId: speaker } })).toBe(0);
      const left = await documentsOf(panel.app, 'talk').findOne({
        documentId: talk,
        locale: 'en',
        status: 'published',
        populate: ['contributions'],
      });
      expect(left).toMatchObject({ contributions: [] });

      await dialog.getByText('Close').last().click();
      await page.waitForURL((url) => url.pathname.endsWith(SPEAKER_UID));
      await page
        .getByRole('row', { name: /Muster/ })
        .first()
        .waitFor();
      expect(await page.getByRole('row', { name: /Steiger/ }).count()).toBe(0);
      await page.close();
    });

    it('do not erase for those who may not delete people', async () => {
      const { speaker } = await someone();
      const page = await panel.open(person(speaker), { as: editor });
      await menu(page).click();
      await page.getByRole('menuitem').first().waitFor();
      expect(await page.getByRole('menuitem', { name: 'Erase person everywhere' }).count()).toBe(0);
      await page.close();
    });
  });
});
