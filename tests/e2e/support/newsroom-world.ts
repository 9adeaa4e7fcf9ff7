import { RECAP_UID, SPEAKER_UID } from '../../../content-types';
import type { TestApp } from '../../support/app';
import {
  createEvent,
  createRecap,
  createTalk,
  documents,
  paragraph,
  writeEvent,
} from '../../support/events';

/** A press office's week: events over and to come, recaps in each state, programmes with gaps. */
export async function fillNewsroom(app: TestApp): Promise<void> {
  const inGerman = { locale: 'de', city: 'Musterstadt', venueName: 'Haus der Technik' };
  await createEvent(app, { ...inGerman, title: 'Networking-Lunch', kind: 'networking', day: -2 });
  await createEvent(app, {
    ...inGerman,
    title: 'Mitgliederversammlung und Nanotechnologiebranchenverbandsvorstandswahl',
    kind: 'general-meeting',
    day: -9,
  });
  await createEvent(app, { title: 'Lasers in Medicine', kind: 'webinar', day: -70 });

  const drafted = await createEvent(app, { ...inGerman, title: 'Sommerfest', day: -20 });
  await createRecap(app, {
    event: drafted,
    locale: 'de',
    kind: 'recap',
    title: 'Ein Fest unter Freunden der Mikrotechnik',
  });
  const published = await createEvent(app, {
    ...inGerman,
    title: 'Fachgruppe Mikrofluidik',
    kind: 'expert-group',
    day: -30,
  });
  const recap = await createRecap(app, {
    event: published,
    locale: 'de',
    kind: 'recap',
    title: 'Kleine Kanäle, große Wirkung',
    body: paragraph('Es ging um kleine Kanäle.'),
  });
  await documents(app, RECAP_UID).publish({ documentId: recap, locale: 'de' });

  const speaker = await documents(app, SPEAKER_UID).create({ data: { familyName: 'Beispiel' } });
  const congress = await createEvent(app, {
    ...inGerman,
    title: 'Kongress der Zukunftstechnologien',
    kind: 'congress',
    day: 12,
  });
  await writeEvent(app, congress, 'en', { title: 'Congress of Future Technologies' });
  await createTalk(app, { event: congress, locale: 'de', title: 'Noch ohne Namen' });
  await createTalk(app, { event: congress, locale: 'de', title: 'Auch noch ohne Namen' });
  await createTalk(app, {
    event: congress,
    locale: 'de',
    title: 'Mit Namen',
    contributions: [{ speaker: speaker.documentId }],
  });
  await createEvent(app, { title: 'Spring Workshop', kind: 'workshop' });
  await createEvent(app, { ...inGerman, title: 'Messetag', day: -5, eventStatus: 'cancelled' });
}
