import fc from 'fast-check';
import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';

import { calendar } from '../../../server/formats/calendar';
import type { CalendarEntry, CalendarSource } from '../../../server/formats/calendar';
import { timeZoneLines } from '../../../server/formats/time-zone';

import { attacked, ATTACKS, FORBIDDEN } from './attacks';
import { contribution, eventCard, eventPage, MODERATOR, PANEL, talk, UNIVERSITY } from './pages';

const entry = (
  event: Partial<CalendarEntry['event']> = {},
  values: Partial<CalendarEntry> = {},
): CalendarEntry => ({
  event: { ...eventCard(), ...event },
  updatedAt: '2026-02-01T08:30:15.123Z',
  revision: 3,
  ...values,
});

const write = (entries: CalendarEntry[], values: Partial<CalendarSource> = {}) =>
  calendar({ entries, ...values });

/** Reads as calendars do: unfolded, with the zones that the file itself explains. */
function read(file: string) {
  const root = new ICAL.Component(ICAL.parse(file) as unknown as unknown[]);
  return {
    root,
    events: root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)),
  };
}

const only = (event: Partial<CalendarEntry['event']> = {}) => {
  const { root, events } = read(write([entry(event)]));
  expect(events).toHaveLength(1);
  return { root, event: events[0]!, component: events[0]!.component };
};

/** What ical.js does not know it gives as it stands; RFC 7986 says that a calendar's name is a text like others. */
const unescaped = (value: unknown): string =>
  String(value).replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

const instant = (time: ICAL.Time): string => time.toJSDate().toISOString();

describe('an event', () => {
  it('is what ical.js reads', () => {
    const { event, component } = only();
    expect(event.uid).toBe('eve1@newsroom');
    expect(event.summary).toBe('Optik-Tag 2026');
    expect(event.sequence).toBe(3);
    expect(event.location).toBe('Kulturhaus, Hafenstraße 1, 01069 Musterhafen');
    expect(event.description).toBe(
      'Ein Tag für Licht und Messtechnik.\n\nhttps://www.example.org/de/events/optik-tag-2026',
    );
    expect(component.getFirstPropertyValue('url')).toBe(
      'https://www.example.org/de/events/optik-tag-2026',
    );
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(component.getFirstPropertyValue('categories')).toBe('Optik');
    expect(component.getFirstProperty('summary')!.getParameter('language')).toBe('de');
    for (const name of ['dtstamp', 'last-modified']) {
      expect(String(component.getFirstPropertyValue(name))).toBe('2026-02-01T08:30:15Z');
    }
    expect(component.getFirstProperty('dtstart')!.getParameter('tzid')).toBe('Europe/Berlin');
    expect(event.startDate.toString()).toBe('2026-03-12T10:00:00');
    expect(instant(event.startDate)).toBe('2026-03-12T09:00:00.000Z');
    expect(instant(event.endDate)).toBe('2026-03-12T16:00:00.000Z');
  });

  it('has what only its page knows', () => {
    const page = eventPage({
      attendanceMode: 'hybrid',
      latitude: 0,
      longitude: 12.1,
      description: [{ type: 'paragraph', children: [{ type: 'text', text: 'Mehr; davon, ja.' }] }],
    });
    const { component, event } = only(page);
    expect(component.getFirstPropertyValue('geo')).toEqual([0, 12.1]);
    expect(component.getFirstPropertyValue('conference')).toBe('https://meet.example.org/optik');
    expect(event.description).toBe(
      'Ein Tag für Licht und Messtechnik.\n\nMehr; davon, ja.\n\nhttps://tickets.example.org/optik',
    );
  });

  it('that is online is where its address is', () => {
    const page = eventPage({ attendanceMode: 'online' });
    const { component, event } = only(page);
    expect(event.location).toBe('https://meet.example.org/optik');
    expect(component.hasProperty('geo')).toBe(false);
    expect(only({ eventStatus: 'moved-online' }).component.hasProperty('location')).toBe(false);
  });

  it.each([
    ['scheduled', 'CONFIRMED', null],
    ['rescheduled', 'CONFIRMED', null],
    ['moved-online', 'CONFIRMED', null],
    ['postponed', 'TENTATIVE', 'TRANSPARENT'],
    ['cancelled', 'CANCELLED', 'TRANSPARENT'],
    [null, null, null],
  ])('%s is %s', (eventStatus, status, transparency) => {
    const { component } = only({ eventStatus });
    expect(component.getFirstPropertyValue('status')).toBe(status);
    expect(component.getFirstPropertyValue('transp')).toBe(transparency);
  });

  it('without a date is in no calendar', () => {
    const nothing = { startsAt: null, endsAt: null, startDate: null, endDate: null };
    expect(read(write([entry(nothing)])).events).toEqual([]);
  });

  it.each([null, '2026-03-12T09:00:00.000Z', '2026-03-12T08:00:00.000Z'])(
    'that ends at %s has no end',
    (endsAt) => {
      expect(only({ endsAt }).component.hasProperty('dtend')).toBe(false);
    },
  );
});

