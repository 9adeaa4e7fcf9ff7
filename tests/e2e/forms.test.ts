import { documentsOf } from '../support/content';
import type { Document } from '../support/content';
import { createEvent, createTalk } from '../support/events';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';

let panel: Panel;
let editor: Person;
let germanEditor: Person;

const form = (type: string, documentId: string, locale = 'en') =>
  `/content-manager/collection-types/plugin::newsroom.${type}/${documentId}?plugins[i18n][locale]=${locale}`;

describeInBrowser('the forms of the Content Manager', () => {
  beforeAll(async () => {
    panel = await startPanel();
    await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
    germanEditor = await signUpPressOffice(panel.app, { language: 'de' });
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    // What is refused is a 400, and the browser says so for each.
    const others = panel.takeComplaints().filter((complaint) => !/status of 400/.test(complaint));
    expect(others).toEqual([]);
  });

  it('show what is wrong at the field, and keep what was typed', async () => {
    const event = await createEvent(panel.app, { title: 'Wrong', locale: 'en', day: -2 });
    await createEvent(panel.app, { title: 'Taken', locale: 'en', day: -3 });
    const page = await panel.open(form('event', event), { as: editor });
    await page.getByLabel('Link to register').fill('javascript:alert(1)');
    await page.getByLabel('Time zone').fill('Europe/Dortmund');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByText('“Europe/Dortmund” is not a time zone. Example: Europe/Berlin')
      .last()
      .waitFor();
    await page.getByText('The address must begin with https:// or http://.').last().waitFor();
    await eventually(() => page.getByLabel('Time zone').inputValue(), 'Europe/Dortmund');

    await page.getByLabel('Time zone').fill('Europe/Berlin');
    await page.getByLabel('Link to register').fill('https://example.org');
    await page.getByLabel('Address (slug)').fill('taken');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('“taken” already belongs to another entry.').last().waitFor();

    await page.getByLabel('Address (slug)').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    await eventually(() => page.getByLabel('Address (slug)').inputValue(), 'wrong');
    await page.close();
  });

  it('say in German what is missing before publishing', async () => {
    const talk = await documentsOf(panel.app, 'talk').create({
      locale: 'de',
      data: { title: 'Ohne Veranstaltung' },
    });
    const page = await panel.open(form('talk', talk.documentId, 'de'), { as: germanEditor });
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await page
      .getByText('Bitte wählen Sie vor dem Veröffentlichen die Veranstaltung.')
      .last()
      .waitFor();
    await page.close();
  });

  it('open a second language without losing who took part', async () => {
    const event = await createEvent(panel.app, { title: 'Both', locale: 'en', day: -2 });
    const talk = await createTalk(panel.app, { event, locale: 'en', title: 'Small things' });
    const speaker = await documentsOf(panel.app, 'speaker').create({
      data: { givenName: 'Erika', familyName: 'Beispiel' },
    });
    await documentsOf(panel.app, 'talk').update({
      documentId: talk,
      locale: 'en',
      data: {
        contributions: [{ speaker: speaker.documentId, jobTitle: { en: 'Head', de: 'Leiterin' } }],
      },
    });
    const page = await panel.open(form('talk', talk, 'de'), { as: editor });
    await page.getByLabel('Title', { exact: true }).fill('Kleine Dinge');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    for (const locale of ['en', 'de']) {
      const version = await documentsOf(panel.app, 'talk').findOne({
        documentId: talk,
        locale,
        populate: { contributions: { populate: ['speaker'] } },
      });
      const [contribution] = version?.['contributions'] as {
        speaker: Document;
        jobTitle: object;
      }[];
      expect(contribution?.speaker.documentId).toBe(speaker.documentId);
      expect(contribution?.jobTitle).toEqual({ en: 'Head', de: 'Leiterin' });
    }
    await page.close();
  });
});
