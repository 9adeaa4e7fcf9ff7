import fc from 'fast-check';

import { components, contentTypes, PUBLIC_UIDS } from '../../content-types';
import type { Attribute } from '../../content-types';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { createApiToken } from '../support/people';
import { makeWorld } from '../support/public-world';
import type { World } from '../support/public-world';

interface Answer {
  data: unknown;
  error?: { name: string; message: string };
}

let app: TestApp;
let world: World;
let token: string;

beforeAll(async () => {
  app = await startApp();
  world = await makeWorld(app);
  token = await createApiToken(app, 'full-access');
});

afterAll(async () => {
  await app?.stop();
});

const get = (query: string, options = {}) => app.request<Answer>(`/api/newsroom/${query}`, options);

const deep = (levels: number) =>
  Array.from({ length: levels }, (_, index) => (index % 2 === 0 ? 'talks' : 'event'))
    .map((name, index) => (index === 0 ? `populate[${name}]` : `[populate][${name}]`))
    .join('');

describe('a query that would be an error of the server', () => {
  it.each([
    // Control characters
    ['events?filters[title][$eq]=a%00b', 'filters[title][$eq]'],
    ['events?filters[title][$contains]=%07', 'filters[title][$contains]'],
    ['events?_q=%00', '_q'],
    ['events?locale=de%00', 'locale'],
    ['events?filters[ti%00tle][$eq]=a', 'filters'],
    ['events?a%00b=c', 'query'],
    ['events?sort=title%00', 'sort'],
    ['events?populate[talks][filters][title][$eq]=%00', 'populate[talks][filters][title][$eq]'],
    // JSON
    ['events?filters[description][$eq]=a', 'filters[description][$eq]'],
    ['events?filters[description][$contains]=a', 'filters[description][$contains]'],
    ['speakers?filters[jobTitle][$containsi]=a', 'filters[jobTitle][$containsi]'],
    ['speakers?filters[jobTitle]=a', 'filters[jobTitle]'],
    ['organizations?filters[grammar][$ne]=a', 'filters[grammar][$ne]'],
    ['topics?filters[name][$eq]=Optics', 'filters[name][$eq]'],
    ['talks?filters[contributions][jobTitle][$contains]=a', 'filters[contributions][jobTitle]'],
    ['talks?filters[speakers][bio][$contains]=a', 'filters[speakers][bio][$contains]'],
    ['talks?filters[$or][0][speakers][bio][$eq]=a', 'filters[$or][0][speakers][bio][$eq]'],
    ['talks?filters[$not][speakers][bio][$eq]=a', 'filters[$not][speakers][bio][$eq]'],
    ['talks?populate[speakers][filters][bio][$eq]=a', 'populate[speakers][filters][bio][$eq]'],
    ['topics?filters[name][de]=Optik', 'filters[name][de]'],
    // Dates and times
    ['events?filters[startsAt][$gt]=yesterday', 'filters[startsAt][$gt]'],
    ['events?filters[startsAt][$gt]=', 'filters[startsAt][$gt]'],
    ['events?filters[startsAt]=2026-02-30T10:00:00Z', 'filters[startsAt]'],
    ['events?filters[startsAt][$gt]=2026-01-01T25:00:00Z', 'filters[startsAt][$gt]'],
    ['events?filters[startsAt][$gt]=%2B275760-09-13T00:00:00Z', 'filters[startsAt][$gt]'],
    ['events?filters[startsAt][$gt]=999999999999999999999', 'filters[startsAt][$gt]'],
    ['events?filters[startsAt][$between][0]=2026-01-01', 'filters[startsAt][$between]'],
    ['events?filters[startDate][$eq]=12.03.2026', 'filters[startDate][$eq]'],
    ['events?filters[startDate][$eq]=2026-13-01', 'filters[startDate][$eq]'],
    ['events?filters[startDate][$eq]=0000-00-00', 'filters[startDate][$eq]'],
    ['events?filters[startDate][$contains]=2026', 'filters[startDate][$contains]'],
    ['events?filters[createdAt][$startsWith]=2026', 'filters[createdAt][$startsWith]'],
    ['talks?filters[event][startsAt][$lt]=never', 'filters[event][startsAt][$lt]'],
    // Numbers
    ['events?filters[attendance][$gt]=many', 'filters[attendance][$gt]'],
    ['events?filters[attendance][$gt]=2147483648', 'filters[attendance][$gt]'],
    ['events?filters[attendance][$gt]=-99999999999', 'filters[attendance][$gt]'],
    ['events?filters[attendance][$eq]=1.5', 'filters[attendance][$eq]'],
    ['events?filters[attendance][$eq]=', 'filters[attendance][$eq]'],
    ['events?filters[attendance][$contains]=4', 'filters[attendance][$contains]'],
    ['events?filters[latitude][$gt]=Infinity', 'filters[latitude][$gt]'],
    ['events?filters[latitude][$gt]=1e400', 'filters[latitude][$gt]'],
    ['events?filters[id]=abc', 'filters[id]'],
    ['events?filters[id][$in][0]=99999999999', 'filters[id][$in][0]'],
    ['events?filters[allDay][$eq]=perhaps', 'filters[allDay][$eq]'],
    // Relations
    ['talks?filters[event]=abc', 'filters[event]'],
    ['talks?filters[event][$eq]=abc', 'filters[event][$eq]'],
    ['talks?filters[event][id]=abc', 'filters[event][id]'],
    ['talks?filters[event][$eq][title]=a', 'filters[event][$eq]'],
    ['talks?filters[event][$not][title]=a', 'filters[event][$not]'],
    ['talks?filters[event][$eq]=1&filters[event][title]=a', 'filters[event]'],
    ['talks?filters[event][$gt]=1&filters[event][$lt]=9', 'filters[event]'],
    ['talks?filters[event][0][title]=a', 'filters[event][0]'],
    ['talks?filters[contributions][documentId]=a', 'filters[contributions][documentId]'],
    ['talks?sort=contributions.documentId', 'sort'],
    ['talks?populate[links][fields]=documentId', 'populate[links][fields]'],
    // Operators
    ['events?filters[$eq]=a', 'filters[$eq]'],
    ['events?filters[$or]=a', 'filters[$or]'],
    ['events?filters[$or][title]=a', 'filters[$or]'],
    ['events?filters[$and][0]=a', 'filters[$and][0]'],
    ['events?filters[$not]=a', 'filters[$not]'],
    ['events?filters[title][$or][0]=a', 'filters[title][$or]'],
    ['events?filters[title][$nonsense]=a', 'filters[title][$nonsense]'],
    ['events?filters[title][$jsonSupersetOf]=a', 'filters[title][$jsonSupersetOf]'],
    ['events?filters[title][$eq][$eq]=a', 'filters[title][$eq]'],
    ['events?filters[title][$contains][a]=b', 'filters[title][$contains]'],
    ['events?filters[title][a]=b', 'filters[title][a]'],
    ['events?filters[title][$null][a]=b', 'filters[title][$null]'],
    ['events?filters[title][$between]=a', 'filters[title][$between]'],
    ['events?filters[title][$in][0][a]=b', 'filters[title][$in][0]'],
    ['events?filters[title][$in][0][0]=b', 'filters[title][$in][0]'],
    ['events?filters=a', 'filters'],
    ['events?filters[0][title]=a', 'filters'],
    // Names that every object of JavaScript has, and no attribute: the parser of queries drops them
    ['events?filters[constructor]=a', 'filters[constructor]'],
    ['events?filters[__proto__][$eq]=a', 'filters[__proto__]'],
    ['events?filters[toString][$eq]=a', 'filters[toString]'],
    ['events?filters%5BhasOwnProperty%5D=a', 'filters[hasOwnProperty]'],
    ['events?filters[title][constructor]=a', 'filters[title][constructor]'],
    ['events?filters[talks][valueOf]=a', 'filters[talks][valueOf]'],
    ['events?filters[$or][0][constructor]=a', 'filters[$or][0][constructor]'],
    ['events?sort[constructor]=asc', 'sort[constructor]'],
    ['events?sort=constructor', 'sort'],
    ['events?fields=constructor', 'fields'],
    ['events?fields=__proto__', 'fields'],
    ['events?fields=title,hasOwnProperty', 'fields'],
    ['events?fields[0]=toString', 'fields'],
    ['events?populate=constructor', 'constructor'],
    ['events?populate[constructor]=true', 'populate[constructor]'],
    ['events?populate[talks][toString]=a', 'populate[talks][toString]'],
    ['events?populate[talks][fields]=constructor', 'populate[talks][fields]'],
    ['events?pagination[constructor]=1', 'pagination[constructor]'],
    // Shapes
    ['events?locale[$ne]=de', 'locale'],
    ['events?locale[]=de', 'locale'],
    ['events?locale=../etc', 'locale'],
    ["events?locale=de'--", 'locale'],
    [`events?locale=${'d'.repeat(300)}`, 'locale'],
    ['events?status[a]=b', 'status'],
    ['events?status[]=draft', 'status'],
    ['events?status=weird', 'status'],
    ['events?_q[a]=b', '_q'],
    ['events?_q[]=b', '_q'],
    ['events?fields[a]=b', 'fields'],
    ['events?fields[0][a]=b', 'fields'],
    ['events?hasPublishedVersion[a]=b', 'hasPublishedVersion'],
    ['events?sort[title][a]=b', 'sort[title]'],
    ['events?sort[title][]=asc', 'sort[title]'],
    ['events?sort=talks', 'sort'],
    ['events?sort[talks]=asc', 'sort[talks]'],
    ['events?sort=talks:asc', 'sort'],
    ['events?sort=title.a', 'sort'],
    ['events?sort[0]=title&sort[1][slug]=asc', 'sort'],
    ['events?populate[talks][count]=many', 'populate[talks][count]'],
    ['events?populate[talks][ordering]=drop', 'populate[talks][ordering]'],
    ['events?populate[talks][]=a', 'populate[talks]'],
    ['events?populate[0][a]=b', 'populate'],
    ['events?populate[talks][limit]=abc', 'populate[talks][limit]'],
    // Sizes
    ['events?pagination=a', 'pagination'],
    ['events?pagination[page]=abc', 'pagination[page]'],
    ['events?pagination[page]=1.5', 'pagination[page]'],
    ['events?pagination[page]=99999999999999999999', 'pagination[page]'],
    ['events?pagination[page][]=1', 'pagination[page]'],
    ['events?pagination[pageSize]=4294967296', 'pagination[pageSize]'],
    ['events?pagination[start]=9223372036854775808', 'pagination[start]'],
    ['events?pagination[limit]=x', 'pagination[limit]'],
    ['events?pagination[withCount][a]=b', 'pagination[withCount]'],
    ['events?page=abc', 'page'],
    [`events?filters[title][$eq]=${'a'.repeat(9000)}`, 'characters'],
    [`events?${deep(6)}=true`, 'deeper than 5'],
    ['events?populate=talks.event.talks.event.talks.event', 'deeper than 5'],
    ['events?populate[0]=talks.event.talks.event.talks.event', 'deeper than 5'],
    [
      `topics?${Array.from({ length: 13 }, (_, i) => `filters[$or][${i}][events][title]=a`).join('&')}`,
      'at most 12 relations',
    ],
  ])('%s is a 400 that names %s', async (query, named) => {
    const answer = await get(query);
    expect([answer.status, answer.body]).toEqual([400, expect.anything()]);
    expect(answer.body.error).toMatchObject({ name: expect.any(String) });
    expect(answer.body.error?.message).toContain(named);
  });

  it('is refused for tokens and single entries as well', async () => {
    for (const options of [{}, { token }]) {
      for (const query of [
        `events/${world.event.documentId}?filters[description][$eq]=a`,
        `events/${world.event.documentId}?populate[talks][filters][startsAt][$gt]=x`,
        'events/a%00b',
        'speakers?filters[jobTitle][$contains]=a',
      ]) {
        expect([query, (await get(query, options)).status]).toEqual([query, 400]);
      }
    }
  });

  it('is refused when writing', async () => {
    const answer = await get('events?populate[talks][filters][startsAt][$gt]=x', {
      token,
      body: { data: { title: 'New' } },
    });
    expect(answer.status).toBe(400);
  });
});

