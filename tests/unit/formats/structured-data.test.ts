import jsonld from 'jsonld';

import type { RecapPage } from '../../../contracts/pages';
import { scriptJson } from '../../../server/formats/script-json';
import {
  eventStructuredData,
  organizationStructuredData,
  recapStructuredData,
  speakerStructuredData,
} from '../../../server/formats/structured-data';
import type { StructuredData } from '../../../server/formats/structured-data';

import { attacked, ATTACKS, FORBIDDEN } from './attacks';
import {
  contribution,
  event,
  eventPage,
  FILES,
  image,
  MODERATOR,
  organization,
  organizationPage,
  PANEL,
  recapCard,
  recapPage,
  SITE,
  speakerPage,
  talk,
  UNIVERSITY,
} from './pages';

type Node = Record<string, unknown>;

const GRAPHS: Record<string, () => StructuredData> = {
  recap: () => recapStructuredData(recapPage(), SITE, FILES),
  event: () => eventStructuredData(eventPage(), SITE, FILES),
  speaker: () => speakerStructuredData(speakerPage(), SITE, FILES),
  organization: () => organizationStructuredData(organizationPage(), SITE, FILES),
};

const nodesOf = (graph: StructuredData): Node[] => graph['@graph'] as Node[];

const ofType = (graph: StructuredData, type: string): Node[] =>
  nodesOf(graph).filter((node) => node['@type'] === type);

