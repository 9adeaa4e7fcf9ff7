import type { Page } from 'playwright-core';

import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import { documentsOf } from '../support/content';
import { createEvent, createTalk, documents, writeEvent } from '../support/events';
import { addLocale, grant, signUpEditor, signUpSuperAdmin } from '../support/people';

import { describeInBrowser, signIn, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';

let panel: Panel;
let editor: Person;
let germanEditor: Person;

/** The row of the newsroom's table that an event is in. */
const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

describeInBrowser('the newsroom in the admin panel', () => {
  beforeAll(async () => {
    panel = await startPanel();
    const { app } = panel;
    await signUpSuperAdmin(app);
    await addLocale(app, 'de', 'German (de)');
    await grant(app, ['plugin::newsroom.recap.find']);
    editor = await signUpPressOffice(app);
    germanEditor = await signUpPressOffice(app, { language: 'de' });
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  async function networkingLunch(title: string): Promise<string> {
    const event = await createEvent(panel.app, {
      title,
      locale: 'de',
      day: -2,
      kind: 'networking',
      city: 'Musterstadt',
      topic: 'den Wirtschaftsstandort Musterstadt',
    });
    await writeEvent(panel.app, event, 'en', { title: `${title} (English)`, city: 'Musterstadt' });
    await createTalk(panel.app, {
      event,
      locale: 'de',
      title: 'Laser für morgen',
      takeaways: 'Der Markt wächst.',
    });
    await createTalk(panel.app, {
      event,
      locale: 'de',
      title: 'Ein abgesagter Vortrag',
      talkStatus: 'cancelled',
    });
    return event;
  }

  /** Publishes an event with its talks in German, without which Strapi asks before it publishes a recap. */
  async function publishAll(event: string): Promise<void> {
    const talks = await documentsOf(panel.app, 'talk').findMany({
      locale: 'de',
      filters: { event: { documentId: event } },
    });
    for (const { documentId } of talks) {
      await documents(panel.app, TALK_UID).publish({ documentId, locale: 'de' });
    }
    await documents(panel.app, EVENT_UID).publish({ documentId: event, locale: 'de' });
  }

  it('says what to do while there are no events', async () => {
    const page = await panel.open('/plugins/newsroom', { as: editor });
    await page.getByText('There are no events yet.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Create an event' }).last().click();
    await page.waitForURL(/plugin::newsroom\.event\/create/);
    await page.close();
  });

  it('leads from the sign-in to a published recap', async () => {
    await publishAll(await networkingLunch('Networking-Lunch'));
    const page = await panel.open('/');
    await signIn(page, editor);
    await page.getByRole('link', { name: 'Newsroom' }).click();

    const row = rowOf(page, 'Networking-Lunch');
    await row.getByText('Recap missing').waitFor();
    await row.getByRole('link', { name: /^Build recap/ }).click();

    await page.getByRole('combobox', { name: 'Language of the recap' }).click();
    await page.getByRole('option', { name: 'German' }).click();
    await page.getByRole('article').getByText('Der Markt wächst.').waitFor();
    await page.getByText('Ein abgesagter Vortrag').waitFor();

    await page.getByRole('button', { name: 'Create draft' }).dblclick();
    await page.waitForURL(/newsroom\/recaps\/\w+\?.*locale.*=de/);
    expect(await panel.app.strapi.db.query(RECAP_UID as never).count()).toBe(1);

    await page.getByRole('link', { name: 'All fields' }).click();
    await page.waitForURL(/plugin::newsroom\.recap\//);
    const newsroomPanel = page.getByRole('complementary').filter({ hasText: 'Newsroom' });
    await newsroomPanel.getByRole('link', { name: 'Build recap in English' }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await newsroomPanel.getByText('Published').waitFor();

    const { body } = await panel.app.request<{ data: { title: string; kicker: string }[] }>(
      '/api/newsroom/recaps?locale=de',
    );
    expect(body.data).toHaveLength(1);
    expect(body.data[0]?.title).toContain('Musterstadt');

    await newsroomPanel.getByRole('link', { name: 'Back to the newsroom' }).click();
    const written = rowOf(page, 'Networking-Lunch');
    await written.getByText('DE · Published').waitFor();
    await written.getByRole('link', { name: /^Open recap/ }).waitFor();
    await page.close();
  });

  it('opens the recap that is there, instead of building it again', async () => {
    const event = await networkingLunch('Sommerfest');
    const page = await panel.open(
      `/plugins/newsroom/events/${event}/build?plugins[i18n][locale]=de`,
      {
        as: editor,
      },
    );
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/newsroom\/recaps\//);
    await page.goBack();
    await page.getByRole('link', { name: 'Open recap' }).click();
    await page.waitForURL(/newsroom\/recaps\//);
    await page.close();
  });

  it('finds an event by a word of its title, and says when there is none', async () => {
    await networkingLunch('Würzburger Frühstück');
    const page = await panel.open('/plugins/newsroom', { as: editor });
    await page.getByRole('button', { name: 'Search' }).click();
    const search = page.getByLabel('Search for a title or a place');
    await search.fill('FRÜHSTÜCK');
    await search.press('Enter');
    await rowOf(page, 'Würzburger Frühstück').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);

    await search.fill('Quastenflosser');
    await search.press('Enter');
    await page.getByText('No event has “Quastenflosser” in its title or place.').waitFor();
    await page.close();
  });

  it('says that an event was cancelled, instead of writing a recap', async () => {
    const event = await createEvent(panel.app, {
      title: 'Messetag',
      day: -3,
      eventStatus: 'cancelled',
    });
    const page = await panel.open(`/plugins/newsroom/events/${event}/build`, { as: editor });
    await page.getByText('This event was cancelled').waitFor();
    await eventually(() => page.getByRole('button', { name: 'Create draft' }).count(), 0);
    await page.close();
  });

  it('leads to the event where a language is missing', async () => {
    const event = await createEvent(panel.app, { title: 'Breakfast', day: -3 });
    const page = await panel.open(
      `/plugins/newsroom/events/${event}/build?plugins[i18n][locale]=de`,
      {
        as: editor,
      },
    );
    await page.getByText('This event does not exist in German yet.').waitFor();
    await page.getByRole('button', { name: 'Create version: German' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Create version' }).click();
    await page.waitForURL(new RegExp(`plugin::newsroom\\.event/${event}`));
    await page.getByText(/^German: the event is there/).waitFor();
    await page.close();
  });

  it('leads those who may not copy events to the form of the event', async () => {
    const builder = await signUpPressOffice(panel.app, {
      may: [PERMISSIONS.read, PERMISSIONS.build],
    });
    const event = await createEvent(panel.app, { title: 'Brunch', day: -3 });
    const page = await panel.open(
      `/plugins/newsroom/events/${event}/build?plugins[i18n][locale]=de`,
      { as: builder },
    );
    await page.getByRole('link', { name: 'Write the event in German' }).click();
    await page.waitForURL(new RegExp(`plugin::newsroom\\.event/${event}`));
    await page.close();
  });

  it('speaks German to those who do, and counts days in the zone of the event', async () => {
    await createEvent(panel.app, {
      title: 'Kongress',
      locale: 'de',
      allDay: true,
      startDate: '2026-03-12',
      endDate: '2026-03-14',
      city: 'Dortmund',
    });
    const page = await panel.open('/plugins/newsroom?_q=Kongress', { as: germanEditor });
    await rowOf(page, 'Kongress').getByText('12.–14. März 2026').waitFor();
    await rowOf(page, 'Kongress').getByText('Rückblick fehlt').waitFor();
    await page.getByRole('link', { name: 'Veranstaltung anlegen' }).waitFor();
    await page.close();
  });

  it('offers another try when the server cannot be reached', async () => {
    const page = await panel.open('/', { as: editor });
    await page.getByRole('link', { name: 'Newsroom' }).waitFor();
    await page.route('**/newsroom/events?*', (route) => route.abort());
    await page.getByRole('link', { name: 'Newsroom' }).click();
    await page.getByText('The events could not be loaded.').waitFor();
    await page.unroute('**/newsroom/events?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table').waitFor();
    await page.close();
    expect(panel.takeComplaints()).toEqual([expect.stringContaining('net::ERR_FAILED')]);
  });

  it('is not there for those who may not see it', async () => {
    const stranger = await signUpPressOffice(panel.app, { may: [] });
    const event = await createEvent(panel.app, { title: 'Secret meeting', day: -3 });
    const page = await panel.open('/plugins/newsroom', { as: stranger });
    await page.getByText("You don't have the permissions").waitFor();
    await eventually(() => page.getByRole('link', { name: 'Newsroom' }).count(), 0);

    await page.goto(
      `${panel.app.url}/admin/content-manager/collection-types/${EVENT_UID}/${event}`,
    );
    await page.getByRole('button', { name: 'Publish' }).waitFor();
    await eventually(() => page.getByRole('heading', { name: 'Recap', exact: true }).count(), 0);
    await page.close();
  });

  it('shows a reader the state of the recaps, and nothing that builds', async () => {
    const reader = await signUpEditor(panel.app, [{ action: PERMISSIONS.read }]);
    const event = await createEvent(panel.app, { title: 'Only to look at', day: -4 });
    const page = await panel.open('/plugins/newsroom?_q=look', { as: reader });
    await rowOf(page, 'Only to look at').getByText('Recap missing').waitFor();
    await eventually(() => page.getByRole('link', { name: /Build recap/ }).count(), 0);
    await eventually(() => page.getByRole('columnheader', { name: 'Next step' }).count(), 0);

    await page.goto(`${panel.app.url}/admin/plugins/newsroom/events/${event}/build`);
    await page.getByRole('article').waitFor();
    await page.getByText('Creating it takes the permission “Build recaps”.').waitFor();
    await eventually(() => page.getByRole('button', { name: 'Create draft' }).count(), 0);
    await page.close();
  });

  it('offers another try beside a form when the server cannot be reached', async () => {
    const event = await createEvent(panel.app, { title: 'Unreachable', day: -4 });
    const page = await panel.open('/', { as: editor });
    await page.getByRole('link', { name: 'Newsroom' }).waitFor();
    const route = `**/newsroom/events/${event}`;
    await page.route(route, (request) => request.abort());
    await page.goto(
      `${panel.app.url}/admin/content-manager/collection-types/${EVENT_UID}/${event}?plugins[i18n][locale]=en`,
    );
    const recap = page.getByRole('complementary').filter({ hasText: 'Recap' });
    await recap.getByRole('alert').getByText('Could not be loaded.').waitFor();
    await page.unroute(route);
    await recap.getByRole('button', { name: 'Try again' }).click();
    await recap.getByRole('link', { name: 'Build recap in English' }).waitFor();
    await page.close();
    expect(panel.takeComplaints()).toEqual([expect.stringContaining('net::ERR_FAILED')]);
  });

  it('offers notes while an event goes on, and no recap as the next step before it', async () => {
    const today = await createEvent(panel.app, { title: 'Happening now', day: -0.02 });
    await createTalk(panel.app, { event: today, title: 'A talk' });
    await createEvent(panel.app, { title: 'Happening later', day: 40 });
    const page = await panel.open('/plugins/newsroom?_q=Happening', { as: editor });
    await rowOf(page, 'Happening now')
      .getByRole('link', { name: 'Take notes: Happening now' })
      .waitFor();
    await rowOf(page, 'Happening later')
      .getByRole('link', { name: 'Prepare recap of Happening later' })
      .click();
    await page.waitForURL(/\/build/);
    await page.close();
  });

  it('tells beside an event how far its recap is, also after a change', async () => {
    const event = await createEvent(panel.app, { title: 'Autumn fair', day: -4 });
    const page = await panel.open(
      `/content-manager/collection-types/${EVENT_UID}/${event}?plugins[i18n][locale]=en`,
      { as: editor },
    );
    const recap = page.getByRole('complementary').filter({ hasText: 'Recap' });
    await recap.getByRole('link', { name: 'Build recap in English' }).waitFor();

    await page.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'cancelled' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await recap.getByText('Event cancelled').waitFor();
    await page.close();
  });

  it('asks before it leaves a form with changes', async () => {
    const event = await createEvent(panel.app, { title: 'Winter fair', day: -4 });
    const page = await panel.open(
      `/content-manager/collection-types/${EVENT_UID}/${event}?plugins[i18n][locale]=en`,
      { as: editor },
    );
    await page.getByLabel('Title', { exact: true }).fill('Winter fair, changed');
    await page.getByRole('link', { name: 'Build recap in English' }).click();
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await eventually(
      () => page.getByLabel('Title', { exact: true }).inputValue(),
      'Winter fair, changed',
    );
    await page.close({ runBeforeUnload: false });
  });

  it('is told of a recap that was made elsewhere', async () => {
    const event = await createEvent(panel.app, { title: 'Spring fair', day: -4 });
    const page = await panel.open('/plugins/newsroom?_q=Spring', { as: editor });
    await rowOf(page, 'Spring fair').getByText('Recap missing').waitFor();
    await documents(panel.app, RECAP_UID).create({
      locale: 'en',
      data: { title: 'Spring', kind: 'recap', event },
    });
    await page.getByRole('link', { name: 'Content Manager' }).click();
    await page.getByRole('link', { name: 'Newsroom' }).click();
    await page.goto(`${panel.app.url}/admin/plugins/newsroom?_q=Spring`);
    await rowOf(page, 'Spring fair').getByText('EN · Draft').waitFor();
    await page.close();
  });
});
