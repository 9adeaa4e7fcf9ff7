import type { Page } from 'playwright-core';

import { EVENT_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import { createEvent } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';

import { turn, violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';
import { NO_OVERFLOW, overflowOf } from './support/overflow';
import { fillNewsroom } from './support/newsroom-world';

let panel: Panel;
let superAdmin: string;
let editor: Person;
let germanEditor: Person;

const section = (page: Page, name: string) =>
  page
    .getByRole('region', { name })
    .or(page.locator('section', { hasText: name }))
    .first();

/** The titles in the list of events, once it has as many rows. */
async function titles(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (rows) => document.querySelectorAll('tbody tr').length === rows,
    count,
  );
  return page.locator('tbody tr td:first-child a').allTextContents();
}

describeInBrowser('the newsroom’s page', () => {
  beforeAll(async () => {
    panel = await startPanel();
    superAdmin = await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
    germanEditor = await signUpPressOffice(panel.app, { language: 'de' });
    await fillNewsroom(panel.app);
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('shows what needs attention, since when and why', async () => {
    const page = await panel.open('/plugins/newsroom', { as: germanEditor });
    const toWrite = section(page, 'Offene Rückblicke');
    await toWrite.getByText('vorgestern').waitFor();
    await toWrite.getByRole('img', { name: '3 Einträge' }).waitFor();
    await toWrite.getByRole('link', { name: 'Rückblick erstellen: Networking-Lunch' }).waitFor();

    const drafts = section(page, 'Entwürfe in Arbeit');
    await drafts.getByRole('link', { name: 'Ein Fest unter Freunden der Mikrotechnik' }).waitFor();
    await drafts.getByText(/^Geändert .* Sommerfest$/).waitFor();

    const gaps = section(page, 'Lücken im Programm');
    await gaps
      .getByText('2 Vorträge ohne Vortragende · Eine Person ohne Organisation · Bild fehlt')
      .waitFor();
    await gaps.getByText('in 12 Tagen').waitFor();
    await gaps.getByText('Datum fehlt · Ort fehlt · Noch keine Vorträge · Bild fehlt').waitFor();
    await page.close();
  });

  it('keeps filters, order and search in the address, over back and reload', async () => {
    const page = await panel.open('/plugins/newsroom', { as: editor });
    expect(await titles(page, 8)).toHaveLength(8);

    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: 'Recap missing' }).click();
    expect(await titles(page, 3)).toEqual([
      'Networking-Lunch',
      'Mitgliederversammlung und Nanotechnologiebranchenverbandsvorstandswahl',
      'Lasers in Medicine',
    ]);
    await page.getByText('3 found').waitFor();

    await page.getByRole('combobox', { name: 'Sort by' }).click();
    await page.getByRole('option', { name: 'Title A–Z' }).click();
    await page.waitForURL(/recap=missing.*sort=title:ASC|sort=title:ASC.*recap=missing/);
    await page.reload();
    expect(await titles(page, 3)).toEqual([
      'Lasers in Medicine',
      'Mitgliederversammlung und Nanotechnologiebranchenverbandsvorstandswahl',
      'Networking-Lunch',
    ]);

    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Webinar' }).click();
    expect(await titles(page, 1)).toEqual(['Lasers in Medicine']);
    await page.goBack();
    expect(await titles(page, 3)).toHaveLength(3);

    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await titles(page, 8)).toHaveLength(8);
    expect(page.url()).toContain('sort=title:ASC');
    await page.close();
  });

  it('is worked with the keyboard alone', async () => {
    const page = await panel.open('/plugins/newsroom', { as: editor });
    await page.getByRole('combobox', { name: 'State' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Recap missing' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await titles(page, 3)).toContain('Lasers in Medicine');
    await page.getByRole('button', { name: 'Date', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/sort=date:ASC/);
    // The rows of the old order are there until those of the new one are.
    await eventually(async () => (await titles(page, 3))[0], 'Lasers in Medicine');
    // From the column's head Tab leads into the rows.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('tbody')?.tagName)).toBe(
      'TBODY',
    );
    await page.close();
  });

  it('leads from what needs attention to all of it', async () => {
    for (let index = 1; index <= 4; index += 1) {
      await createEvent(panel.app, { title: `Breakfast ${index}`, day: -100 - index });
    }
    const page = await panel.open('/plugins/newsroom', { as: editor });
    await page.getByRole('link', { name: 'Show all: Recaps to write' }).click();
    await page.waitForURL(/recap=missing/);
    expect(await titles(page, 7)).toHaveLength(7);
    await page.waitForFunction(() => document.activeElement?.id === 'events');
    await page.close();
  });

  it('takes no harm from what somebody writes into the address', async () => {
    const page = await panel.open(
      '/plugins/newsroom?page=-1&pageSize=9999&sort=slug:UP&kind=party&year=20x&recap=none&programme=1',
      { as: editor },
    );
    await page.getByText('12 found').waitFor();
    await page.close();
  });

  it('says when nothing matches', async () => {
    const page = await panel.open('/plugins/newsroom?kind=delegation', { as: editor });
    await page.getByText('No event matches these filters.').waitFor();
    await page.close();
  });

  it('offers another try when it is not told what needs attention', async () => {
    const page = await panel.open('/', { as: editor });
    await page.getByRole('link', { name: 'Newsroom' }).waitFor();
    await page.route('**/newsroom/overview?*', (route) => route.abort());
    await page.goto(`${panel.app.url}/admin/plugins/newsroom`);
    await page.getByText('What needs attention could not be loaded.').waitFor();
    expect((await titles(page, 12)).length).toBe(12);
    await page.unroute('**/newsroom/overview?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await section(page, 'Recaps to write').getByText('Networking-Lunch').waitFor();
    await page.close();
    expect(panel.takeComplaints()).toEqual([expect.stringContaining('net::ERR_FAILED')]);
  });

  it('is accessible and fits, from a phone to a wide screen, in the light and in the dark', async () => {
    const page = await panel.open('/plugins/newsroom', { as: germanEditor, theme: 'system' });
    await page.getByRole('img', { name: '7 Einträge' }).waitFor();
    await page.getByText('12 gefunden').waitFor();
    for (const [width, colorScheme] of [
      [360, 'light'],
      [900, 'light'],
      [1440, 'light'],
      [1440, 'dark'],
      [2560, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 1000 });
      await turn(page, colorScheme);
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toEqual(NO_OVERFLOW);
    }
    await page.close();
  });

  it('is on Strapi’s homepage, for those who may see it', async () => {
    const page = await panel.open('/', { as: editor });
    const widget = page.getByRole('region', { name: 'Recaps to write' });
    await widget.getByRole('link', { name: 'Networking-Lunch', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Drafts in work' }).getByText('Sommerfest').waitFor();
    await page
      .getByRole('region', { name: 'Gaps in the programme' })
      .getByText('in 12 days')
      .waitFor();
    await widget.getByRole('link', { name: 'Show all' }).click();
    await page.waitForURL(/plugins\/newsroom\?recap=missing/);
    await page.close();

    const stranger = await signUpEditor(panel.app, [{ action: 'plugin::upload.read' }]);
    const other = await panel.open('/', { as: stranger });
    await other.getByRole('region', { name: 'Profile' }).waitFor();
    await eventually(() => other.getByText('Recaps to write').count(), 0);
    await other.close();
  });

  it('gives a reader nothing to build or to open', async () => {
    const reader = await signUpEditor(panel.app, [{ action: PERMISSIONS.read }]);
    const page = await panel.open('/plugins/newsroom', { as: reader });
    await section(page, 'Recaps to write').getByText('Networking-Lunch').waitFor();
    await eventually(
      () => page.getByRole('link', { name: /Build recap|Networking-Lunch/ }).count(),
      0,
    );
    await page.close();
  });
});

describeInBrowser('the Content Manager’s forms and lists', () => {
  beforeAll(async () => {
    panel = await startPanel();
    superAdmin = await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    germanEditor = await signUpPressOffice(panel.app, { language: 'de' });
    editor = await signUpPressOffice(panel.app);
  });
  afterAll(() => panel.stop());

  const talks = '/content-manager/collection-types/plugin::newsroom.talk';

  it('speak German to those who do: types, labels, hints, components, values', async () => {
    const event = await createEvent(panel.app, { title: 'Lunch', day: -1 });
    const page = await panel.open(`/content-manager/collection-types/${EVENT_UID}/${event}`, {
      as: germanEditor,
    });
    await page.getByRole('link', { name: 'Veranstaltung', exact: true }).waitFor();
    await page.getByLabel('Veranstaltungsort').waitFor();
    await page.getByText('Wie es nach „über“ steht').waitFor();
    await page.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'Abgesagt' }).click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Veranstaltung abgesagt').waitFor();
    const saved = await panel.app.strapi.db
      .query(EVENT_UID as never)
      .findOne({ where: { documentId: event } });
    expect(saved.eventStatus).toBe('cancelled');

    await page.goto(`${panel.app.url}/admin${talks}/create`);
    await page
      .getByRole('button', { name: /Wer mitgewirkt hat|Kein Eintrag|hinzu/ })
      .first()
      .click();
    await page.getByLabel('War nicht da').waitFor();
    await page.getByText('wie bei der Person eingetragen').first().waitFor();
    await page.close({ runBeforeUnload: false });
  });

  it('head columns in German, and show values in words', async () => {
    await panel.app.strapi.documents('plugin::newsroom.talk' as never).create({
      locale: 'en',
      data: { title: 'Opening', kind: 'welcome' } as never,
    });
    const page = await panel.open(talks, { as: germanEditor });
    await page.locator('th', { hasText: 'Art des Beitrags' }).waitFor();
    await page.getByRole('row').filter({ hasText: 'Opening' }).getByText('Begrüßung').waitFor();
    await page.close();
  });

  it('leave alone what an administrator typed, in every language', async () => {
    const route = `/content-manager/content-types/${EVENT_UID}/configuration`;
    interface Configuration {
      data: {
        contentType: {
          settings: object;
          layouts: object;
          metadatas: Record<
            string,
            { edit: Record<string, unknown>; list: Record<string, unknown> }
          >;
        };
      };
    }
    const { body } = await panel.app.request<Configuration>(route, { token: superAdmin });
    const { settings, layouts, metadatas } = body.data.contentType;
    delete metadatas['id'];
    delete metadatas['documentId'];
    for (const { list } of Object.values(metadatas)) {
      delete list['mainField'];
    }
    Object.assign(metadatas['title']?.edit ?? {}, { label: 'Our own title' });
    Object.assign(metadatas['title']?.list ?? {}, { label: 'Our own column' });
    Object.assign(metadatas['topic']?.edit ?? {}, { description: 'Our own hint' });
    const saved = await panel.app.request(route, {
      method: 'PUT',
      token: superAdmin,
      body: { settings, layouts, metadatas },
    });
    expect(saved.status).toBe(200);

    const list = `/content-manager/collection-types/${EVENT_UID}`;
    for (const [person, city, day] of [
      [germanEditor, 'Stadt', 'Erster Tag'],
      [editor, 'City', 'First day'],
    ] as const) {
      const page = await panel.open(`${list}/create`, { as: person });
      await page.getByLabel('Our own title').waitFor();
      await page.getByText('Our own hint').waitFor();
      await page.getByLabel(city, { exact: true }).waitFor();
      await page.goto(`${panel.app.url}/admin${list}`);
      await page.locator('th', { hasText: 'Our own column' }).waitFor();
      await page.locator('th', { hasText: day }).waitFor();
      await page.close();
    }
  });
});