const withId = (graph: StructuredData, end: string): Node => {
  const found = nodesOf(graph).filter((node) => String(node['@id']).endsWith(end));
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** schema.org's vocabulary without its network address; every term is one of it, every `@id` an address. */
const documentLoader = (url: string) =>
  Promise.resolve({
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/' } },
  });
const options = { documentLoader, base: 'https://page.example/here' };

/** All objects of a graph, nested ones too. */
function objectsIn(value: unknown): Node[] {
  if (Array.isArray(value)) {
    return value.flatMap(objectsIn);
  }
  return typeof value === 'object' && value !== null
    ? [value as Node, ...Object.values(value).flatMap(objectsIn)]
    : [];
}

/** What Google demands or, where it demands nothing, recommends most (Search Central: Article, Event, Image metadata). */
const DEMANDED: Record<string, string[]> = {
  NewsArticle: ['headline', 'image', 'datePublished', 'author'],
  ConferenceEvent: ['name', 'startDate', 'location', 'eventStatus'],
  Event: ['name', 'startDate', 'location', 'performer'],
  Person: ['name'],
  Organization: ['name', 'url'],
  CollegeOrUniversity: ['name', 'url'],
  ImageObject: ['contentUrl', 'creditText', 'license', 'width', 'height'],
  VirtualLocation: ['url'],
};

describe.each(Object.entries(GRAPHS))('the graph of a %s', (_, graphOf) => {
  it('is JSON-LD that an independent processor reads whole', async () => {
    const graph = graphOf();
    const nodes = await jsonld.flatten(graph, null, options);
    const named = nodes.filter((node) => !String(node['@id']).startsWith('_:'));
    // Nodes that are only pointed at have no type: nothing may point at what is not there, but translations.
    expect(named.map((node) => node['@id']).sort()).toEqual(
      nodesOf(graph)
        .map((node) => node['@id'])
        .sort(),
    );
    for (const node of nodes) {
      expect(node['@type']).toEqual([expect.stringMatching(/^https:\/\/schema\.org\/[A-Z]/)]);
      for (const key of Object.keys(node)) {
        expect(key).toMatch(/^(@id|@type|https:\/\/schema\.org\/[a-z][A-Za-z]+)$/);
      }
    }
  });

  it('has what search engines demand', () => {
    for (const object of objectsIn(nodesOf(graphOf()))) {
      for (const property of DEMANDED[String(object['@type'])] ?? []) {
        // An author who only signs has neither page nor name in the newsroom.
        expect(object).toHaveProperty([property]);
      }
    }
  });

  it('names every entity once, and the page’s own first', () => {
    const ids = nodesOf(graphOf()).map((node) => String(node['@id']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/#(article|event|person|organization)$/);
  });

  it('says nothing where nothing is known', () => {
    for (const object of objectsIn(graphOf())) {
      expect(Object.keys(object).length).toBeGreaterThan(0);
      for (const value of Object.values(object)) {
        expect(value).not.toBeNull();
        expect(value).not.toBe('');
        expect(value).not.toEqual([]);
        expect(value).toBeDefined();
      }
    }
  });
});

it('calls the same entity the same in every graph of a language', () => {
  const [recap, ofEvent, speaker, ofOrganization] = Object.values(GRAPHS).map((graphOf) =>
    graphOf(),
  );
  const ids = {
    article: 'https://www.example.org/de/news/licht-im-hafen#article',
    event: 'https://www.example.org/de/events/optik-tag-2026#event',
    person: 'https://www.example.org/people/juergen-gross#person',
    organization: 'https://www.example.org/members/optik-nord#organization',
    talk: 'https://www.example.org/#talk-talk1',
    place: 'https://www.example.org/#place-eve1',
  };
  for (const graph of [recap!, ofEvent!, ofOrganization!]) {
    expect(nodesOf(graph).map((node) => node['@id'])).toEqual(
      expect.arrayContaining(Object.values(ids)),
    );
  }
  const { organization: formerEmployer, ...others } = ids;
  expect(nodesOf(speaker!).map((node) => node['@id'])).toEqual(
    expect.arrayContaining(Object.values(others)),
  );
  // As of today; the talk's day is told by the event.
  expect(nodesOf(speaker!).map((node) => node['@id'])).not.toContain(formerEmployer);
});

it('names entities within the page where there is no site', async () => {
  const graph = recapStructuredData(recapPage(), null);
  expect(nodesOf(graph).map((node) => node['@id'])).toEqual(
    expect.arrayContaining(['#recap-rec1', '#event-eve1', '#speaker-per1', '#organization-org1']),
  );
  const nodes = await jsonld.flatten(graph, null, options);
  expect(nodes.map((node) => node['@id'])).toContain('https://page.example/here#event-eve1');
  expect(graph).toEqual(recapStructuredData({ ...recapPage(), url: null }, null));
});

it('leads from the article to the organizations of the speakers', () => {
  const graph = GRAPHS['recap']!();
  const [article] = nodesOf(graph);
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Licht im Hafen',
    alternativeHeadline: 'Der Optik-Tag in Musterhafen',
    datePublished: '2026-03-12T18:00:00.000Z',
    dateModified: '2026-03-13T08:00:00.000Z',
    inLanguage: 'de',
    author: { '@type': 'Person', name: 'Eva Muster' },
    publisher: { '@id': 'https://www.example.org/#publisher' },
    workTranslation: { '@id': 'https://www.example.org/en/news/light-in-the-harbour#article' },
    keywords: 'Optik',
  });
  const follow = (node: Node, key: string): Node =>
    withId(graph, String(([node[key]].flat()[0] as Node)['@id']));
  const about = follow(article!, 'about');
  expect(about['name']).toBe('Optik-Tag 2026');
  const part = follow(about, 'subEvent');
  expect(part).toMatchObject({
    '@type': 'Event',
    name: 'Messen mit Licht',
    startDate: '2026-03-12T10:30:00+01:00',
    endDate: '2026-03-12T11:00:00+01:00',
    duration: 'PT30M',
    inLanguage: 'de',
  });
  const performer = follow(part, 'performer');
  expect(performer).toMatchObject({
    '@type': 'Person',
    name: 'Prof. Dr.-Ing. Jürgen Groß',
    familyName: 'Groß',
    honorificPrefix: 'Prof. Dr.-Ing.',
    jobTitle: 'Leiter Entwicklung',
  });
  expect(follow(performer, 'affiliation')['name']).toBe('Optik Nord GmbH');
  expect(withId(graph, 'maria-von-der-heide#person')['familyName']).toBe('von der Heide');
});

it('signs pictures and leaves out those without an address in full', () => {
  const graph = GRAPHS['recap']!();
  expect(nodesOf(graph)[0]!['image']).toEqual([
    {
      '@type': 'ImageObject',
      url: 'https://cms.example.org/uploads/lunch.jpg',
      contentUrl: 'https://cms.example.org/uploads/lunch.jpg',
      width: 1600,
      height: 900,
      encodingFormat: 'image/jpeg',
      caption: 'Beim Mittagessen',
      description: 'Zwei Personen an einem Tisch',
      creditText: 'Eva Muster',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
    expect.objectContaining({ creditText: 'Ada Foto' }),
  ]);
  const without = recapStructuredData(recapPage({ gallery: [] }), SITE);
  expect(nodesOf(without)[0]).not.toHaveProperty('image');
});

it('tells of a license without an address by its name', () => {
  const page = recapPage({ picture: image({ licenseUrl: null }), gallery: [] });
  expect(nodesOf(recapStructuredData(page, SITE, FILES))[0]!['image']).toMatchObject({
    license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
  });
});

it.each([
  ['recap', 'NewsArticle'],
  ['news', 'NewsArticle'],
  ['press-release', 'NewsArticle'],
  ['preview', 'Article'],
  ['announcement', 'Article'],
])('calls a %s a %s', (kind, type) => {
  expect(nodesOf(recapStructuredData(recapPage({ kind }), SITE))[0]!['@type']).toBe(type);
});

it('names the site as the author where its name stands under the article', () => {
  const graph = recapStructuredData(recapPage({ authorName: SITE.name }), SITE);
  expect(nodesOf(graph)[0]!['author']).toEqual({ '@id': 'https://www.example.org/#publisher' });
});

it('says what was corrected', () => {
  const graph = recapStructuredData(
    recapPage({ correctionNote: 'Name berichtigt.', correctedAt: '2026-03-14T09:00:00.000Z' }),
    SITE,
  );
  expect(nodesOf(graph)[0]!['correction']).toEqual({
    '@type': 'CorrectionComment',
    text: 'Name berichtigt.',
    datePublished: '2026-03-14T09:00:00.000Z',
  });
});

it('has no change from before the article was published', () => {
  const graph = recapStructuredData(recapPage({ displayDate: '2026-04-01T08:00:00.000Z' }), SITE);
  expect(nodesOf(graph)[0]).not.toHaveProperty('dateModified');
});

describe('plain news', () => {
  it('are about no event and mention nobody', () => {
    const graph = recapStructuredData(
      recapPage({
        event: null,
        talks: [],
        speakers: [],
        organizations: [],
        picture: null,
        gallery: [],
        authorName: ' ',
        teaser: null,
        subtitle: null,
        topics: [],
        alternates: [],
      }),
      { ...SITE, name: '' },
    );
    expect(nodesOf(graph)).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': 'https://www.example.org/de/news/licht-im-hafen#article',
        headline: 'Licht im Hafen',
        url: 'https://www.example.org/de/news/licht-im-hafen',
        mainEntityOfPage: 'https://www.example.org/de/news/licht-im-hafen',
        datePublished: '2026-03-12T18:00:00.000Z',
        dateModified: '2026-03-13T08:00:00.000Z',
        inLanguage: 'de',
      },
    ]);
  });
});

