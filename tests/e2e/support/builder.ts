import type { Page } from 'playwright-core';

import { ORGANIZATION_UID, RECAP_UID, SPEAKER_UID } from '../../../content-types';
import type { BuildRecapResponse } from '../../../contracts';
import type { TestApp } from '../../support/app';
import { createEvent, createTalk, documents } from '../../support/events';

import type { PageOptions, Panel, Person } from './browser';

export interface World {
  event: string;
  talk: string;
  /** Who gives it: Erika Steiger. */
  speaker: string;
  recap: string;
}

/** An event of two talks with its recap, as the builder makes it. */
export async function createLunch(app: TestApp, token: string, title: string): Promise<World> {
  const [{ documentId: raith }, { documentId: city }] = (await Promise.all(
    ['Muster GmbH', 'Stadt Musterstadt'].map((name) =>
      documents(app, ORGANIZATION_UID).create({ data: { name, kind: 'company' } }),
    ),
  )) as [{ documentId: string }, { documentId: string }];
  const speaker = (givenName: string, familyName: string, organization: string) =>
    documents(app, SPEAKER_UID).create({ data: { givenName, familyName, organization } });
  const event = await createEvent(app, {
    title,
    kind: 'networking',
    day: -2,
    city: 'Dortmund',
    topic: 'lasers',
    verdict: 'It was bright.',
  });
  const talkBy = async (name: string, person: { documentId: string }, takeaways: string) =>
    createTalk(app, {
      event,
      title: name,
      takeaways,
      contributions: [{ role: 'speaker', speaker: person.documentId }],
    });
  const erika = await speaker('Erika', 'Steiger', raith);
  const talk = await talkBy('Lasers for tomorrow', erika, 'The market is growing. Prices fall.');
  await talkBy('A bright city', await speaker('Max', 'Muster', city), 'Light saves money.');
  const { body } = await app.request<BuildRecapResponse>(`/newsroom/events/${event}/recap`, {
    token,
    body: { locale: 'en' },
  });
  return { event, talk, speaker: erika.documentId, recap: body.data.documentId };
}

/** The builder of a recap, in English. */
export const openBuilder = (
  panel: Panel,
  recap: string,
  as: Person,
  options: PageOptions = {},
): Promise<Page> =>
  panel.open(`/plugins/newsroom/recaps/${recap}?plugins[i18n][locale]=en`, { as, ...options });

export const article = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });
export const saveButton = (page: Page) => page.getByRole('button', { name: 'Save' });

/**
 * Slate takes a selection that a script has made over by a timer. Ours, in the same page, is set after that one and
 * rings later, however slow the machine is.
 */
const selectionTaken = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

/** Types at the end of the paragraph that has these words. */
export async function typeBehind(page: Page, words: string, typed: string): Promise<void> {
  await article(page).locator('p', { hasText: words }).click();
  await page.keyboard.press('Control+End');
  const paragraph = article(page).locator('p', { hasText: words });
  await paragraph.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    range.collapse(false);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  });
  await selectionTaken(page);
  await page.keyboard.type(typed);
}

export async function save(page: Page): Promise<void> {
  // The word may still be there from the time before.
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/editing'),
  );
  await saveButton(page).click();
  await answered;
  await page.getByText('Saved', { exact: true }).waitFor();
}

export const storedRecapOf = (
  app: TestApp,
  recap: string,
): Promise<{ title: string; teaser: string; body: unknown }> =>
  app.strapi.db
    .query(RECAP_UID as never)
    .findOne({ where: { documentId: recap, publishedAt: null } });

export /** A section of the outline. */
const section = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('listitem')
    .filter({ hasText: name });
