import type { Core } from '@strapi/strapi';

import { seedData } from './data';
import { LUNCH } from './data/lunch';
import { documents, Made } from './documents';
import { addEvent, addRecords, publishEvent } from './entries';
import { asPicture, removePicture, uploadPicture } from './picture';
import { addAdministrator, addLanguages, letVisitorsRead } from './project';
import { addRecap } from './recap';

/**
 * Fills the playground on its first start: two languages, an administrator, public reading, and three
 * events. Either all of it is there afterwards or nothing. Does nothing where there is an event, or where
 * the environment says NEWSROOM_SEED=false.
 *
 * @throws when something of the seed is refused
 */
export async function seed(strapi: Core.Strapi): Promise<void> {
  if (process.env['NEWSROOM_SEED'] === 'false') {
    return;
  }
  if ((await strapi.db.query('plugin::newsroom.event').count()) > 0) {
    return;
  }
  strapi.log.info('Loading the sample events: some seconds, on the first start only');
  const from = Date.now();
  // Its files are on the disk, which no transaction takes back.
  const file = await uploadPicture(strapi);
  try {
    await strapi.db.transaction(() => fill(strapi, asPicture(file)));
  } catch (error) {
    await removePicture(strapi, file);
    throw error;
  }
  strapi.log.info(`The sample events are in, after ${((Date.now() - from) / 1000).toFixed(1)} s`);
}

async function fill(strapi: Core.Strapi, picture: Record<string, unknown>): Promise<void> {
  await addLanguages(strapi);
  await addAdministrator(strapi);
  await letVisitorsRead(strapi);

  const made = new Made();
  await addRecords(strapi, seedData, made);
  for (const event of seedData.events) {
    const hasRecap = event.key === LUNCH;
    await addEvent(strapi, event, made, hasRecap ? { picture } : {});
    const recap = hasRecap
      ? await addRecap(
          strapi,
          { event, eventDocumentId: made.get('event', event.key) },
          { authorName: 'Nagusch', displayDate: '2025-03-19T17:00:00+01:00' },
        )
      : undefined;
    if (event.published) {
      await publishEvent(strapi, event, made);
    }
    if (recap) {
      await documents(strapi, 'recap').publish({ documentId: recap, locale: event.languages });
    }
  }
}
