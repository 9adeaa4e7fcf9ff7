import { z } from 'zod/v4';

import { scheduleJson } from '../../../server/formats/schedule-json';
import { scheduleXml } from '../../../server/formats/schedule-xml';

import { attacked, ATTACKS, FORBIDDEN } from './attacks';
import { eventPage, PANEL, talk } from './pages';
import { allOf, childrenOf, readXml, textsOf } from './read-xml';

const URL = 'https://cms.example.org/api/newsroom/schedule.json';

/** c3voc's schema of schedule.json (github.com/voc/schedule, validator/json), in our words: what it demands and allows. */
const TALK = z.strictObject({
  id: z.int().min(1),
  guid: z.guid(),
  date: z.iso.datetime({ offset: true }),
  start: z.string().regex(/^[0-2]\d:[0-5]\d$/),
  duration: z.string().regex(/^\d+:\d{2}$/),
  room: z.string().min(1),
  slug: z.string().regex(/^[a-z0-9_-]+[a-z0-9]$/),
  url: z.url(),
  title: z.string().min(1),
  subtitle: z.string(),
  track: z.string(),
  type: z.string(),
  language: z.string(),
  abstract: z.string(),
  // An id beside the name would make it fit both of the schema's kinds of persons, which it forbids.
  persons: z.array(z.strictObject({ guid: z.guid(), name: z.string(), public_name: z.string() })),
  links: z.array(z.strictObject({ url: z.url(), title: z.string() })),
});
const SCHEDULE = z.strictObject({
  $schema: z.literal('https://c3voc.de/schedule/schema.json'),
  generator: z.strictObject({ name: z.string() }),
  schedule: z.strictObject({
    url: z.url(),
    version: z.string(),
    base_url: z.url(),
    conference: z.strictObject({
      acronym: z.string().regex(/^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$/),
      title: z.string(),
      start: z.iso.date(),
      end: z.iso.date(),
      daysCount: z.int(),
      timeslot_duration: z.string(),
      time_zone_name: z
        .string()
        .regex(/^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/)
        .optional(),
      url: z.url(),
      rooms: z.array(z.strictObject({ name: z.string(), guid: z.guid() })),
      days: z.array(
        z.strictObject({
          index: z.int().min(1),
          date: z.iso.date(),
          day_start: z.iso.datetime({ offset: true }),
          day_end: z.iso.datetime({ offset: true }),
          rooms: z.record(z.string(), z.array(TALK)),
        }),
      ),
    }),
  }),
});

const json = (values?: Parameters<typeof eventPage>[0]) =>
  SCHEDULE.parse(JSON.parse(JSON.stringify(scheduleJson(eventPage(values), URL)))).schedule
    .conference;
const xml = (values?: Parameters<typeof eventPage>[0]) =>
  readXml(scheduleXml(eventPage(values), URL)!);

const NIGHT = talk({ documentId: 'night', slug: 'nacht', startsAt: '2026-03-12T23:30:00.000Z' });

