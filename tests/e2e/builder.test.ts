import type { Locator, Page } from 'playwright-core';

import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import { documentsOf } from '../support/content';
import { createEvent, createTalk, documents } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';

import { violationsOf } from './support/axe';
import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, PageOptions, Person } from './support/browser';
import {
  article,
  createLunch,
  openBuilder,
  save,
  saveButton,
  section,
  storedRecapOf,
  typeBehind,
} from './support/builder';
import type { World } from './support/builder';
import { signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';
import { NO_OVERFLOW, overflowOf } from './support/overflow';

let panel: Panel;
let superAdmin: string;
let editor: Person;
let colleague: Person;
let germanEditor: Person;

const lunch = (title: string): Promise<World> => createLunch(panel.app, superAdmin, title);

const open = (recap: string, as: Person, options: PageOptions = {}): Promise<Page> =>
  openBuilder(panel, recap, as, options);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Goes to something as those do who have no mouse. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  const passed: string[] = [];
  while (passed.length < 80) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    passed.push(
      await page.evaluate(() => (document.activeElement?.textContent ?? '').slice(0, 30)),
    );
  }
  throw new Error(`${key} did not lead there, but to: ${passed.join(' | ')}`);
}

describeInBrowser('the recap builder', () => {
  beforeAll(async () => {
    panel = await startPanel();
    superAdmin = await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
    colleague = await signUpPressOffice(panel.app);
    germanEditor = await signUpPressOffice(panel.app, { language: 'de' });
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('takes what is typed into the text and the headline, and saves it', async () => {
    const { recap } = await lunch('Lunch to write');
    const page = await open(recap, editor);
    await typeBehind(page, 'The market is growing.', ' Everybody agreed.');
    await page.getByRole('textbox', { name: 'Headline' }).fill('A bright lunch');
    await save(page);
    await eventually(() => saveButton(page).isDisabled(), true);
    const stored = await storedRecapOf(panel.app, recap);
    expect(stored.title).toBe('A bright lunch');
    expect(JSON.stringify(stored.body)).toContain(
      'The market is growing. Prices fall. Everybody agreed.',
    );
    await section(page, 'Muster GmbH').getByText('Edited').waitFor();
    await page.close();
  });

  it('formats by mouse and by keyboard, and undoes it', async () => {
    const { recap } = await lunch('Lunch to format');
    const page = await open(recap, editor);
    await typeBehind(page, 'It was bright.', '');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Own words');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+b');
    await article(page).locator('strong', { hasText: 'Own words' }).waitFor();
    await page.getByRole('combobox', { name: 'Style' }).click();
    await page.getByRole('option', { name: 'Heading 3' }).click();
    await article(page).locator('h3', { hasText: 'Own words' }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await article(page).locator('p strong', { hasText: 'Own words' }).waitFor();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await article(page).locator('ul li', { hasText: 'Own words' }).waitFor();
    await save(page);
    expect((await storedRecapOf(panel.app, recap)).body).toContainEqual({
      type: 'list',
      format: 'unordered',
      indentLevel: 0,
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'Own words', bold: true }] },
      ],
    });
    await page.close();
  });

  it('leaves a section out, puts it back and moves it by the keyboard alone', async () => {
    const { recap } = await lunch('Lunch to order');
    const page = await open(recap, editor);
    await page.getByRole('button', { name: 'Leave “Muster GmbH” out' }).click();
    await article(page).getByText('The market is growing.').waitFor({ state: 'detached' });
    await eventually(() => focused(page), 'Stadt Musterstadt');
    await page.getByText('“Muster GmbH” is left out.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Put “Muster GmbH” back' }).click();
    await article(page).getByText('The market is growing.').waitFor();
    await eventually(() => focused(page), 'Muster GmbH');

    await page.getByRole('button', { name: 'Move “Stadt Musterstadt”' }).focus();
    await page.keyboard.press('Space');
    await page.getByText(/“Stadt Musterstadt” is at place 3/).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText(/“Stadt Musterstadt” is at place 2/).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page.waitForFunction(() => {
      const text = document.querySelector('[role=textbox][aria-multiline]')?.textContent ?? '';
      return text.indexOf('Light saves money.') < text.indexOf('The market is growing.');
    });
    await save(page);
    const body = JSON.stringify((await storedRecapOf(panel.app, recap)).body);
    expect(body.indexOf('Light saves money.')).toBeLessThan(body.indexOf('The market is growing.'));
    await page.close();
  });

  it('shows what the event changed, keeps what was written and asks about the rest', async () => {
    const { recap, event, talk } = await lunch('Lunch to update');
    const page = await open(recap, editor);
    await typeBehind(page, 'The market is growing.', ' Everybody agreed.');
    await save(page);
    await documents(panel.app, EVENT_UID).update({
      documentId: event,
      locale: 'en',
      data: { verdict: 'It was brilliant.' },
    });
    await documents(panel.app, TALK_UID).update({
      documentId: talk,
      locale: 'en',
      data: { takeaways: 'The market is shrinking. Prices fall.' },
    });
    await page.reload();
    await page.getByText(/The event has changed since/).waitFor();
    await page.getByRole('button', { name: 'See what changed', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('ins', { hasText: 'brilliant' }).waitFor();
    await dialog.getByText('Edited here, and changed in the event').waitFor();
    await dialog.getByRole('radio', { name: 'Both together' }).click();
    await dialog.getByRole('button', { name: 'Update the text' }).click();
    await article(page).getByText('It was brilliant.').waitFor();
    await article(page)
      .getByText('The market is shrinking. Prices fall. Everybody agreed.')
      .waitFor();
    await save(page);
    await page.reload();
    await article(page).getByText('It was brilliant.').waitFor();
    await eventually(() => page.getByText(/The event has changed since/).count(), 0);
    await page.close();
  });

  it('composes by another recipe, once it has shown what that changes', async () => {
    const { recap } = await lunch('Lunch in short');
    const page = await open(recap, editor);
    await page.getByRole('combobox', { name: 'Recipe' }).click();
    await page.getByRole('option', { name: 'Short notice' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Compose anew' }).waitFor();
    await dialog.getByRole('heading', { name: /^Taken out/ }).waitFor();
    await dialog.locator('del').first().waitFor();
    // It is the recipe that leaves them out.
    expect(await dialog.getByText(/in the event/).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Compose anew' }).click();
    await dialog.waitFor({ state: 'detached' });
    await save(page);
    await page.reload();
    await page.getByRole('combobox', { name: 'Recipe' }).getByText('Short notice').waitFor();
    await eventually(() => page.getByText(/The event has changed since/).count(), 0);
    await page.close();
  });

  it('asks nothing where another beginning changes nothing', async () => {
    const { recap } = await lunch('Lunch that begins alike');
    const page = await open(recap, editor);
    const lead = page.getByRole('combobox', { name: 'The article begins with' });
    await lead.click();
    await page.getByRole('option', { name: 'The topic' }).click();
    await page.getByText('The text stays as it is.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await lead.getByText('The topic').waitFor();
    await save(page);
    await page.reload();
    await lead.getByText('The topic').waitFor();
    await page.close();
  });

  it('says before publishing what the event says otherwise, and leads there', async () => {
    const { recap, talk } = await lunch('Lunch that changed');
    await documents(panel.app, TALK_UID).update({
      documentId: talk,
      locale: 'en',
      data: { takeaways: 'The market is shrinking. Prices fall.' },
    });
    const page = await open(recap, editor);
    await page.getByRole('button', { name: 'Publish with programme' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /says something else than the text in one place/ })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: 'Update from the event' })
      .waitFor();
    await page.getByRole('dialog').locator('ins', { hasText: 'shrinking' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Update the text' }).click();
    await article(page).getByText('The market is shrinking. Prices fall.').waitFor();
    const checks = page.getByRole('tabpanel', { name: /^Checks/ });
    await eventually(() => checks.getByText(/says something else/).count(), 0);
    await save(page);
    await page.close();
  });

  it('leads to what is mended in another form', async () => {
    const { recap, talk } = await lunch('Lunch of drafts');
    const page = await open(recap, editor);
    const checks = page.getByRole('tabpanel', { name: /^Checks/ });
    // The event and its talks, in one line: one step publishes them.
    const drafts = checks.getByRole('listitem').filter({ hasText: 'Lasers for tomorrow' });
    await drafts.getByText('3 related entries are drafts').waitFor();
    const label = (await page.getByRole('tab', { name: /^Checks/ }).textContent()) ?? '';
    expect(label).toBe(`Checks (${String(await checks.getByRole('listitem').count())})`);
    await drafts.getByRole('link', { name: 'Lasers for tomorrow' }).click();
    await page.waitForURL(new RegExp(`plugin::newsroom\\.talk/${talk}`));
    await page.close();
  });

  it('finds a name that is spelt otherwise than in the records, and mends it', async () => {
    const { recap } = await lunch('Lunch to check');
    const page = await open(recap, editor);
    await typeBehind(page, 'It was bright.', ' Erika Steigger came from Muster GmbH.');
    const checks = page.getByRole('tabpanel', { name: /^Checks/ });
    await checks.getByText(/Steigger/).waitFor();
    await checks
      .getByRole('listitem')
      .filter({ hasText: 'Steigger' })
      .getByRole('button', { name: 'Mend it' })
      .click();
    await article(page).getByText('Erika Steiger came from Muster GmbH.').waitFor();
    await checks.getByText(/Steigger/).waitFor({ state: 'detached' });
    await page.close();
  });

  it('shows the article as its readers will meet it', async () => {
    const { recap } = await lunch('Lunch to preview');
    const page = await open(recap, editor);
    await page.getByRole('tab', { name: 'Preview' }).click();
    const preview = page.getByRole('tabpanel', { name: 'Preview' });
    await preview.getByText(/words?, .* to read/).waitFor();
    for (const [name, found] of [
      ['Newsletter', 'The address of the website is not set up'],
      ['Post on Mastodon', /^\d+ of 500 characters, as Mastodon counts/],
    ] as const) {
      await preview.getByRole('combobox', { name: 'Show as' }).click();
      await page.getByRole('option', { name }).click();
      await preview.getByText(found).waitFor();
    }
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('textbox', { name: 'Headline' }).fill('To be posted');
    await preview.getByText(/^To be posted/).waitFor();
    await preview.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^To be posted/);
    await page.close();
  });

  it('shows what machines will read, of what is typed, and what they will miss', async () => {
    const { recap } = await lunch('Lunch for machines');
    const page = await open(recap, editor);
    await page.getByRole('tab', { name: 'Preview' }).click();
    const preview = page.getByRole('tabpanel', { name: 'Preview' });
    await preview.getByRole('combobox', { name: 'Show as' }).click();
    await page.getByRole('option', { name: 'Structured data' }).click();
    await preview.getByText('About the event').waitFor();
    await preview.getByText('Muster GmbH').first().waitFor();
    await preview.getByText(/^Who signs: “Author”/).waitFor();
    await page.getByRole('textbox', { name: 'Headline' }).fill('Read by machines');
    await preview.getByText('Read by machines').waitFor();
    const source = preview.getByRole('button', { name: 'JSON-LD' });
    expect(await source.getAttribute('aria-expanded')).toBe('false');
    await source.click();
    const json = preview.getByRole('region', { name: 'JSON-LD' });
    await json.getByText('"headline": "Read by machines"').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as object;
    expect(copied).toMatchObject({ '@context': 'https://schema.org' });
    await page.close();
  });

  it('names the facts behind a passage', async () => {
    const { recap } = await lunch('Lunch of facts');
    const page = await open(recap, editor);
    await page.getByRole('tab', { name: 'Facts' }).click();
    await article(page).locator('p', { hasText: 'Light saves money.' }).click();
    const facts = page.getByRole('tabpanel', { name: 'Facts' });
    await facts.getByRole('link', { name: 'Max Muster' }).waitFor();
    await facts.getByRole('link', { name: 'A bright city' }).waitFor();
    await page.close();
  });

  it('shows both texts where a colleague has saved in the meantime', async () => {
    const { recap } = await lunch('Lunch for two');
    const mine = await open(recap, editor);
    const theirs = await open(recap, colleague);
    await mine.getByRole('textbox', { name: 'Headline' }).fill('Mine');
    await theirs.getByRole('textbox', { name: 'Headline' }).fill('Theirs');
    await save(theirs);
    await saveButton(mine).click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByText('Somebody else has saved in the meantime').waitFor();
    await dialog.getByRole('heading', { name: 'Theirs' }).waitFor();
    await dialog.getByRole('heading', { name: 'Mine' }).waitFor();
    // What is the same is not pointed at.
    await dialog.getByText('Different: Headline.').waitFor();
    expect(await dialog.locator('[data-marked]').allTextContents()).toEqual(['Mine', 'Theirs']);
    expect((await storedRecapOf(panel.app, recap)).title).toBe('Theirs');
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await save(mine);
    expect((await storedRecapOf(panel.app, recap)).title).toBe('Mine');

    await eventually(() => saveButton(theirs).isDisabled(), true);
    await theirs.getByRole('textbox', { name: 'Teaser' }).fill('Short.');
    await saveButton(theirs).click();
    await theirs.getByRole('button', { name: 'Go on with the saved one' }).click();
    await theirs.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[name=title]')?.value === 'Mine',
    );
    await mine.close();
    await theirs.close();
    // Chromium logs an answer of 409; showing it is what this is about.
    panel.takeComplaints();
  });

  it('brings together what two have changed in different places', async () => {
    const { recap } = await lunch('Lunch of both');
    const mine = await open(recap, editor);
    await typeBehind(mine, 'The market is growing.', ' Mine.');
    await mine.getByRole('textbox', { name: 'Headline' }).fill('Mine');
    const theirs = await open(recap, colleague);
    await typeBehind(theirs, 'It was bright.', ' Theirs.');
    await theirs.getByRole('textbox', { name: 'Headline' }).fill('Theirs');
    await theirs.getByRole('textbox', { name: 'Teaser' }).fill('By a colleague.');
    await save(theirs);
    // The builder has no fields for these.
    await documents(panel.app, RECAP_UID).update({
      documentId: recap,
      locale: 'en',
      data: { seo: { title: 'For search engines' }, authorName: 'Coleen League' },
    });

    await saveButton(mine).click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByText('Different: Headline, Teaser').waitFor();
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await article(mine).getByText('It was bright. Theirs.').waitFor();
    await article(mine).getByText('Prices fall. Mine.').waitFor();
    await save(mine);
    const stored = await storedRecapOf(panel.app, recap);
    expect(stored).toMatchObject({
      title: 'Mine',
      teaser: 'By a colleague.',
      authorName: 'Coleen League',
    });
    expect(JSON.stringify(stored.body)).toMatch(/Prices fall\. Mine\..*It was bright\. Theirs\./);
    const populated = await documentsOf(panel.app, 'recap').findOne({
      documentId: recap,
      locale: 'en',
      populate: { seo: true },
    });
    expect(populated?.['seo']).toMatchObject({ title: 'For search engines' });
    await mine.close();
    await theirs.close();
    panel.takeComplaints();
  });

  it('keeps what was typed when the connection is lost and the page is loaded anew', async () => {
    const { recap } = await lunch('Lunch without a net');
    const page = await open(recap, editor);
    await typeBehind(page, 'It was bright.', ' Typed in a tunnel.');
    await page.getByRole('textbox', { name: 'Headline' }).fill('From a tunnel');
    await page.route('**/editing', (route) => route.abort());
    await saveButton(page).click();
    await page.getByText(/Not saved; your text is kept/).waitFor();
    await article(page).getByText('Typed in a tunnel.').waitFor();
    await page.unroute('**/editing');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('Unsaved text').waitFor();
    await page.getByRole('button', { name: 'Restore' }).click();
    await article(page).getByText('Typed in a tunnel.').waitFor();
    await save(page);
    expect(await storedRecapOf(panel.app, recap)).toMatchObject({ title: 'From a tunnel' });
    await page.reload();
    await article(page).getByText('Typed in a tunnel.').waitFor();
    await eventually(() => page.getByText('Unsaved text').count(), 0);
    await page.close();
    // The request that was cut off is what this is about.
    panel.takeComplaints();
  });

  it('knows what restored text was based on, where a colleague has saved since', async () => {
    const { recap } = await lunch('Lunch after a crash');
    const page = await open(recap, editor);
    await page.getByRole('textbox', { name: 'Headline' }).fill('Before the crash');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('Unsaved text').waitFor();
    await documents(panel.app, RECAP_UID).update({
      documentId: recap,
      locale: 'en',
      data: { teaser: 'By a colleague, meanwhile.' },
    });
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Restore' }).click();
    await saveButton(page).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep mine' }).click();
    await save(page);
    expect(await storedRecapOf(panel.app, recap)).toMatchObject({
      title: 'Before the crash',
      teaser: 'By a colleague, meanwhile.',
    });
    await page.close();
    panel.takeComplaints();
  });

  it('asks before unsaved text is left', async () => {
    const { recap } = await lunch('Lunch to leave');
    const page = await open(recap, editor);
    await page.getByRole('textbox', { name: 'Headline' }).fill('Not yet saved');
    await page.getByRole('link', { name: 'All fields' }).click();
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await eventually(
      () => page.getByRole('textbox', { name: 'Headline' }).inputValue(),
      'Not yet saved',
    );
    await page.close();
  });

  it('publishes what is saved with the event and its talks, six clicks after signing in', async () => {
    const event = await createEvent(panel.app, {
      title: 'Lunch to publish',
      day: -1,
      kind: 'networking',
      topic: 'lasers',
    });
    await createTalk(panel.app, { event, title: 'One talk', takeaways: 'It was short.' });
    const page = await panel.open('/', { as: editor });
    let clicks = 0;
    const click = async (target: Locator): Promise<void> => {
      clicks += 1;
      await target.click();
    };
    await click(page.getByRole('link', { name: 'Newsroom', exact: true }).first());
    await click(page.getByRole('link', { name: 'Build recap of Lunch to publish' }).first());
    await click(page.getByRole('button', { name: 'Create draft' }));
    await article(page).getByText('It was short.').waitFor();
    await click(page.getByRole('button', { name: 'Publish with programme' }));
    const dialog = page.getByRole('dialog');
    await click(dialog.getByRole('button', { name: 'Publish', exact: true }));
    await dialog.getByText('Published: 3 entries.').waitFor();
    await click(dialog.getByText('Close').last());
    await page.getByText('Published', { exact: true }).waitFor();
    expect(clicks).toBe(6);
    await page.close();
  });

  it('leads from the first page to a published recap by the keyboard alone', async () => {
    const event = await createEvent(panel.app, {
      title: 'Lunch without a mouse',
      day: -1,
      kind: 'networking',
      topic: 'lasers',
    });
    await createTalk(panel.app, { event, title: 'One talk', takeaways: 'It was short.' });
    const page = await panel.open('/', { as: editor });
    const press = async (target: Locator): Promise<void> => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    };
    await press(page.getByRole('link', { name: 'Newsroom', exact: true }).first());
    await press(page.getByRole('link', { name: 'Build recap of Lunch without a mouse' }).first());
    await press(page.getByRole('button', { name: 'Create draft' }));
    await article(page).getByText('It was short.').waitFor();
    await tabTo(page, page.getByRole('textbox', { name: 'Headline' }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Typed, not clicked');
    await tabTo(page, article(page));
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The end.');
    // The text holds nobody: Tab leads out of it.
    await tabTo(page, page.getByRole('tab', { selected: true }).last());
    await page.keyboard.press('Control+s');
    await page.getByText('Saved', { exact: true }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Publish with programme' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await press(dialog.getByRole('button', { name: 'Publish', exact: true }));
    await dialog.getByText('Published: 3 entries.').waitFor();
    await press(dialog.getByRole('button', { name: 'Close' }).last());
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Published', { exact: true }).waitFor();
    expect(
      await page
        .getByRole('button', { name: 'Publish with programme' })
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await page.close();
  });

  it.each([360, 768, 1440])(
    'keeps Save in reach while the text is scrolled, at %i px',
    async (width) => {
      const { recap } = await lunch(`Lunch to scroll at ${String(width)}`);
      const page = await open(recap, editor, { width });
      await article(page).getByText('Light saves money.').waitFor();
      await typeBehind(page, 'It was bright.', ' Yes.');
      for (let line = 0; line < 30; line += 1) {
        await page.keyboard.press('Enter');
      }
      await page.setViewportSize({ width, height: 450 });
      await article(page).getByText('Light saves money.').hover();
      await page.mouse.wheel(0, 300);
      const button = page
        .locator('[data-strapi-header-sticky]')
        .getByRole('button', { name: 'Save' });
      await button.waitFor();
      await eventually(
        () =>
          button.evaluate((element) => {
            const { left, top, width: wide, height } = element.getBoundingClientRect();
            const at = document.elementFromPoint(left + wide / 2, top + height / 2);
            return element.contains(at);
          }),
        true,
      );
      // The toolbar is right below it.
      const [header, toolbar] = await Promise.all(
        [
          page.locator('[data-strapi-header-sticky]'),
          page.getByRole('toolbar').filter({ visible: true }).first(),
        ].map((bar) => bar.boundingBox()),
      );
      const gap = toolbar!.y - (header!.y + header!.height);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(20);
      await page.close();
    },
  );

  it('leaves a phone’s screen to the text, with the button to save above it', async () => {
    const { recap } = await lunch('Lunch on a phone');
    const page = await open(recap, germanEditor, { width: 360 });
    await page.getByRole('tab', { name: 'Vorschau' }).click();
    await page.getByRole('tabpanel', { name: 'Vorschau' }).getByText('It was bright.').hover();
    const bar = page.locator('[data-strapi-header-sticky]');
    await bar.getByRole('button', { name: 'Speichern' }).waitFor();
    const { height } = (await bar.boundingBox())!;
    expect(height).toBeLessThan(80);
    // The checks come after the article.
    await bar.getByRole('button', { name: /^Prüfen/ }).click();
    const checks = page.getByRole('tab', { name: /^Prüfen/ });
    await eventually(async () => {
      const [above, below] = await Promise.all([bar.boundingBox(), checks.boundingBox()]);
      return above && below ? below.y >= above.y + above.height && below.y < 960 : null;
    }, true);
    await page.close();
  });

  it.each([
    ['a phone', 360, 'light'],
    ['a laptop', 1440, 'dark'],
    ['a wide screen', 2560, 'light'],
  ] as const)(
    'has nothing for axe on %s, and nothing goes beyond the window',
    async (_name, width, theme) => {
      const { recap } = await lunch(`Lunch at ${String(width)}`);
      const page = await open(recap, germanEditor, { width, theme });
      await page.getByRole('textbox', { name: 'Text des Artikels' }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toEqual(NO_OVERFLOW);
      await page.close();
    },
  );

  it('says so where there is no such recap, or no permission', async () => {
    const unknown = await open('nothing', editor);
    await unknown.getByText('This recap does not exist, or not in this language.').waitFor();
    await unknown.close();
    panel.takeComplaints();

    const { recap } = await lunch('Lunch behind a door');
    const reader = await signUpEditor(panel.app, [{ action: PERMISSIONS.read }]);
    const page = await open(recap, reader);
    await page.getByText("You don't have the permissions to access that content").waitFor();
    await page.close();
    panel.takeComplaints();
  });
});