/** The event in the graph of an article about it. */
const eventOf = (values: Partial<NonNullable<RecapPage['event']>>): Node =>
  withId(recapStructuredData(recapPage({ event: event(values) }), SITE), '#event');

describe('the times of an event', () => {
  it.each([
    ['winter', '2026-03-28T23:30:00.000Z', 'Europe/Berlin', '2026-03-29T00:30:00+01:00'],
    ['spring forward', '2026-03-29T01:30:00.000Z', 'Europe/Berlin', '2026-03-29T03:30:00+02:00'],
    ['the first 2:30', '2026-10-25T00:30:00.000Z', 'Europe/Berlin', '2026-10-25T02:30:00+02:00'],
    ['the second 2:30', '2026-10-25T01:30:00.000Z', 'Europe/Berlin', '2026-10-25T02:30:00+01:00'],
    ['half an hour', '2026-07-01T06:00:00.000Z', 'Asia/Kolkata', '2026-07-01T11:30:00+05:30'],
    ['west', '2026-07-01T06:00:00.000Z', 'America/St_Johns', '2026-07-01T03:30:00-02:30'],
    ['no zone', '2026-07-01T06:00:00.000Z', null, '2026-07-01T06:00:00Z'],
    ['a wrong zone', '2026-07-01T06:00:00.000Z', 'Mars/Olympus', '2026-07-01T06:00:00Z'],
  ])('are those of the clock at the place: %s', (_, startsAt, timeZone, startDate) => {
    expect(eventOf({ startsAt, timeZone })['startDate']).toBe(startDate);
  });

  it('are days for an all-day event', () => {
    expect(
      eventOf({ allDay: true, startsAt: null, endsAt: null, endDate: '2026-03-14' }),
    ).toMatchObject({ startDate: '2026-03-12', endDate: '2026-03-14' });
  });

  it('are left out where there are none', () => {
    const node = eventOf({ startsAt: null, endsAt: null, startDate: null, endDate: null });
    expect(node).not.toHaveProperty('startDate');
    expect(node).not.toHaveProperty('endDate');
    expect(eventOf({ endsAt: null })).not.toHaveProperty('endDate');
  });
});

