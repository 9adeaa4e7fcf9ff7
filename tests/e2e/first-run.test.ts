import type { Page } from 'playwright-core';

import { PERMISSIONS } from '../../contracts/permissions';
import { documentsOf } from '../support/content';
import { signUpEditor, signUpSuperAdmin } from '../support/people';

import { violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';

/** An empty newsroom explains itself, to those who set it up and to those who work in it. */

const SUPER_ADMIN: Person = { email: 'admin@example.org', password: 'Newsroom-1234' };

let panel: Panel;

const card = (page: Page) => page.getByRole('region', { name: /First steps|Erste Schritte/ });
const step = (page: Page, name: RegExp) =>
  card(page).getByRole('listitem').filter({ hasText: name });

describeInBrowser('the first steps', () => {
  beforeAll(async () => {
    panel = await startPanel();
    await signUpSuperAdmin(panel.app);
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('are no business of the press office', async () => {
    const page = await panel.open('/plugins/newsroom', { as: await signUpPressOffice(panel.app) });
    await page.getByText('There are no events yet.').waitFor();
    expect(await card(page).count()).toBe(0);
    await page.close();
  });

  it('say what a role lacks', async () => {
    const person = await signUpEditor(
      panel.app,
      [PERMISSIONS.read, PERMISSIONS.settings].map((action) => ({ action })),
      { language: 'de' },
    );
    const page = await panel.open('/plugins/newsroom', { as: person, width: 390 });
    await step(page, /Auf Deutsch/)
      .getByText('Ihrer Rolle fehlt dafür die Berechtigung.')
      .waitFor();
    expect(
      await card(page).getByRole('button', { name: 'Besucher lesen lassen' }).isDisabled(),
    ).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('set a newsroom up, one click each, and undo it', async () => {
    const page = await panel.open('/plugins/newsroom', { as: SUPER_ADMIN });
    await step(page, /German and English/)
      .getByText('English', { exact: false })
      .first()
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await card(page).getByRole('button', { name: 'Add German' }).click();
    await page.getByText('The languages have been added.').waitFor();
    await step(page, /Write in German/)
      .getByText('Done')
      .waitFor();

    expect((await panel.app.request('/api/newsroom/events')).status).toBe(403);
    await card(page).getByRole('button', { name: 'Let visitors read' }).click();
    await page.getByText('Visitors may now read what is published.').waitFor();
    expect((await panel.app.request('/api/newsroom/events')).status).toBe(200);

    await card(page).getByRole('button', { name: 'Load the sample event' }).click();
    await page.getByText('The sample event is in the newsroom.').waitFor();
    await page.getByRole('row').filter({ hasText: 'Musterstadt Optics Lunch' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await card(page).getByRole('button', { name: 'Take back' }).click();
    await page.getByText('without a token of its own').waitFor();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Visitors can no longer read the newsroom.').waitFor();
    expect((await panel.app.request('/api/newsroom/events')).status).toBe(403);
    await page.close();
  });

  it('lead from the sample to its recap, and keep what an editor made of it', async () => {
    const page = await panel.open('/plugins/newsroom', { as: SUPER_ADMIN });
    await card(page).getByRole('link', { name: 'Build its recap' }).click();
    await page.getByText('Dr. Mira Muster').first().waitFor();
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/recaps\//);

    await page.goto(`${panel.app.url}/admin/plugins/newsroom`);
    await card(page).getByRole('button', { name: 'Take the sample away' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    const alert = card(page).getByRole('alert');
    await alert.getByText('Something of the sample is still in use').waitFor();
    expect(panel.takeComplaints()).toEqual([expect.stringContaining('400')]);
    await step(page, /sample event/i)
      .getByRole('link', { name: 'Small lenses, large effects' })
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);

    for (const { documentId } of await documentsOf(panel.app, 'recap').findMany()) {
      await documentsOf(panel.app, 'recap').delete({ documentId, locale: '*' });
    }
    await card(page).getByRole('button', { name: 'Take the sample away' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('The sample is gone.').waitFor();
    await page.getByText('There are no events yet.').waitFor();
    await page.close();
  });

  it('say in words when the server does not answer', async () => {
    const page = await panel.open('/plugins/newsroom', { as: SUPER_ADMIN });
    await card(page).waitFor();
    await page.route('**/newsroom/setup/sample', (route) => route.abort());
    await card(page).getByRole('button', { name: 'Load the sample event' }).click();
    await card(page).getByRole('alert').waitFor();
    expect(panel.takeComplaints()).toEqual([expect.stringContaining('net::ERR_FAILED')]);
    await page.unroute('**/newsroom/setup/sample');
    expect(
      await card(page).getByRole('button', { name: 'Load the sample event' }).isEnabled(),
    ).toBe(true);
    await page.close();
  });

  it('are hidden for everybody by one of them', async () => {
    const page = await panel.open('/plugins/newsroom', { as: SUPER_ADMIN });
    await card(page).getByRole('button', { name: 'Hide for everybody' }).click();
    await page.getByText('The first steps are hidden.').waitFor();
    await card(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('There are no events yet.').waitFor();
    expect(await card(page).count()).toBe(0);
    await page.close();
  });

  it('come back from the settings, which lead to them', async () => {
    const page = await panel.open('/settings/newsroom', { as: SUPER_ADMIN });
    await page.getByRole('button', { name: 'Show them again' }).click();
    await page.getByRole('link', { name: 'Go to the first steps' }).click();
    await card(page).waitFor();
    await page.close();
  });
});
