import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types';
import { addLocale, signUpSuperAdmin } from '../support/people';
import { createEvent } from '../support/events';

import { violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { article, createLunch, openBuilder, save, typeBehind } from './support/builder';
import type { World } from './support/builder';
import { signUpPressOffice } from './support/editors';

const OPEN = 'Open preview in a new tab';
let panel: Panel;
let editor: Person;
let world: World;

describeInBrowser('previews and sentences', () => {
  beforeAll(async () => {
    panel = await startPanel({
      env: { SITE_URL: 'http://127.0.0.1:3000', PREVIEW_SECRET: 'known to both' },
    });
    const admin = await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
    world = await createLunch(panel.app, admin, 'Bright lunch');
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('leads from the builder to the draft on the website, once it is saved', async () => {
    const page = await openBuilder(panel, world.recap, editor);
    const link = page.getByRole('link', { name: OPEN });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(`${address.origin}${address.pathname}`).toBe('http://127.0.0.1:3000/api/preview');
    expect(address.searchParams.get('status')).toBe('draft');
    expect(address.searchParams.get('url')).toMatch(/^\/en\/news\/[a-z-]+$/);
    expect(await link.getAttribute('target')).toBe('_blank');
    await article(page).waitFor();
    await typeBehind(page, 'It was bright.', ' More.');
    await page.getByRole('button', { name: OPEN, disabled: true }).waitFor();
    await save(page);
    await link.waitFor();
    await page.close();
  });

  it('shows search results and posts with the address that the page will have', async () => {
    const page = await openBuilder(panel, world.recap, editor);
    await page.getByRole('tab', { name: 'Preview' }).click();
    const preview = page.getByRole('tabpanel', { name: 'Preview' });
    const show = async (name: string) => {
      await preview.getByRole('combobox', { name: 'Show as' }).click();
      await page.getByRole('option', { name }).click();
    };
    await show('Search result');
    await preview.getByText(/^127\.0\.0\.1:3000 › en › news › /).waitFor();
    await show('Post on Bluesky');
    await preview.getByText(/http:\/\/127\.0\.0\.1:3000\/en\/news\//).waitFor();
    expect(await preview.getByText(/not set up/).count()).toBe(0);
    await page.close();
  });

  it('is offered once beside the form of a recap, by Strapi', async () => {
    const page = await panel.open(
      `/content-manager/collection-types/${RECAP_UID}/${world.recap}?plugins[i18n][locale]=en`,
      { as: editor },
    );
    await page.getByRole('link', { name: 'Open preview', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Open in the builder' }).waitFor();
    expect(await page.getByRole('link', { name: /preview/i }).count()).toBe(1);
    // The way to the builder is there once as well, unless for the other language.
    expect(await page.getByRole('link', { name: /Open recap/ }).count()).toBe(0);
    await page.close();
  });

  it('shows the sentence of a topic in the language of the entry, while it is typed', async () => {
    const event = await createEvent(panel.app, {
      title: 'Networking Lunch',
      kind: 'networking',
      day: 3,
    });
    const page = await panel.open(
      `/content-manager/collection-types/${EVENT_UID}/${event}?plugins[i18n][locale]=en`,
      { as: editor },
    );
    await page.getByText('Type it, and the sentence that a recap makes of it').waitFor();
    await page.locator('input[name="topic"]').fill('the future of microtechnology');
    await page
      .getByText('At the Networking Lunch, the focus was on the future of microtechnology.')
      .waitFor();
    expect(await violationsOf(page, 'div:has(> div > input[name="topic"])')).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    const stored = await panel.app.strapi.db
      .query(EVENT_UID as never)
      .findOne({ where: { documentId: event, publishedAt: null } });
    expect(stored.topic).toBe('the future of microtechnology');
    await page.close();
  });

  it('shows it in German for a German talk', async () => {
    const page = await panel.open(
      `/content-manager/collection-types/${TALK_UID}/create?plugins[i18n][locale]=de`,
      { as: editor },
    );
    await page.locator('input[name="topic"]').fill('den Wirtschaftsstandort Dortmund');
    const sentence = page.getByText(
      'In einem Vortrag ging es um den Wirtschaftsstandort Dortmund.',
    );
    await sentence.waitFor();
    expect(await sentence.getAttribute('lang')).toBe('de');
    await page.close();
  });
});