it.each([
  ['conference', 'ConferenceEvent'],
  ['congress', 'ConferenceEvent'],
  ['trade-fair', 'ExhibitionEvent'],
  ['workshop', 'EducationEvent'],
  ['training', 'EducationEvent'],
  ['networking', 'Event'],
  [null, 'Event'],
])('calls an event of the kind %s %s', (kind, type) => {
  expect(eventOf({ kind })['@type']).toBe(type);
});

it.each([
  ['scheduled', 'EventScheduled'],
  ['postponed', 'EventPostponed'],
  ['rescheduled', 'EventRescheduled'],
  ['moved-online', 'EventMovedOnline'],
  ['cancelled', 'EventCancelled'],
])('an event that is %s takes its talks along', (eventStatus, name) => {
  const graph = recapStructuredData(
    recapPage({
      event: event({ eventStatus }),
      talks: [talk(), talk({ documentId: 'off', talkStatus: 'no-show' })],
    }),
    SITE,
  );
  expect(withId(graph, '#event')['eventStatus']).toBe(`https://schema.org/${name}`);
  expect(withId(graph, '#talk-talk1')['eventStatus']).toBe(`https://schema.org/${name}`);
  expect(withId(graph, '#talk-off')['eventStatus']).toBe('https://schema.org/EventCancelled');
});

describe('where an event is', () => {
  const locationsOf = (values: Parameters<typeof eventPage>[0]) => {
    const graph = eventStructuredData(eventPage({ talks: [], ...values }), SITE);
    const { eventAttendanceMode, location } = nodesOf(graph)[0]!;
    return {
      mode: String(eventAttendanceMode).replace('https://schema.org/', ''),
      locations: [location ?? []].flat().map((item) => {
        const { '@id': id, ...place } = withId(graph, String((item as Node)['@id']));
        expect(id).toMatch(/^https:\/\/www\.example\.org\/#(place|online)-eve1$/);
        return place;
      }),
    };
  };
  const place = {
    '@type': 'Place',
    name: 'Kulturhaus',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Hafenstraße 1',
      postalCode: '01069',
      addressLocality: 'Musterhafen',
      addressCountry: 'DE',
    },
    geo: { '@type': 'GeoCoordinates', latitude: 54.1, longitude: 12.1 },
  };
  const online = { '@type': 'VirtualLocation', url: 'https://meet.example.org/optik' };

  it('is a place', () => {
    expect(locationsOf({})).toEqual({ mode: 'OfflineEventAttendanceMode', locations: [place] });
  });

  it('is both', () => {
    expect(locationsOf({ attendanceMode: 'hybrid' })).toEqual({
      mode: 'MixedEventAttendanceMode',
      locations: [place, online],
    });
  });

  it.each([{ attendanceMode: 'online' }, { eventStatus: 'moved-online' }])(
    'is the web: %o',
    (values) => {
      expect(locationsOf(values)).toEqual({
        mode: 'OnlineEventAttendanceMode',
        locations: [online],
      });
    },
  );

  it('is nothing where nothing is known', () => {
    const nowhere = {
      venueName: null,
      city: '  ',
      street: null,
      postalCode: null,
      latitude: null,
      longitude: null,
    };
    expect(locationsOf(nowhere).locations).toEqual([]);
    expect(
      locationsOf({ attendanceMode: 'online', onlineUrl: 'javascript:alert(1)' }).locations,
    ).toEqual([]);
    expect(
      locationsOf({ ...nowhere, venueName: 'Kulturhaus', countryCode: null }).locations,
    ).toEqual([{ '@type': 'Place', name: 'Kulturhaus' }]);
  });
});