describe('an unusual query that can be answered', () => {
  it.each([
    'events?fields=',
    'recaps?fields=&populate[event][fields]=',
    'events?pagination[page]=0',
    'events?pagination[page]=-1',
    'events?pagination[pageSize]=-1',
    'events?pagination[start]=-5',
    'events?pagination[limit]=-1',
    'events?pagination[page]=1000000000',
    'events?pagination[page]=2147483647&pagination[pageSize]=100',
    'events?pagination[pageSize]=100000',
    'events?pagination[start]=2147483647&pagination[limit]=5',
    'events?filters[title][$eq]=%F0%9F%8E%89',
    'events?filters[title][$contains]=%25_%5C',
    'events?filters[title][$containsi]=%C3%A4',
    'events?_q=%F0%9F%8E%89%25_%5C%27%22',
    'events?filters[title]',
    'events?filters[title][$eq][0]=a&filters[title][$eq][1]=Optics%20day',
    'events?filters[title][$in]=Optics%20day',
    'events?filters[title][$not][$contains]=a',
    'events?filters[description][$null]=true',
    'events?filters[description][$notNull]=false',
    'events?filters[startsAt][$gt]=2026-03-12',
    'events?filters[startsAt][$lte]=2026-03-12T09:00:00.000Z',
    'events?filters[startsAt][$lte]=2026-03-12T09:00:00%2B01:00',
    'events?filters[startsAt][$lte]=1773306000000',
    'events?filters[startsAt][$between][0]=2026-01-01&filters[startsAt][$between][1]=2026-12-31',
    'events?filters[startDate][$gte]=2026-03-12',
    'events?filters[allDay][$eq]=false',
    'events?filters[latitude][$gt]=-12.5',
    'events?filters[documentId][$in][0]=abc',
    'events?filters[locale]=en',
    'events?sort=startsAt:desc,title',
    'events?sort[0]=startsAt:desc&sort[1]=title:asc',
    'events?sort[startsAt]=desc',
    'events?fields=title,slug&populate=talks',
    'events?fields[0]=title&populate[talks][fields][0]=title&populate[talks][sort]=startsAt',
    'events?populate[picture][populate][file]=true',
    'events?locale=*',
    'events?locale=fr',
    'events?locale=',
    'events?status=published',
    'talks?filters[event][$not]=5',
    'talks?filters[event][$in][0]=1&filters[event][$in][1]=2',
    'talks?populate=contributions.speaker.organization',
    `events?${deep(5)}=true`,
    `events?filters${'[$not]'.repeat(16)}[title]=a`,
    'events?sort=',
    'events?utm_source=newsletter',
  ])('%s is answered with 200', async (query) => {
    const answer = await get(query);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  });

  it('reads a page of no entries for a page far behind the last one', async () => {
    const { body } = await get('events?pagination[page]=1000000000');
    expect(body).toMatchObject({
      data: [],
      meta: { pagination: { page: 1_000_000_000, total: 1 } },
    });
  });
});

