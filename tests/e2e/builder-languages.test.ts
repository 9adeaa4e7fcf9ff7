import { EVENT_UID, TALK_UID } from '../../content-types';
import { documents } from '../support/events';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { article, createLunch, openBuilder, save, typeBehind } from './support/builder';
import type { World } from './support/builder';
import { signUpPressOffice } from './support/editors';

let panel: Panel;
let superAdmin: string;
let editor: Person;

/** A lunch with a recap in English and in German. */
async function bilingualLunch(title: string): Promise<Omit<World, 'speaker'>> {
  const world = await createLunch(panel.app, superAdmin, title);
  const { event, talk, recap } = world;
  await documents(panel.app, EVENT_UID).update({
    documentId: event,
    locale: 'de',
    data: { title: `${title} auf Deutsch`, verdict: 'Es war hell.' },
  });
  await documents(panel.app, TALK_UID).update({
    documentId: talk,
    locale: 'de',
    data: { event, title: 'Laser für morgen', takeaways: 'Der Markt wächst.' },
  });
  const { status } = await panel.app.request(`/newsroom/events/${event}/recap`, {
    token: superAdmin,
    body: { locale: 'de' },
  });
  expect(status).toBeLessThan(300);
  return { event, talk, recap };
}

describeInBrowser('two languages in the recap builder', () => {
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

  it('shows the other language beside the text, at the section of the cursor', async () => {
    const { recap } = await bilingualLunch('Lunch in two languages');
    const page = await openBuilder(panel, recap, editor, { width: 1920 });
    await article(page).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/newsroom/')) {
        asked.push(request.url());
      }
    });
    await page.getByRole('button', { name: 'German beside the text' }).click();
    const german = page.getByRole('region', { name: 'Text in German' });
    await german.getByText('Es war hell.').waitFor();
    expect(asked).toHaveLength(1);
    await article(page).locator('p', { hasText: 'The market is growing.' }).click();
    await german.locator('[data-marked]', { hasText: 'Der Markt wächst.' }).waitFor();
    await typeBehind(page, 'It was bright.', ' Typed beside it.');
    await german.locator('[data-marked]', { hasText: 'Es war hell.' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'German beside the text' }).click();
    await german.waitFor({ state: 'detached' });
    await article(page).getByText('Typed beside it.').waitFor();
    await save(page);
    await page.close();
  });

  it('has it as a tab where there is no room', async () => {
    const { recap } = await bilingualLunch('Lunch in a narrow window');
    const page = await openBuilder(panel, recap, editor, { width: 1280 });
    await page.getByRole('tab', { name: 'German' }).click();
    const german = page.getByRole('tabpanel', { name: 'German' });
    await german.getByText('Es war hell.').waitFor();
    expect(await page.getByRole('button', { name: 'German beside the text' }).count()).toBe(0);
    await page.close();
  });

  it('changes to the other language, and asks before it leaves what is not saved', async () => {
    const { recap } = await bilingualLunch('Lunch to translate');
    const page = await openBuilder(panel, recap, editor);
    const language = page.getByRole('combobox', { name: 'Language of the recap' });
    const choose = async (name: string) => {
      await language.click();
      await page.getByRole('option', { name }).click();
    };
    await typeBehind(page, 'It was bright.', ' Not saved.');
    await choose('German');
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await article(page).getByText('Not saved.').waitFor();
    await save(page);
    await choose('German');
    await article(page).getByText('Es war hell.').waitFor();
    expect(page.url()).toContain('[locale]=de');
    await page.close();
  });

  it('leads from the checks, and from the choice of languages, to where a missing one is made', async () => {
    const { recap, event } = await createLunch(panel.app, superAdmin, 'Lunch without German');
    const page = await openBuilder(panel, recap, editor);
    const checks = page.getByRole('tabpanel', { name: /^Checks/ });
    await checks.getByText('There is no version in this language yet: German.').waitFor();
    const build = new RegExp(`newsroom/events/${event}/build.*locale\\]=de`);
    await checks.getByRole('link', { name: /^Build the recap in this language/ }).click();
    await page.waitForURL(build);
    await page.getByText('This event does not exist in German yet.').waitFor();
    await page.goBack();
    await page.getByRole('combobox', { name: 'Language of the recap' }).click();
    await page.getByRole('option', { name: 'German · missing' }).click();
    await page.waitForURL(build);
    await page.close();
  });

  it('leads there from the first page', async () => {
    const { event } = await createLunch(panel.app, superAdmin, 'Lunch seen from home');
    const page = await panel.open('/plugins/newsroom?_q=seen%20from%20home', { as: editor });
    await page
      .getByRole('link', { name: 'Build the recap in German: Lunch seen from home' })
      .click();
    await page.waitForURL(new RegExp(`newsroom/events/${event}/build.*locale\\]=de`));
    await page.close();
  });

  it('offers nothing where the recap has one language', async () => {
    const { recap } = await createLunch(panel.app, superAdmin, 'Lunch in one language');
    const page = await openBuilder(panel, recap, editor, { width: 1920 });
    await article(page).waitFor();
    expect(await page.getByRole('button', { name: /beside the text/ }).count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'German' }).count()).toBe(0);
    await page.close();
  });
});