describe('schedule.json', () => {
  it('has the programme by days and rooms', () => {
    const conference = json({ endDate: '2026-03-14', talks: [NIGHT, PANEL, talk()] });
    expect(conference).toMatchObject({
      acronym: 'optik_tag_2026',
      title: 'Optik-Tag 2026',
      start: '2026-03-12',
      end: '2026-03-14',
      daysCount: 3,
      time_zone_name: 'Europe/Berlin',
    });
    expect(conference.days.map(({ date, rooms }) => [date, Object.keys(rooms)])).toEqual([
      ['2026-03-12', ['Saal 1', 'Kulturhaus']],
      // By the clock at the place it is the day after.
      ['2026-03-13', ['Saal 1']],
      ['2026-03-14', []],
    ]);
    expect(conference.days[0]!.rooms['Saal 1']).toEqual([
      {
        guid: expect.any(String) as string,
        id: expect.any(Number) as number,
        slug: 'messen-mit-licht',
        date: '2026-03-12T10:30:00+01:00',
        start: '10:30',
        duration: '00:30',
        room: 'Saal 1',
        title: 'Messen mit Licht',
        subtitle: '',
        track: 'Optik',
        type: 'talk',
        language: 'de',
        abstract: 'Wie Licht misst.',
        url: 'https://www.example.org/de/events/optik-tag-2026',
        persons: [
          {
            guid: expect.any(String) as string,
            name: 'Prof. Dr.-Ing. Jürgen Groß',
            public_name: 'Prof. Dr.-Ing. Jürgen Groß',
          },
        ],
        links: [],
      },
    ]);
  });

  it('knows days of 23 and 25 hours', () => {
    const [day] = json({ startDate: '2026-03-29', endDate: '2026-03-29', talks: [] }).days;
    expect(day).toMatchObject({
      day_start: '2026-03-29T00:00:00+01:00',
      day_end: '2026-03-30T00:00:00+02:00',
    });
  });

  it('calls a talk and a person the same every time, and no two the same', () => {
    const ids = (talks: ReturnType<typeof talk>[]) =>
      json({ talks }).days.flatMap(({ rooms }) =>
        Object.values(rooms).flatMap((list) => list.map(({ guid, id }) => [guid, id])),
      );
    expect(ids([talk(), PANEL])).toEqual(ids([talk({ title: 'Neu', slug: 'neu' }), PANEL]));
    const many = Array.from({ length: 300 }, (_, index) =>
      talk({ documentId: `t${String(index)}`, slug: `t${String(index)}` }),
    );
    expect(new Set(ids(many).map(([guid]) => guid)).size).toBe(300);
    expect(new Set(ids(many).map(([, id]) => id)).size).toBe(300);
  });

  it('has what takes place alone', () => {
    const off = { talks: [talk({ talkStatus: 'cancelled' }), talk({ startsAt: null })] };
    expect(json(off).days.map(({ rooms }) => rooms)).toEqual([{}]);
    expect(json({ eventStatus: 'cancelled' }).days[0]!.rooms).toEqual({});
  });

  it('is none without a date', () => {
    const nothing = eventPage({ startDate: null, endDate: null, talks: [] });
    expect(scheduleJson(nothing, URL)).toBeUndefined();
    expect(scheduleXml(nothing, URL)).toBeUndefined();
  });
});

describe('schedule.xml', () => {
  it('says the same, in the order of its schema', () => {
    const root = xml({
      talks: [
        talk({ links: [{ label: null, url: 'https://a.example/?b=1&c=2', kind: 'slides' }] }),
        PANEL,
      ],
    });
    expect(root.name).toBe('schedule');
    expect(root.children.map(({ name }) => name)).toEqual([
      'generator',
      'version',
      'conference',
      'day',
    ]);
    const [day] = childrenOf(root, 'day');
    expect(day!.attributes).toEqual({
      index: '1',
      date: '2026-03-12',
      start: '2026-03-12T00:00:00+01:00',
      end: '2026-03-13T00:00:00+01:00',
    });
    const [room] = childrenOf(day!, 'room');
    expect(room!.attributes).toEqual({ name: 'Saal 1' });
    const [event] = childrenOf(room!, 'event');
    // Each of these exactly once (xs:all).
    const once =
      'room title subtitle type date start duration abstract slug track persons language links url';
    expect(event!.children.map(({ name }) => name).sort()).toEqual(once.split(' ').sort());
    expect(event!.attributes['guid']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Number(event!.attributes['id'])).toBeGreaterThan(0);
    expect(textsOf(event!, 'start')).toEqual(['10:30']);
    expect(textsOf(childrenOf(event!, 'persons')[0]!, 'person')).toEqual([
      'Prof. Dr.-Ing. Jürgen Groß',
    ]);
    expect(childrenOf(childrenOf(event!, 'links')[0]!, 'link')[0]!.attributes).toEqual({
      href: 'https://a.example/?b=1&c=2',
    });
  });
});

describe.each(ATTACKS)('typed everywhere: %j', (attack) => {
  it('stays text', () => {
    const page = eventPage();
    const bad = {
      ...attacked(page, attack),
      startDate: page.startDate,
      endDate: page.endDate,
      talks: [
        {
          ...attacked(talk({ links: [{ label: 'x', url: 'x', kind: 'x' }] }), attack),
          startsAt: talk().startsAt,
          talkStatus: 'held',
        },
      ],
    };
    const conference = SCHEDULE.parse(JSON.parse(JSON.stringify(scheduleJson(bad, URL))));
    expect(FORBIDDEN.test(JSON.stringify(conference))).toBe(false);
    const written = scheduleXml(bad, URL)!;
    expect(FORBIDDEN.test(written)).toBe(false);
    const known = new Set(
      allOf(
        xml({ talks: [talk({ links: [{ label: null, url: 'https://a.example', kind: 'x' }] })] }),
      ).map(({ name }) => name),
    );
    const elements = allOf(readXml(written));
    expect(elements.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(elements.filter(({ name }) => name === 'event')).toHaveLength(1);
  });
});