describe('any query', () => {
  const attributesOf = (uid: string): Record<string, Attribute> =>
    (contentTypes[uid.replace('plugin::newsroom.', '')]?.schema ?? components[uid])?.attributes ??
    {};
  const text = fc.oneof(
    fc.constantFrom(
      '',
      'a',
      '1',
      '-1',
      'true',
      'Optics day',
      '%',
      '\\',
      "'; DROP TABLE x; --",
      '*',
    ),
    fc.constantFrom(
      '2026-03-12',
      '2026-03-12T09:00:00Z',
      '9999999999',
      'NaN',
      '\u0000',
      '\u{1F389}',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const operator = fc.constantFrom(
    ...['$eq', '$eqi', '$ne', '$nei', '$in', '$notIn', '$gt', '$lte', '$null', '$notNull', '$not'],
    ...['$between', '$contains', '$notContains', '$containsi', '$startsWith', '$endsWithi', '$or'],
  );
  /** A way into a type: attributes and relations that exist, at its end perhaps something that does not. */
  const way = (uid: string, depth: number): fc.Arbitrary<string[]> => {
    const attributes = attributesOf(uid);
    const name = fc.constantFrom(
      ...Object.keys(attributes),
      'id',
      'documentId',
      'createdAt',
      'locale',
    );
    return name.chain((key) => {
      const attribute = attributes[key];
      const target = attribute?.['target'] ?? attribute?.['component'];
      const end = fc.oneof(
        fc.constant<string[]>([]),
        operator.map((name) => [name]),
        operator.map((name) => [name, '0']),
        fc.tuple(operator, operator).map((names) => [...names]),
        fc.constantFrom(['0'], ['a'], [''], ['t0.id'], ['__proto__'], ['constructor']),
      );
      const onwards = target && depth > 0 ? way(target as string, depth - 1) : end;
      const group = fc.constantFrom<string[]>([], [], [], ['$or', '0'], ['$and', '1'], ['$not']);
      return fc.tuple(group, onwards).map(([before, after]) => [...before, key, ...after]);
    });
  };
  const brackets = (path: string[]) => path.map((key) => `[${encodeURIComponent(key)}]`).join('');
  const parameter = (uid: string): fc.Arbitrary<string> =>
    fc.tuple(way(uid, 3), text, fc.nat(9)).map(([path, value, choice]) => {
      const names = path.filter((key) => !key.startsWith('$') && key !== '0');
      switch (choice) {
        case 0:
          return `sort=${encodeURIComponent(names.join('.'))}:desc`;
        case 1:
          return `sort${brackets(names)}=asc`;
        case 2:
          return `populate=${encodeURIComponent(names.join('.'))}`;
        case 3:
          return `populate${brackets(names).replaceAll('][', '][populate][')}=true`;
        case 4:
          return `populate[${names[0] ?? ''}][filters]${brackets(path.slice(1))}=${encodeURIComponent(value)}`;
        case 5:
          return `fields${brackets(names.slice(0, 1))}=${encodeURIComponent(value)}`;
        default:
          return `filters${brackets(path)}=${encodeURIComponent(value)}`;
      }
    });
  const option = fc
    .tuple(
      fc.constantFrom(
        'locale',
        'status',
        '_q',
        'page',
        'publicationFilter',
        'pagination[page]',
        'sort',
      ),
      text,
    )
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const queries = fc.constantFrom(...PUBLIC_UIDS).chain((uid) =>
    fc
      .tuple(
        fc.array(parameter(uid), { minLength: 1, maxLength: 1 }),
        fc.option(option, { freq: 1 }),
      )
      .map(([parameters, last]) => {
        const plural = contentTypes[uid.split('.')[1] as string]?.schema.info.pluralName;
        return `${plural}?${[...parameters, ...(last ? [last] : [])].join('&')}`;
      }),
  );

  it.each(['anonymous', 'with a token'])('%s is never an error of the server', async (caller) => {
    const options = caller === 'anonymous' ? {} : { token };
    const statuses = new Map<number, number>();
    const samples = fc.sample(queries, {
      seed: Number(process.env['FUZZ_SEED'] ?? 20260312),
      numRuns: Number(process.env['FUZZ_RUNS'] ?? 300),
    });
    for (const query of samples) {
      const { status } = await get(query, options);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) {
        throw new Error(`${status}: ${query}`);
      }
    }
    // A fuzz that is refused as a whole would say nothing.
    expect(statuses.get(200)).toBeGreaterThan(samples.length / 10);
  });
});
