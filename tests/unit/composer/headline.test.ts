import { compose } from '../../../composer';
import type { Draft, EventFacts } from '../../../composer';
import { facts, organization } from './build';

type Known = Partial<EventFacts>;

function draftOf(language: string, event: Known, host?: string): Draft {
  return compose({
    facts: facts({
      language,
      event,
      involvements: host === undefined ? [] : [{ organization: 'host', role: 'host' }],
      organizations: [organization('host', { name: host ?? '' })],
    }),
  });
}

describe('over the article stands', () => {
  test.each<[string, string, Known, string | undefined, string]>([
    [
      'the subtitle',
      'de',
      { title: 'Optiktag', subtitle: 'Vom Labor in die Halle', topic: 'die Fertigung' },
      'Optiktag',
      'Vom Labor in die Halle',
    ],
    [
      'a motto, with its kind and place',
      'de',
      { title: 'Licht im Kreislauf', kind: 'workshop', city: 'Ulm', topic: 'die Reparatur' },
      'Workshop in Ulm',
      'Licht im Kreislauf',
    ],
    [
      'a motto, of what was online',
      'de',
      { title: 'Was nun?', kind: 'webinar', city: 'Ulm', attendanceMode: 'online' },
      'Webinar',
      'Was nun?',
    ],
    [
      'the question of the topic',
      'de',
      { title: 'Optiktag', topic: 'die Frage, wie Licht in die Faser kommt' },
      'Optiktag',
      'Wie Licht in die Faser kommt',
    ],
    [
      'the topic in the nominative',
      'de',
      { title: 'Optiktag', topic: 'den mehrstufigen Aufbau von Linsen' },
      'Optiktag',
      'Der mehrstufige Aufbau von Linsen',
    ],
    [
      'a topic with a clause',
      'de',
      { title: 'Optiktag', topic: 'das Kleben von Teilen, die sich lösen lassen' },
      'Optiktag',
      'Das Kleben von Teilen, die sich lösen lassen',
    ],
    [
      'many guests',
      'de',
      { title: 'Sommerfest', kind: 'networking', attendance: 90 },
      'Muster GmbH',
      'Rund 90 Gäste beim Sommerfest',
    ],
    [
      'the event, where few came',
      'de',
      { title: 'Sommerfest', kind: 'networking', attendance: 9 },
      'Netzwerkveranstaltung',
      'Sommerfest',
    ],
    [
      'the question of the topic',
      'en',
      { title: 'Optics Day', topic: 'how light gets into the fiber' },
      'Optics Day',
      'How light gets into the fiber',
    ],
    [
      'many guests',
      'en',
      { title: 'Summer Party', kind: 'networking', attendance: 90 },
      'Muster GmbH',
      'Summer Party draws about 90 guests',
    ],
    [
      'many guests of days',
      'en',
      { title: 'Optics Days 2026', kind: 'conference', attendance: 90 },
      'Muster GmbH',
      'Optics Days 2026 draw about 90 guests',
    ],
    [
      'a motto, with its kind and place',
      'en',
      { title: 'Light in the Loop', kind: 'workshop', city: 'Ulm', topic: 'repairs' },
      'Workshop in Ulm',
      'Light in the Loop',
    ],
  ])('%s (%s)', (_, language, event, kicker, title) => {
    const draft = draftOf(language, event, 'Muster GmbH');
    expect([draft.kicker, draft.title]).toEqual([kicker, title]);
  });
});

describe('the teaser', () => {
  const known: Known = {
    title: 'Optiktag',
    kind: 'congress',
    city: 'Ulm',
    startDate: '2026-03-12',
    topic: 'die Zukunft des Lichts',
    attendance: 180,
  };

  test('is what the records have for it', () => {
    expect(draftOf('de', { ...known, teaser: 'Licht für alle.' }).teaser).toBe('Licht für alle.');
  });

  test.each(['de', 'en'])(
    'repeats no sentence of the lead, no date and no place (%s)',
    (language) => {
      for (const without of [[], ['topic'], ['attendance'], ['startDate'], ['city']]) {
        const event = Object.fromEntries(
          Object.entries(known).filter(([fact]) => !without.includes(fact)),
        );
        const { teaser = '', sections } = draftOf(language, event, 'Muster GmbH');
        expect(teaser).toMatch(/^\p{Lu}.*\.$/u);
        expect(teaser).not.toMatch(/2026|Ulm/u);
        expect(JSON.stringify(sections)).not.toContain(teaser);
      }
    },
  );

  test.each<[string, Known, string | undefined]>([
    [
      'the topic: who came by whose invitation',
      { kind: 'congress', topic: 'das Licht', attendance: 40 },
      'Auf Einladung der Muster GmbH kamen rund 40 Gäste zum Optiktag.',
    ],
    [
      'the topic, of a meeting: who took part',
      { kind: 'expert-group', topic: 'das Licht', attendance: 40 },
      'Rund 40 Personen nahmen am Optiktag teil.',
    ],
    [
      'the topic, of what half saw on a screen: who took part',
      { kind: 'congress', attendanceMode: 'hybrid', topic: 'das Licht', attendance: 40 },
      'Rund 40 Gäste nahmen am Optiktag teil.',
    ],
    [
      'the question of the topic: who had invited, where nobody counted',
      { kind: 'congress', topic: 'die Frage, wie Licht entsteht' },
      'Zum Optiktag hatte die Muster GmbH eingeladen.',
    ],
    [
      'who came: who had invited',
      { kind: 'networking', attendance: 90 },
      'Zum Optiktag hatte die Muster GmbH eingeladen.',
    ],
    ['who came to a fair: nothing', { kind: 'trade-fair', attendance: 90 }, undefined],
    [
      'neither topic nor number: the topic',
      { kind: 'congress', subtitle: 'Hell wie nie', topic: 'die Frage, wie Licht entsteht' },
      'Wie Licht entsteht: Das war die Frage beim Optiktag.',
    ],
  ])('does not repeat a German title that tells %s', (_, event, expected) => {
    expect(draftOf('de', { title: 'Optiktag', ...event }, 'Muster GmbH').teaser).toBe(expected);
  });

  test('says of an English topic what the event was about, whatever the number of the words', () => {
    const seen = Array.from({ length: 16 }, (_, index) => {
      const topic = `questions ${String(index)} about light`;
      return draftOf('en', { ...known, title: 'Optics Congress', topic }).teaser;
    }).join(' ');
    expect(seen).toMatch(/On the agenda at the Optics Congress: questions \d+ about light\./);
    expect(seen).toMatch(/The Optics Congress focused on questions \d+ about light\./);
    expect(seen).not.toMatch(/That was the topic|dealt with/);
  });

  test('is none where the lead says all that is known', () => {
    expect(draftOf('de', { title: 'Optiktag', city: 'Ulm' }).teaser).toBeUndefined();
  });
});
