import { ORGANIZATION_UID } from '../../content-types';
import { documentsOf } from '../support/content';
import { signUpSuperAdmin } from '../support/people';

import { describeInBrowser, startPanel } from './support/browser';
import type { Panel, Person } from './support/browser';
import { signUpPressOffice } from './support/editors';

let panel: Panel;
let editor: Person;

describeInBrowser('the grammar of an organization', () => {
  beforeAll(async () => {
    panel = await startPanel();
    await signUpSuperAdmin(panel.app);
    editor = await signUpPressOffice(panel.app);
  });
  afterAll(() => panel.stop());
  afterEach(() => {
    expect(panel.takeComplaints()).toEqual([]);
  });

  const stored = async (name: string) => {
    const [organization] = await documentsOf(panel.app, 'organization').findMany({
      filters: { name },
    });
    return organization?.['grammar'];
  };

  it('is shown in a sentence while the name is typed, and confirmed with a click', async () => {
    const page = await panel.open(`/content-manager/collection-types/${ORGANIZATION_UID}/create`, {
      as: editor,
    });
    await page.getByText('Enter the name first.').waitFor();
    await page.locator('input[name="name"]').fill('Muster GmbH');
    await page.getByText('Eva Beispiel von der Muster GmbH sprach').waitFor();
    await page.getByRole('button', { name: 'Sounds right' }).click();
    await page.getByText('Confirmed. German recaps use these forms.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    expect(await stored('Muster GmbH')).toMatchObject({
      article: 'die',
      dative: 'der Muster GmbH',
      genitive: 'der Muster GmbH',
    });
    await page.close();
  });

  it('is kept as it was stored, and can be corrected', async () => {
    const { documentId } = await documentsOf(panel.app, 'organization').create({
      data: { name: 'XYZ', kind: 'association', grammar: { article: 'der', dative: 'dem XYZ' } },
    });
    const page = await panel.open(
      `/content-manager/collection-types/${ORGANIZATION_UID}/${documentId}`,
      { as: editor },
    );
    await page.getByText('Eva Beispiel vom XYZ sprach').waitFor();
    await page.getByRole('button', { name: 'Correct' }).click();
    await page.getByLabel('Genitive, with the article').fill('des XYZ e. V.');
    await page.getByText('die Arbeit des XYZ e. V.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    expect(await stored('XYZ')).toEqual({
      article: 'der',
      dative: 'dem XYZ',
      genitive: 'des XYZ e. V.',
    });
    await page.close();
  });
});
