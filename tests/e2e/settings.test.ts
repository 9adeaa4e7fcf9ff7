import { PERMISSIONS } from '../../contracts/permissions';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';

import { violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';
import { NO_OVERFLOW, overflowOf } from './support/overflow';

/** The newsroom's page under Strapi's settings. */

let panel: Panel;
let changer: Person;

const ROUTE = '/settings/newsroom';

describeInBrowser('the settings', () => {
  beforeAll(async () => {
    panel = await startPanel();
    await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    changer = await signUpEditor(
      panel.app,
      [PERMISSIONS.read, PERMISSIONS.settings].map((action) => ({ action })),
    );
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('show at once what a choice does, save it, and set it back', async () => {
    const page = await panel.open(ROUTE, { as: changer });
    await page.getByText(/die Teilnehmenden/).waitFor();
    await page.getByRole('combobox', { name: 'Groups of people in German' }).click();
    await page.getByRole('option', { name: 'Colon: Referent:innen' }).click();
    await page.getByText(/die Teilnehmer:innen/).waitFor();
    await page.getByLabel('German', { exact: true }).fill('Der Verband vertritt 300 Firmen.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The settings have been saved.').waitFor();
    await page.getByText('Last saved by Erika Editor').waitFor();
    await page.reload();
    await page.getByText(/die Teilnehmer:innen/).waitFor();
    expect(await page.getByLabel('German', { exact: true }).inputValue()).toBe(
      'Der Verband vertritt 300 Firmen.',
    );

    await page.getByRole('combobox', { name: 'Groups of people in German' }).click();
    await page.getByRole('option', { name: /project’s configuration/ }).click();
    await page.getByText(/die Teilnehmenden/).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The settings have been saved.').first().waitFor();
    await page.close();
  });

  it('name the field of what is refused, and keep what was typed', async () => {
    const page = await panel.open(ROUTE, { as: changer });
    await page.getByLabel('Time zone of new events').fill('Europe/Ulm');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('“Europe/Ulm” is not a time zone.').first().waitFor();
    expect(panel.takeComplaints()).toEqual([expect.stringContaining('400')]);
    expect(await page.getByLabel('Time zone of new events').inputValue()).toBe('Europe/Ulm');
    await page.getByRole('button', { name: 'Set back to the configuration' }).click();
    expect(await page.getByLabel('Time zone of new events').inputValue()).toBe('Europe/Berlin');
    await page.close();
  });

  it('are there to read for those who build', async () => {
    const page = await panel.open(ROUTE, {
      as: await signUpPressOffice(panel.app, { language: 'de' }),
    });
    await page.getByText('Sie dürfen diese Einstellungen lesen.').waitFor();
    expect(await page.getByRole('button', { name: 'Speichern' }).count()).toBe(0);
    expect(await page.getByLabel('Zeitzone neuer Veranstaltungen').isDisabled()).toBe(true);
    await page.close();
  });

  it.each([
    ['a phone', 390, 'light'],
    ['a desk', 1440, 'light'],
    ['a desk in the dark', 1440, 'dark'],
  ] as const)('are accessible and fit on %s', async (_name, width, theme) => {
    const page = await panel.open(ROUTE, { as: changer, width, theme });
    await page.getByText(/die Teilnehmenden/).waitFor();
    expect(await violationsOf(page, 'main')).toEqual([]);
    expect(await overflowOf(page)).toEqual(NO_OVERFLOW);
    await page.close();
  });
});
