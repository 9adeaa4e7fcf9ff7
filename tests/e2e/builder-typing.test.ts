import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { PERMISSIONS } from '../../contracts/permissions';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { violationsOf } from './support/axe';
import { describeInBrowser, signIn, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import {
  article,
  createLunch,
  openBuilder,
  save,
  saveButton,
  storedRecapOf,
  typeBehind,
} from './support/builder';
import { signUpPressOffice } from './support/editors';

let panel: Panel;
let superAdmin: string;
let editor: Person;

/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

interface Uploads {
  upload(files: object): Promise<{ id: number; name: string }[]>;
  remove(file: object): Promise<unknown>;
}

const uploads = (): Uploads => panel.app.strapi.plugin('upload').service('upload') as Uploads;

async function uploadPicture(name: string): Promise<object> {
  const filepath = path.join(await mkdtemp(path.join(tmpdir(), 'newsroom-')), name);
  writeFileSync(filepath, PNG);
  const [file] = await uploads().upload({
    data: { fileInfo: { name, alternativeText: 'Two people at a laser' } },
    files: { filepath, originalFilename: name, mimetype: 'image/png', size: PNG.length },
  });
  return file!;
}

describeInBrowser('typing in the recap builder', () => {
  beforeAll(async () => {
    panel = await startPanel();
    superAdmin = await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app, {
      may: [...Object.values(PERMISSIONS), 'plugin::upload.read'],
    });
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('takes over what is pasted from Word, and takes it back in one step', async () => {
    const { recap } = await createLunch(panel.app, superAdmin, 'Lunch from Word');
    const page = await openBuilder(panel, recap, editor);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await typeBehind(page, 'It was bright.', '');
    await page.keyboard.press('Enter');
    const before = await article(page).innerText();
    await page.evaluate(async () => {
      const html =
        '<h2>From Word</h2><p class="MsoNormal">A <b>bold</b> claim.<o:p></o:p></p>' +
        '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">' +
        '<span style="mso-list:Ignore">·&nbsp;</span>First point</p>' +
        '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">' +
        '<span style="mso-list:Ignore">·&nbsp;</span>Second point</p>';
      const blob = (type: string, text: string) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', html),
          'text/plain': blob('text/plain', 'From Word'),
        }),
      ]);
    });
    await page.keyboard.press('Control+v');
    await article(page).locator('h2', { hasText: 'From Word' }).waitFor();
    await article(page).locator('p strong', { hasText: 'bold' }).waitFor();
    await article(page).locator('ul li', { hasText: 'Second point' }).waitFor();
    expect(await article(page).innerText()).not.toContain('·');
    await page.keyboard.press('Control+z');
    await article(page).getByText('Second point').waitFor({ state: 'detached' });
    expect(await article(page).innerText()).toBe(before);
    await page.close();
  });

  it('takes a picture from the Media Library into the text, as Strapi stores it', async () => {
    const file = await uploadPicture('laser.png');
    const { recap } = await createLunch(panel.app, superAdmin, 'Lunch in the picture');
    const page = await openBuilder(panel, recap, editor);
    await article(page).locator('p', { hasText: 'The market is growing.' }).click();
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('laser.png').waitFor();
    await dialog.getByRole('checkbox').last().click();
    await dialog.getByRole('button', { name: 'Finish' }).click();
    await article(page).getByRole('img', { name: 'Two people at a laser' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await save(page);
    const { body } = await storedRecapOf(panel.app, recap);
    expect(body).toContainEqual({
      type: 'image',
      image: expect.objectContaining({
        name: 'laser.png',
        alternativeText: 'Two people at a laser',
        mime: 'image/png',
        provider: 'local',
        width: 1,
        height: 1,
      }) as unknown,
      children: [{ type: 'text', text: '' }],
    });
    await page.close();
    await uploads().remove(file);
    // Strapi's own dialog asks for settings that an editor may not see.
    const own = /upload\/settings|Policy Failed/;
    expect(panel.takeComplaints().filter((complaint) => !own.test(complaint))).toEqual([]);
  });

  it('still has what was typed when the session ran out, after signing in again', async () => {
    const { recap } = await createLunch(panel.app, superAdmin, 'Lunch that took long');
    const route = `/plugins/newsroom/recaps/${recap}?plugins[i18n][locale]=en`;
    const page = await panel.open('/', {});
    await signIn(page, editor);
    await page.goto(`${panel.app.url}/admin${route}`);
    await typeBehind(page, 'It was bright.', ' Typed for an hour.');
    const user = await panel.app.strapi.db
      .query('admin::user')
      .findOne({ where: { email: editor.email } });
    await panel.app.strapi.sessionManager!('admin').invalidateRefreshToken(
      String((user as { id: number }).id),
    );
    await saveButton(page).click();
    const ended = page.getByRole('alertdialog');
    await ended.getByText(/session has ended/i).waitFor();
    await ended.getByRole('button', { name: 'Confirm' }).click();
    await signIn(page, editor);
    await page.goto(`${panel.app.url}/admin${route}`);
    await page.getByText('Unsaved text').waitFor();
    await page.getByRole('button', { name: 'Restore' }).click();
    await article(page).getByText('Typed for an hour.').waitFor();
    await save(page);
    expect(JSON.stringify((await storedRecapOf(panel.app, recap)).body)).toContain(
      'Typed for an hour.',
    );
    await page.close();
    // The answers of 401 are what this is about.
    panel.takeComplaints();
  });
});