describe('all day', () => {
  const days = (startDate: string, endDate: string | null) => {
    const { event, component } = only({ allDay: true, startDate, endDate, startsAt: null });
    expect(component.getFirstProperty('dtstart')!.type).toBe('date');
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
    return [event.startDate.toString(), event.endDate.toString()];
  };

  it.each([
    ['one day', '2026-03-12', '2026-03-12', '2026-03-13'],
    ['without an end', '2026-03-12', null, '2026-03-13'],
    ['over New Year', '2026-12-30', '2027-01-02', '2027-01-03'],
    ['over the clock change', '2026-03-28', '2026-03-29', '2026-03-30'],
    ['on a leap day', '2028-02-29', '2028-02-29', '2028-03-01'],
    ['with an end before its start', '2026-03-12', '2026-03-01', '2026-03-13'],
  ])('%s ends on the day after', (_, startDate, endDate, end) => {
    expect(days(startDate, endDate)).toEqual([startDate, end]);
  });

  it('is the same day for every reader: it names no zone', () => {
    const file = write([entry({ allDay: true })]);
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20260312\r\n');
    expect(file).not.toContain('TZID');
  });
});

describe('the clock', () => {
  it.each([
    ['over the change in spring', '2026-03-28T17:00:00.000Z', '2026-03-29T10:00:00.000Z'],
    ['right before the missing hour', '2026-03-29T00:59:59.000Z', '2026-03-29T01:00:00.000Z'],
    ['over the change in autumn', '2026-10-24T16:00:00.000Z', '2026-10-25T11:00:00.000Z'],
    ['from 2:30 to 2:30', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['from the first 2:30', '2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000Z'],
    ['in the second 2:30', '2026-10-25T01:30:00.000Z', '2026-10-25T01:45:00.000Z'],
    ['over New Year', '2026-12-31T20:00:00.000Z', '2027-01-01T05:00:00.000Z'],
  ])('%s is right', (_, startsAt, endsAt) => {
    const { event } = only({ startsAt, endsAt });
    expect([instant(event.startDate), instant(event.endDate)]).toEqual([startsAt, endsAt]);
  });

  it('shows the time at the place, and UTC in the hour that comes twice', () => {
    expect(write([entry({ startsAt: '2026-03-29T01:30:00.000Z', endsAt: null })])).toContain(
      '\r\nDTSTART;TZID=Europe/Berlin:20260329T033000\r\n',
    );
    expect(write([entry({ startsAt: '2026-10-25T00:30:00.000Z', endsAt: null })])).toContain(
      '\r\nDTSTART:20261025T003000Z\r\n',
    );
    expect(write([entry({ startsAt: '2026-10-25T01:30:00.000Z', endsAt: null })])).toContain(
      '\r\nDTSTART:20261025T013000Z\r\n',
    );
  });

  it.each(['UTC', 'Etc/UTC', null, 'Mars/Olympus', '+02:00', 'Europe/Berlin\r\nX:1'])(
    'needs no explanation in %j',
    (timeZone) => {
      const file = write([entry({ timeZone })]);
      expect(file).toContain('\r\nDTSTART:20260312T090000Z\r\n');
      expect(file).not.toContain('VTIMEZONE');
    },
  );

  it('is explained as the time zone database’s own converter does', () => {
    const wanted = (zone: string) =>
      String(tzlib_get_ical_block(zone)[0])
        .split('\r\n')
        .filter((line) => /^(BEGIN|END|RRULE|TZOFFSET)/.test(line))
        .join('\n');
    for (const zone of ['Europe/Berlin', 'Europe/London', 'America/New_York', 'Australia/Sydney']) {
      const lines = timeZoneLines(zone, { first: 2026, last: 2026 });
      const observances = (text: string) =>
        text
          .split(/(?=BEGIN:(?:DAY|STAN))/)
          .slice(1)
          .map((part) => part.replace(/\n*END:VTIMEZONE\n*/, '').trim())
          .sort();
      const given = lines.filter((line) => /^(BEGIN|END|RRULE|TZOFFSET)/.test(line)).join('\n');
      expect(observances(given)).toEqual(observances(wanted(zone)));
    }
  });

  it('is explained once for all events of a zone', () => {
    const file = write([
      entry(),
      entry({ documentId: 'b', startsAt: '2029-07-01T08:00:00.000Z', endsAt: null }),
      entry({ documentId: 'c', timeZone: 'Asia/Kolkata' }),
    ]);
    expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
    expect(read(file).events.map(({ startDate }) => instant(startDate))).toEqual([
      '2026-03-12T09:00:00.000Z',
      '2029-07-01T08:00:00.000Z',
      '2026-03-12T09:00:00.000Z',
    ]);
  });

  it('is right in every zone and year, as ical.js counts', () => {
    const zones = [
      'Europe/Berlin',
      'Europe/Dublin',
      'Europe/Moscow',
      'America/New_York',
      'America/Santiago',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Asia/Tehran',
      'Africa/Casablanca',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Pacific/Chatham',
      'Etc/GMT+5',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 }),
        fc.integer({ min: 1, max: 60 * 24 * 10 }),
        (timeZone, minute, length) => {
          const startsAt = new Date(minute * 60_000).toISOString();
          const endsAt = new Date((minute + length) * 60_000).toISOString();
          const { event } = only({ timeZone, startsAt, endsAt });
          expect([instant(event.startDate), instant(event.endDate)]).toEqual([startsAt, endsAt]);
        },
      ),
      { numRuns: 60, seed: 29_03_2026 },
    );
  });

  it('is that of the event, whatever the server’s is: nothing asks for that one', () => {
    const getters = [
      'getTimezoneOffset',
      'getFullYear',
      'getMonth',
      'getDate',
      'getDay',
      'getHours',
    ];
    const spies = getters.map((getter) =>
      jest.spyOn(Date.prototype, getter as 'getHours').mockImplementation(() => {
        throw new Error(`${getter} reads the server’s clock`);
      }),
    );
    try {
      const file = write([
        entry({ startsAt: '2026-03-29T01:30:00.000Z' }, { talks: [talk()] }),
        entry({ allDay: true }),
      ]);
      expect(file).toContain('\r\nDTSTART;TZID=Europe/Berlin:20260329T033000\r\n');
    } finally {
      spies.forEach((spy) => spy.mockRestore());
    }
  });
});

