import type { Locator, Page } from 'playwright-core';

import { RECAP_UID, SPEAKER_UID } from '../../content-types';
import { documentsOf } from '../support/content';
import { createEvent, createRecap, createTalk, documents, paragraph } from '../support/events';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';

let panel: Panel;
let editor: Person;
let germanEditor: Person;

const QUOTE = 'The market will grow a lot this year.';

/** A recap with a quotation that nobody has approved. */
async function quoted(title: string): Promise<{ recap: string; speaker: string }> {
  const { app } = panel;
  const { documentId: speaker } = await documents(app, SPEAKER_UID).create({
    data: { givenName: 'Erika', familyName: 'Steiger' },
  });
  const event = await createEvent(app, { title, day: -2 });
  await createTalk(app, {
    event,
    title: `${title}: a talk`,
    contributions: [{ speaker }],
    quotes: [{ text: QUOTE, speaker }],
  });
  const recap = await createRecap(app, {
    event,
    title: `Looking back at ${title}`,
    body: [...paragraph('Erika Steiger spoke about markets.'), ...paragraph(`“${QUOTE}”`)],
  });
  return { recap, speaker };
}

const builder = (recap: string, as: Person): Promise<Page> =>
  panel.open(`/plugins/newsroom/recaps/${recap}?plugins[i18n][locale]=en`, { as });

const form = (recap: string, as: Person): Promise<Page> =>
  panel.open(`/content-manager/collection-types/${RECAP_UID}/${recap}?plugins[i18n][locale]=en`, {
    as,
  });

const openDialog = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Publish with programme' }).click();
  return page.getByRole('dialog');
};

const published = (recap: string) =>
  documentsOf(panel.app, 'recap').findOne({
    documentId: recap,
    locale: 'en',
    status: 'published',
  });

describeInBrowser('publishing a recap', () => {
  beforeAll(async () => {
    panel = await startPanel();
    await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
    germanEditor = await signUpPressOffice(panel.app, { language: 'de' });
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('is stopped by an error, leads to it, and goes on when it is mended', async () => {
    const { recap } = await quoted('Lunch');
    const page = await builder(recap, editor);
    const dialog = await openDialog(page);
    await dialog.getByText('This must be mended first:').waitFor();
    await dialog.getByText(/^Worth a look, and no reason to wait/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(
      true,
    );
    expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);

    await dialog
      .getByRole('button', { name: /^A quotation has not been approved: “The market/ })
      .click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() =>
      String(getSelection()).startsWith('The market will grow a lot this year'),
    );
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();

    await openDialog(page);
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByText('Published: 3 entries.').waitFor();
    expect(JSON.stringify((await published(recap))?.['body'])).not.toContain('market will');
    await page.close();
  });

  it('under an embargo is shown as such everywhere', async () => {
    const { recap } = await quoted('Embargoed lunch');
    await documentsOf(panel.app, 'recap').update({
      documentId: recap,
      locale: 'en',
      data: { body: paragraph('Erika Steiger spoke about markets.') },
    });
    const page = await builder(recap, editor);
    const dialog = await openDialog(page);
    await dialog.getByRole('radio', { name: 'as soon as it is published' }).waitFor();
    await dialog.getByRole('radio', { name: /^from a later time/ }).click();
    const date = dialog.getByLabel('Date', { exact: true });
    const year = new Date().getFullYear() + 1;
    await date.fill(`04/08/${year}`);
    await date.press('Tab');
    expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog
      .getByText(new RegExp(`^The recap is under embargo: visitors see it from Apr 8, ${year}`))
      .waitFor();
    await dialog.getByText('Close').last().click();
    const until = new RegExp(`^Under embargo until Apr 8, ${year}`);
    await page.getByText(until).waitFor();
    expect(String((await published(recap))?.['embargoUntil'])).toMatch(`${year}-04-0`);
    await page.close();

    const home = await panel.open('/plugins/newsroom?_q=Embargoed', { as: editor });
    await home.getByRole('row').filter({ hasText: 'Embargoed lunch' }).getByText(until).waitFor();
    await home.close();

    const entry = await form(recap, editor);
    await entry.getByText(until).waitFor();
    // It is lifted alone, all else is public.
    await openDialog(entry);
    const lift = entry.getByRole('dialog');
    await lift.getByText('Nothing to do: all of it is public as it is.').waitFor();
    await lift.getByRole('radio', { name: 'as soon as it is published' }).click();
    await lift.getByRole('button', { name: 'Publish', exact: true }).click();
    await lift.getByText('Published: one entry.').waitFor();
    await lift.getByText('Close').last().click();
    await entry.getByText(until).waitFor({ state: 'detached' });
    expect((await published(recap))?.['embargoUntil']).toBeNull();
    await entry.close();
  });

  it('is prepared in the form, which counts errors and warnings', async () => {
    const { recap } = await quoted('Counted lunch');
    const page = await form(recap, editor);
    await page.getByText(/^1 error, \d+ warnings$/).waitFor();
    await page.getByText(`A quotation has not been approved: “${QUOTE.slice(0, -1)}”`).waitFor();
    await page.close();
  });

  it('is not the end: what turns out to be wrong stands on the newsroom’s page', async () => {
    const { recap, speaker } = await quoted('Renamed lunch');
    await documentsOf(panel.app, 'recap').update({
      documentId: recap,
      locale: 'en',
      data: { body: paragraph('Erika Steiger spoke about markets.') },
    });
    await documentsOf(panel.app, 'recap').publish({ documentId: recap, locale: 'en' });
    await documentsOf(panel.app, 'speaker').update({
      documentId: speaker,
      data: { familyName: 'Steigner' },
    });
    await panel.app.strapi.plugin('newsroom').service('checks').flush();

    const page = await panel.open('/plugins/newsroom', { as: germanEditor });
    const card = page.getByRole('region', { name: 'Veröffentlichte Rückblicke mit Fehlern' });
    await card.getByText(/Steiger.*Steigner/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await card.getByRole('link', { name: 'Looking back at Renamed lunch' }).click();
    await page.waitForURL(new RegExp(`/plugins/newsroom/recaps/${recap}`));
    await page.close();
  });
});