it('tells hosts, supporters and guests apart', () => {
  const roles = 'host co-host sponsor supporter funder partner media-partner exhibitor unknown';
  const node = eventOf({
    involvements: roles.split(' ').map((role) => ({
      role,
      level: null,
      organization: organization({ documentId: role, slug: role, name: role }),
    })),
  });
  const slugs = (property: string) =>
    [node[property]]
      .flat()
      .map((item) => /members\/(.*)#/.exec(String((item as Node)['@id']))?.[1]);
  expect(slugs('organizer')).toEqual(['host', 'co-host']);
  expect(slugs('sponsor')).toEqual(['sponsor', 'supporter']);
  expect(slugs('funder')).toEqual(['funder']);
  expect(slugs('contributor')).toEqual(['partner', 'media-partner']);
  expect(slugs('attendee')).toEqual(['exhibitor']);
});

describe('talks', () => {
  it('name somebody with two roles once, and who only wrote or won as contributors', () => {
    const graph = eventStructuredData(
      eventPage({
        talks: [
          talk({
            contributions: [
              contribution({ role: 'author' }),
              contribution({ role: 'speaker' }),
              contribution({ role: 'author', person: MODERATOR }),
            ],
          }),
        ],
      }),
      SITE,
    );
    expect(withId(graph, '#talk-talk1')).toMatchObject({
      performer: { '@id': 'https://www.example.org/people/juergen-gross#person' },
      contributor: { '@id': 'https://www.example.org/people/maria-von-der-heide#person' },
    });
  });

  it('keep two jobs and two affiliations that somebody had at one event', () => {
    const graph = eventStructuredData(
      eventPage({
        talks: [
          talk(),
          talk({
            documentId: 'other',
            contributions: [contribution({ jobTitle: 'Professor', organizations: [UNIVERSITY] })],
          }),
        ],
      }),
      SITE,
    );
    expect(withId(graph, 'juergen-gross#person')).toMatchObject({
      jobTitle: ['Leiter Entwicklung', 'Professor'],
      affiliation: [
        { '@id': 'https://www.example.org/members/optik-nord#organization' },
        { '@id': 'https://www.example.org/members/hochschule-musterhafen#organization' },
      ],
    });
  });

  it('that were not given have nobody perform at the event', () => {
    const graph = eventStructuredData(
      eventPage({ talks: [talk({ talkStatus: 'replaced' }), PANEL] }),
      SITE,
    );
    const performers = [nodesOf(graph)[0]!['performer']].flat();
    expect(performers).toHaveLength(2);
    expect(
      nodesOf(
        eventStructuredData(eventPage({ talks: [talk({ talkStatus: 'cancelled' })] }), SITE),
      )[0],
    ).not.toHaveProperty('performer');
  });

  it('are in a room of the place', () => {
    const graph = eventStructuredData(eventPage(), SITE);
    expect(withId(graph, '#talk-talk1')['location']).toEqual({
      '@type': 'Place',
      name: 'Saal 1',
      containedInPlace: { '@id': 'https://www.example.org/#place-eve1' },
    });
    expect(withId(graph, '#talk-talk2')['location']).toEqual({
      '@id': 'https://www.example.org/#place-eve1',
    });
    const online = eventStructuredData(eventPage({ attendanceMode: 'online' }), SITE);
    expect(withId(online, '#talk-talk1')['location']).toEqual({
      '@id': 'https://www.example.org/#online-eve1',
    });
  });

  it('without a time are on the day of an event of one day, and on no day of a longer one', () => {
    const untimed = [talk({ startsAt: null })];
    const startOf = (endDate: string) =>
      withId(
        recapStructuredData(recapPage({ event: event({ endDate }), talks: untimed }), SITE),
        '#talk-talk1',
      )['startDate'];
    expect(startOf('2026-03-12')).toBe('2026-03-12');
    expect(startOf('2026-03-13')).toBeUndefined();
  });

  it('are no breaks', () => {
    const graph = eventStructuredData(eventPage({ talks: [talk({ kind: 'break' })] }), SITE);
    expect(ofType(graph, 'Event')).toEqual([]);
  });
});

it('tells of a person as of today', () => {
  const graph = GRAPHS['speaker']!();
  expect(nodesOf(graph)[0]).toMatchObject({
    jobTitle: 'Geschäftsführer',
    affiliation: { '@id': 'https://www.example.org/members/hochschule-musterhafen#organization' },
    sameAs: ['https://social.example/@gross', 'https://orcid.org/0000-0002-1825-0097'],
    description: 'Misst seit dreißig Jahren.',
    image: { contentUrl: 'https://cms.example.org/uploads/gross.jpg' },
  });
  expect(withId(graph, '#talk-talk1')).toMatchObject({
    performer: { '@id': 'https://www.example.org/people/juergen-gross#person' },
    superEvent: { '@id': 'https://www.example.org/de/events/optik-tag-2026#event' },
  });
  expect(withId(graph, '#article')['mentions']).toEqual({ '@id': nodesOf(graph)[0]!['@id'] });
});

it('tells what an organization took part in', () => {
  const graph = GRAPHS['organization']!();
  const [node] = nodesOf(graph);
  expect(node).toMatchObject({
    legalName: 'Optik Nord Gesellschaft für Messtechnik mbH',
    alternateName: ['Optik Nord', 'Licht & Co. KG'],
    url: 'https://optik-nord.example/',
    sameAs: 'https://ror.org/05xg72x27',
    address: { addressLocality: 'Musterhafen', addressCountry: 'DE' },
  });
  expect(withId(graph, '#event')).toMatchObject({
    sponsor: { '@id': node!['@id'] },
    attendee: { '@id': node!['@id'] },
  });
});

it('names an article in another language by that language’s address', () => {
  const graph = speakerStructuredData(
    speakerPage({ locale: 'en', recaps: [recapCard({ locale: 'de' })] }),
    SITE,
  );
  expect(withId(graph, '#article')).toMatchObject({
    '@id': 'https://www.example.org/de/news/licht-im-hafen#article',
    inLanguage: 'de',
  });
});

describe.each(ATTACKS)('typed everywhere: %j', (attack) => {
  it('stays text in a script element', async () => {
    const graphs = [
      recapStructuredData(attacked(recapPage(), attack), SITE, FILES),
      eventStructuredData(attacked(eventPage(), attack), SITE, FILES),
      speakerStructuredData(attacked(speakerPage(), attack), SITE, FILES),
      organizationStructuredData(attacked(organizationPage(), attack), SITE, FILES),
    ];
    for (const graph of graphs) {
      const script = scriptJson(graph);
      expect(script).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(script)).toEqual(graph);
      await jsonld.expand(graph, options);
      for (const object of objectsIn(graph)) {
        for (const [key, value] of Object.entries(object)) {
          const texts = [value].flat().filter((item) => typeof item === 'string');
          expect(texts.filter((text) => FORBIDDEN.test(text))).toEqual([]);
          if (['url', 'contentUrl', 'sameAs', 'target', '@id'].includes(key)) {
            texts.forEach((text) => expect(text).toMatch(/^https:\/\//));
          }
        }
      }
    }
  });
});
