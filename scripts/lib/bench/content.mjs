// What the benchmark's pages show, written as an editor's would be, through the documents.

const TYPES = ['event', 'talk', 'speaker', 'organization', 'recap', 'topic'];
const PAGES = ['recap-page', 'event-page'];

const LOCALE = 'en';
const CARDS = 25;
const EVENTS = { small: 6, large: 100 };
const STARTS_AT = Date.parse('2015-06-10T08:00:00.000Z');
const MINUTE = 60_000;

const uid = (type) => `plugin::newsroom.${type}`;

/** Lets visitors read what is published, as an administrator does under Settings → Roles → Public. */
async function letVisitorsRead(strapi) {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const controller of [...TYPES, ...PAGES]) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${uid(controller)}.${action}`, role: role.id } });
    }
  }
}

const addPicture = (strapi) =>
  strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'hall.jpg',
      hash: 'hall',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 120.5,
      width: 1600,
      height: 900,
      url: '/uploads/hall.jpg',
      provider: 'local',
      formats: Object.fromEntries(
        Object.entries({ large: 1000, medium: 750, small: 500, thumbnail: 245 }).map(
          ([name, width]) => [
            name,
            {
              url: `/uploads/${name}_hall.jpg`,
              width,
              height: Math.round((width * 9) / 16),
              mime: 'image/jpeg',
              size: width / 10,
              sizeInBytes: width * 100,
              hash: `${name}_hall`,
              path: null,
            },
          ],
        ),
      ),
    },
  });

/**
 * Fills an empty database: an event with few talks and one with many, the article about the first as it is composed
 * from its facts, and further articles until a list is full.
 *
 * @returns {Promise<{ slugs: { recap: string, small: string, large: string }, next: { event: string } }>} addresses of
 *   the pages, and an event to write further articles about
 */
export async function fillPages(strapi) {
  const create = (type, data, locale) =>
    strapi.documents(uid(type)).create({ data, ...(locale ? { locale } : {}) });
  const publish = (type, { documentId }) =>
    strapi.documents(uid(type)).publish({ documentId, locale: LOCALE });

  await letVisitorsRead(strapi);
  const file = await addPicture(strapi);
  const picture = {
    file: file.id,
    alternativeText: { en: 'The hall from the gallery' },
    credit: 'Beispiel',
  };
  const topic = await create('topic', { name: { en: 'Optics', de: 'Optik' }, slug: 'optics' });
  const organizations = [];
  const people = [];
  for (let index = 0; index < 12; index += 1) {
    const organization = await create('organization', {
      name: `Muster ${index} GmbH`,
      kind: 'company',
      website: `https://muster-${index}.example.org`,
    });
    organizations.push(organization.documentId);
    const person = await create('speaker', {
      honorificPrefix: index % 3 === 0 ? 'Dr.' : undefined,
      givenName: 'Vera',
      familyName: `Muster ${index}`,
      grammaticalGender: 'female',
      jobTitle: { en: 'Head of development', de: 'Leiterin Entwicklung' },
      organization: organization.documentId,
    });
    people.push(person.documentId);
  }

  const addEvent = async (slug, talks) => {
    const event = await create(
      'event',
      {
        title: `Optics day with ${talks} talks`,
        slug,
        kind: 'conference',
        startsAt: new Date(STARTS_AT).toISOString(),
        endsAt: new Date(STARTS_AT + 8 * 60 * MINUTE).toISOString(),
        timeZone: 'Europe/Berlin',
        city: 'Musterstadt',
        teaser: 'A day about what light can do.',
        picture,
        topics: [topic.documentId],
        involvements: organizations
          .slice(0, 4)
          .map((organization, index) => ({ organization, role: index === 0 ? 'host' : 'partner' })),
      },
      LOCALE,
    );
    for (let index = 0; index < talks; index += 1) {
      const talk = await create(
        'talk',
        {
          title: `What light can do, part ${index}`,
          startsAt: new Date(STARTS_AT + index * 4 * MINUTE).toISOString(),
          durationMinutes: 4,
          abstract: 'Small parts, great effect: what became of the trials of the last two years.',
          takeaways: `After ${index + 2} trials the optics weighed half as much as before.`,
          event: event.documentId,
          contributions: [index, index + 5].map((number) => ({
            speaker: people[number % people.length],
            role: 'speaker',
          })),
        },
        LOCALE,
      );
      await publish('talk', talk);
    }
    await publish('event', event);
    return event;
  };

  const small = await addEvent('optics-day', EVENTS.small);
  await addEvent('optics-congress', EVENTS.large);
  const next = await addEvent('optics-evening', 2);

  const { documentId } = await strapi
    .plugin('newsroom')
    .service('recaps')
    .build({ eventDocumentId: small.documentId, locale: LOCALE });
  await strapi.documents(uid('recap')).update({
    documentId,
    locale: LOCALE,
    data: {
      title: 'How bright it was',
      slug: 'how-bright-it-was',
      picture,
      topics: [topic.documentId],
      authorName: 'Beispiel',
      displayDate: new Date(STARTS_AT).toISOString(),
    },
  });
  await publish('recap', { documentId });

  for (let index = 1; index < CARDS; index += 1) {
    const recap = await create(
      'recap',
      {
        title: `What else was bright, part ${index}`,
        slug: `what-else-${index}`,
        kicker: 'Optics',
        teaser: 'Six talks, forty people and a light that one could cut things with.',
        picture,
        topics: [topic.documentId],
        authorName: 'Beispiel',
        displayDate: new Date(STARTS_AT - index * 24 * 60 * MINUTE).toISOString(),
      },
      LOCALE,
    );
    await publish('recap', recap);
  }
  await strapi.plugin('newsroom').service('pages').settled();
  return {
    slugs: { recap: 'how-bright-it-was', small: 'optics-day', large: 'optics-congress' },
    next: { event: next.documentId },
  };
}

/**
 * Publishes new articles about an event, one after the other.
 *
 * @returns {Promise<{ published: number, shown: number }[]>} milliseconds until each was published, and until all pages
 *   that it changes were rendered
 */
export async function publishRecaps(strapi, { event, count }) {
  const recaps = strapi.documents(uid('recap'));
  const pages = strapi.plugin('newsroom').service('pages');
  const times = [];
  for (let index = 0; index < count; index += 1) {
    const { documentId } = await recaps.create({
      locale: LOCALE,
      data: { title: 'The evening after the day', teaser: 'Late light.' },
    });
    await recaps.update({ documentId, locale: LOCALE, data: { kicker: 'Optics', event } });
    await pages.settled();
    const from = performance.now();
    await recaps.publish({ documentId, locale: LOCALE });
    const published = performance.now() - from;
    await pages.settled();
    times.push({ published, shown: performance.now() - from });
    // The next one finds what this one found: an event has one article, and a page no more of them.
    await recaps.delete({ documentId, locale: '*' });
    await pages.settled();
  }
  return times;
}