describe('an event with its talks', () => {
  const file = write([
    entry(
      {},
      {
        talks: [
          talk(),
          PANEL,
          talk({ documentId: 'untimed', startsAt: null }),
          talk({ documentId: 'off', talkStatus: 'replaced', durationMinutes: null }),
        ],
      },
    ),
  ]);

  it('has them as parts of it', () => {
    const { events } = read(file);
    expect(events.map(({ uid }) => uid)).toEqual([
      'eve1@newsroom',
      'talk1@newsroom',
      'talk2@newsroom',
      'off@newsroom',
    ]);
    const [, first, panel, off] = events;
    expect(first!.component.getFirstPropertyValue('related-to')).toBe('eve1@newsroom');
    expect(first!.location).toBe('Saal 1, Kulturhaus, Hafenstraße 1, 01069 Musterhafen');
    expect(first!.description).toBe(
      'Prof. Dr.-Ing. Jürgen Groß (Optik Nord GmbH)\n\nWie Licht misst.',
    );
    expect(instant(first!.startDate)).toBe('2026-03-12T09:30:00.000Z');
    expect(instant(first!.endDate)).toBe('2026-03-12T10:00:00.000Z');
    expect(panel!.description).toContain('Maria von der Heide (Hochschule Musterhafen)\nProf. Dr.');
    expect(off!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(off!.component.hasProperty('dtend')).toBe(false);
  });

  it('takes them along when it is cancelled', () => {
    const { events } = read(write([entry({ eventStatus: 'cancelled' }, { talks: [talk()] })]));
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
  });

  it('names somebody with two roles once', () => {
    const talks = [
      talk({
        abstract: null,
        contributions: [
          contribution({ person: MODERATOR, organizations: [] }),
          contribution({ person: MODERATOR, organizations: [], role: 'moderator' }),
          contribution({ organizations: [UNIVERSITY] }),
        ],
      }),
    ];
    expect(read(write([entry({}, { talks })])).events[1]!.description).toBe(
      'Maria von der Heide\nProf. Dr.-Ing. Jürgen Groß (Hochschule Musterhafen)',
    );
  });
});

it('a subscription has a name and says how often to come back', () => {
  const { root } = read(
    write([], { name: 'Termine, alle; immer', url: 'https://cms.example.org/events.ics' }),
  );
  expect(unescaped(root.getFirstPropertyValue('name'))).toBe('Termine, alle; immer');
  expect(unescaped(root.getFirstPropertyValue('x-wr-calname'))).toBe('Termine, alle; immer');
  expect(root.getFirstPropertyValue('source')).toBe('https://cms.example.org/events.ics');
  expect(String(root.getFirstPropertyValue('refresh-interval'))).toBe('PT6H');
});

it('the same event is the same file', () => {
  expect(write([entry()])).toBe(write([entry()]));
});

describe.each(ATTACKS)('typed everywhere: %j', (attack) => {
  it('stays text in its line', () => {
    const page = eventPage({ attendanceMode: 'hybrid' });
    const bad = {
      ...attacked(page, attack),
      startsAt: page.startsAt,
      endsAt: page.endsAt,
      timeZone: page.timeZone,
    };
    const badTalk = { ...attacked(talk(), attack), startsAt: talk().startsAt };
    const file = calendar({
      name: attack,
      url: attack,
      entries: [
        { event: bad, talks: [badTalk], updatedAt: attack, revision: -1.5 },
        entry(attacked(eventCard(), attack)),
      ],
    });
    // Every line ends as it must, is short enough, and starts as a property or as a continuation.
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = file.slice(0, -2).split('\r\n');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).toMatch(/^(?: |[A-Z-]+[;:])/);
      expect(line).not.toMatch(/[\r\n]/);
      expect(FORBIDDEN.test(line)).toBe(false);
    }
    const { root, events } = read(file);
    expect(events).toHaveLength(2);
    const names = new Set(
      [root, ...root.getAllSubcomponents('vevent')].flatMap((component) =>
        component.getAllProperties().map(({ name }) => name),
      ),
    );
    for (const name of ['attach', 'x-a', 'x']) {
      expect(names.has(name)).toBe(false);
    }
    const visible = (text: string) => text.replace(/[^!-~]/gu, '');
    expect(visible(events[0]!.summary)).toBe(visible(attack));
    expect(visible(events[1]!.summary)).toBe(visible(attack));
    expect(visible(unescaped(root.getFirstPropertyValue('name')))).toBe(visible(attack));
  });
});
