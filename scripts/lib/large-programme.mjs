// One event with a programme as long as a congress has it, and its recap, made as an editor makes them.

const FORMS = ['GmbH', 'AG', 'e. V.', 'Institut', 'Ltd'];
const GIVEN = ['Eva', 'Otto', 'Lena', 'Jürgen', 'Ayşe', 'Łukasz', 'Nora', 'Piet'];
/** Talks told at length, as the builder's largest recipe tells them. */
const KIND = 'networking';

const uid = (name) => `plugin::newsroom.${name}`;

/** Runs tasks a few at a time. */
async function inTurns(length, make) {
  const made = [];
  for (let from = 0; from < length; from += 10) {
    const turn = Array.from({ length: Math.min(10, length - from) }, (_, index) => from + index);
    made.push(...(await Promise.all(turn.map(make))));
  }
  return made;
}

/**
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {number} talks
 * @param {number} [houses] organizations, each with people of its own
 * @returns {Promise<string>} documentId of the recap, in English
 */
export async function createLargeRecap(strapi, talks, houses = Math.ceil(talks / 4)) {
  const create = async (name, data, locale) => {
    const { documentId } = await strapi
      .documents(uid(name))
      .create({ data, ...(locale ? { locale } : {}) });
    return documentId;
  };
  const organizations = await inTurns(houses, (number) =>
    create('organization', {
      name: `Sample ${number} ${FORMS[number % FORMS.length]}`,
      kind: 'company',
    }),
  );
  const speakers = await inTurns(Math.max(houses, Math.ceil(talks * 0.8)), (number) =>
    create('speaker', {
      givenName: GIVEN[number % GIVEN.length],
      familyName: `Sample${number}`,
      organization: organizations[number % organizations.length],
    }),
  );
  const day = 24 * 60 * 60 * 1000;
  const event = await create(
    'event',
    {
      title: 'Sample congress',
      kind: KIND,
      timeZone: 'Europe/Berlin',
      startsAt: new Date(Date.now() - 3 * day).toISOString(),
      endsAt: new Date(Date.now() - 2 * day).toISOString(),
      city: 'Dortmund',
      topic: 'microtechnology in small companies',
      verdict: 'A day that makes one look forward to the next.',
    },
    'en',
  );
  await inTurns(talks, (number) =>
    create(
      'talk',
      {
        event,
        title: `Small parts, great effect: series ${number}`,
        takeaways: `After ${number + 2} trials the optics weighed half as much as before. Nobody had expected that.`,
        contributions: [{ role: 'speaker', speaker: speakers[number % speakers.length] }],
      },
      'en',
    ),
  );
  const { documentId } = await strapi
    .plugin('newsroom')
    .service('recaps')
    .build({ eventDocumentId: event, locale: 'en' });
  return documentId;
}
