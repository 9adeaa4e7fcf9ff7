import { SPEAKER_UID, TALK_UID } from '../../content-types';
import { createEvent, createTalk, documents } from '../support/events';
import { documentsOf } from '../support/content';
import { addLocale, signUpSuperAdmin } from '../support/people';

import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';
import { eventually } from './support/eventually';

let panel: Panel;
let editor: Person;

const form = (uid: string, documentId: string, locale?: string) =>
  `/content-manager/collection-types/${uid}/${documentId}${
    locale ? `?plugins[i18n][locale]=${locale}` : ''
  }`;

describeInBrowser('the input for a text by language', () => {
  beforeAll(async () => {
    panel = await startPanel();
    await signUpSuperAdmin(panel.app);
    await addLocale(panel.app, 'de', 'German (de)');
    editor = await signUpPressOffice(panel.app);
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  it('keeps both languages of a type that has no languages itself', async () => {
    const { documentId } = await documents(panel.app, SPEAKER_UID).create({
      data: { familyName: 'Mustermann' },
    });
    const page = await panel.open(form(SPEAKER_UID, documentId), { as: editor });
    const jobTitle = page.getByRole('group', { name: 'Language of “Job title”' });
    await page.getByLabel('Job title (English)').fill('Head of research');
    await jobTitle.getByRole('button', { name: 'German, empty' }).click();
    await page.getByLabel('Job title (German)').fill('Leiterin der Forschung');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();

    await page.reload();
    await eventually(() => page.getByLabel('Job title (English)').inputValue(), 'Head of research');
    await jobTitle.getByRole('button', { name: 'German, filled in' }).click();
    await eventually(
      () => page.getByLabel('Job title (German)').inputValue(),
      'Leiterin der Forschung',
    );
    const saved = await documentsOf(panel.app, 'speaker').findOne({ documentId });
    expect(saved?.['jobTitle']).toEqual({ en: 'Head of research', de: 'Leiterin der Forschung' });
    await page.close();
  });

  it('drops a language that is emptied, and the value with the last one', async () => {
    const { documentId } = await documents(panel.app, SPEAKER_UID).create({
      data: { familyName: 'Beispiel', jobTitle: { en: 'Head' } },
    });
    const page = await panel.open(form(SPEAKER_UID, documentId), { as: editor });
    await page.getByLabel('Job title (English)').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    const saved = await documentsOf(panel.app, 'speaker').findOne({ documentId });
    expect(saved?.['jobTitle']).toBeNull();
    await page.close();
  });

  it('shows the language of the form inside a component, and keeps the others', async () => {
    const speaker = await documents(panel.app, SPEAKER_UID).create({
      data: { familyName: 'Musterfrau' },
    });
    const event = await createEvent(panel.app, { title: 'Lunch', locale: 'de', day: -1 });
    const talk = await createTalk(panel.app, {
      event,
      locale: 'de',
      title: 'Laser',
      contributions: [{ speaker: speaker.documentId, role: 'speaker', jobTitle: { en: 'Head' } }],
    });
    const page = await panel.open(form(TALK_UID, talk, 'de'), { as: editor });
    await page.getByRole('button', { name: /^speaker/ }).click();
    await page.getByLabel('Job title that day (German)').fill('Leiterin');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();

    await page.reload();
    await page.getByRole('button', { name: /^speaker/ }).click();
    await eventually(() => page.getByLabel('Job title that day (German)').inputValue(), 'Leiterin');
    await page.getByRole('button', { name: 'English, filled in' }).click();
    await eventually(() => page.getByLabel('Job title that day (English)').inputValue(), 'Head');
    await page.close();
  });

  it('counts towards the limit, and says by how much it is over', async () => {
    const { documentId } = await documents(panel.app, SPEAKER_UID).create({
      data: { familyName: 'Lang' },
    });
    const page = await panel.open(form(SPEAKER_UID, documentId), { as: editor });
    const input = page.getByLabel('Job title (English)');
    await input.fill('x'.repeat(250));
    await page.getByText('250 of 255 characters').waitFor();
    await input.fill('x'.repeat(257));
    await page.getByText('2 characters too many').waitFor();
    await page.close();
  });
});
