import type { CheckInput, Facts } from '../../../composer';
import { by, talk } from './build';
import { EVERYBODY, evening } from './check-facts';
import { codesOf, findingsOf, paragraphs, recapOf } from './check-inputs';

const withText = (given: Facts, ...texts: string[]): CheckInput =>
  recapOf(paragraphs(...texts, EVERYBODY), { facts: given, language: given.language });
const params = (input: CheckInput, code: Parameters<typeof findingsOf>[1]): unknown[] =>
  findingsOf(input, code).map((finding) => finding.params);

describe('the number of guests', () => {
  test.each([
    ['de', 'Rund 280 Gäste kamen.', '280', '180'],
    ['de', 'Es kamen 18 Teilnehmende.', '18', '180'],
    ['de', 'Es kamen 1.800 Teilnehmer.', '1.800', '180'],
    ['de', 'Mehr als zwölf interessierte Gäste kamen.', 'zwölf', '180'],
    ['en', 'About 280 guests attended.', '280', '180'],
    ['en', 'Some 1,800 people attended.', '1,800', '180'],
  ])('%s: %s', (language, text, found, expected) => {
    expect(params(withText(evening({}, language), text), 'attendance-differs')).toEqual([
      { found, expected },
    ]);
  });

  test.each([
    ['de', 'Rund 180 Gäste kamen.'],
    ['de', 'Fast 190 Gäste kamen.'],
    ['de', 'Über 170 Gäste kamen.'],
    ['de', 'Rund 180 Gäste kamen. Am Rundgang nahmen 25 Personen teil.'],
    ['de', 'Im Vorjahr waren es 150 Gäste.'],
    ['de', 'Zum nächsten Abend werden 300 Gäste erwartet.'],
    ['de', 'Am Workshop nahmen 20 Personen teil.'],
    ['de', 'Der Verband hat 280 Mitglieder und 40 Messen pro Jahr mit je 900 Gästen.'],
    ['de', 'Seit 2010 kamen 12.000 Gäste.'],
    ['de', 'Die Gäste der Halle 12 waren zufrieden.'],
    ['de', 'Auf dem Podium diskutierten fünf Gäste.'],
    ['en', 'More than 170 guests attended.'],
    ['en', 'Last year, 150 guests attended.'],
  ])('%s: right in: %s', (language, text) => {
    expect(params(withText(evening({}, language), text), 'attendance-differs')).toEqual([]);
  });

  test('is grouped as the country does', () => {
    const given = evening({ attendance: 1200 }, 'de-CH');
    expect(params(withText(given, 'Insgesamt 1’200 Gäste kamen.'), 'attendance-differs')).toEqual(
      [],
    );
  });
});

describe('the number of talks', () => {
  test.each([
    ['Es gab zwölf Vorträge.', 'zwölf'],
    ['Der Abend bot 20 Vorträge.', '20'],
    ['Es gab insgesamt einen Tag lang 20 Fachvorträge.', '20'],
  ])('%s', (text, found) => {
    expect(params(withText(evening(), text), 'talk-count-differs')).toEqual([
      { found, expected: '2' },
    ]);
  });

  test.each([
    'Es gab zwei Vorträge.',
    'In zwei Vorträgen ging es um Licht.',
    'Seit 2010 gab es 120 Vorträge.',
    'Vorträge gab es auf 20 Bühnen.',
  ])('right in: %s', (text) => {
    expect(params(withText(evening(), text), 'talk-count-differs')).toEqual([]);
  });

  test('fewer than all', () => {
    const given = evening();
    given.talks.push(...['a', 'b', 'c'].map((id) => talk(id, { title: `Ein Vortrag ${id}` })));
    expect(
      params(withText(given, 'Insgesamt drei Vorträge gab es.'), 'talk-count-differs'),
    ).toEqual([{ found: 'drei', expected: '5' }]);
    expect(params(withText(given, 'Drei Vorträge fielen auf.'), 'talk-count-differs')).toEqual([]);
  });
});

describe('a date that is not the event’s', () => {
  const congress = {
    startsAt: undefined,
    endsAt: undefined,
    allDay: true,
    startDate: '2026-03-12',
    endDate: '2026-03-14',
  };

  test.each([
    ['de', {}, 'Am 21. März 2026 lud der Verband ein.', '21. März 2026'],
    ['de', {}, 'Am 21. März fand der Technikabend statt.', '21. März'],
    ['de', {}, 'Beim Technikabend am 21.03.2026 ging es um Licht.', '21.03.2026'],
    ['de', {}, 'Der Abend fand am 12. März 2025 statt.', '12. März 2025'],
    ['de', {}, 'Beim Technikabend am 2. Februar ging es um Licht.', '2. Februar'],
    ['de', congress, 'Die Tage fanden vom 12. bis 15. März 2026 statt.', '12. bis 15. März 2026'],
    ['de', congress, 'Die Tage fanden vom 19.–21. März statt.', '19.–21. März'],
    ['en', {}, 'The evening took place on March 21, 2026.', 'March 21, 2026'],
    ['en', {}, 'The evening took place on 21 March.', '21 March'],
    ['en', congress, 'It was held from March 12 to 15, 2026.', 'March 12 to 15, 2026'],
    ['en', {}, 'It was held on the 21st of March 2026.', '21st of March 2026'],
  ])('%s %j: %s', (language, given, text, found) => {
    const input = withText(evening(given, language), text);
    expect(params(input, 'date-differs')).toMatchObject([{ found }]);
  });

  test.each([
    ['de', {}, 'Am 12. März 2026 lud der Verband ein.'],
    ['de', {}, 'Am Donnerstag, dem 12. März, lud der Verband ein.'],
    ['de', {}, 'Am 12.3.2026 lud der Verband ein.'],
    ['de', congress, 'Vom 12. bis 14. März 2026 lud der Verband ein.'],
    ['de', congress, 'Am 13. März lud der Verband zum Empfang ein.'],
    ['de', congress, 'Die 12.–14. März 2026 fanden im Saal statt.'],
    ['de', {}, 'Musterstadt, 16. März 2026 – Licht war das Thema des Abends.'],
    ['de', {}, '(Musterstadt, 16.03.2026) Licht war das Thema des Abends.'],
    ['de', {}, 'Der nächste Technikabend findet am 10. September 2026 statt.'],
    ['de', {}, 'Der Verband lädt am 10. September 2026 wieder nach Musterstadt ein.'],
    ['de', {}, 'Anmeldungen zum nächsten Abend sind bis zum 1. August 2026 möglich.'],
    ['de', {}, 'Der Verband wurde am 12. März 1991 gegründet.'],
    ['de', {}, 'Am 9. November 1989 fiel die Mauer, und der Verband lud ein.'],
    ['de', {}, 'Am 12. März 2026 lud der Verband ein. Am 11. März fand bereits ein Empfang statt.'],
    ['de', {}, 'Seit dem 1. Januar 2026 gilt ein neues Gesetz, über das der Technikabend sprach.'],
    ['de', {}, 'Der Vortrag „Was am 3. Februar geschah“ kam gut an.'],
    ['de', {}, 'Wie Kapitel 3.2. zeigt, kamen Version 1.2.3 und Halle 4.1 gut an.'],
    ['en', {}, 'On March 12, 2026, the association hosted an evening.'],
    ['en', {}, 'The next evening will take place on September 10, 2026.'],
    ['en', {}, 'Register by August 1.'],
    ['en', {}, 'The association was founded on March 12, 1991.'],
    ['en', congress, 'The days were held on March 12–14, 2026.'],
  ])('%s %j: none in: %s', (language, given, text) => {
    const input = withText(evening(given, language), text);
    expect(
      codesOf(input).filter((code) => code.startsWith('date') || code.startsWith('weekday')),
    ).toEqual([]);
  });

  test('the next event and the times of talks are known', () => {
    const given = evening();
    given.talks.push(
      talk('tour', { title: 'Ein Rundgang', startsAt: '2026-03-11T23:30:00.000Z' }),
      talk('eve', { title: 'Am Vorabend', startsAt: '2026-03-10T18:00:00.000Z' }),
    );
    const input = withText(
      given,
      'Am 10. März traf sich die Runde zum Technikabend.',
      'Der Technikabend am 3. Mai traf auf Vorfreude.',
    );
    expect(codesOf({ ...input, nextEvent: { startDate: '2026-05-03' } })).toEqual([]);
    expect(codesOf(input)).toEqual(['date-differs']);
  });

  test('over the turn of the year', () => {
    const given = evening({ ...congress, startDate: '2026-12-30', endDate: '2027-01-02' });
    expect(
      codesOf(withText(given, 'Vom 30. Dezember 2026 bis 2. Januar 2027 lud der Verband ein.')),
    ).toEqual([]);
    expect(codesOf(withText(given, 'Vom 30. Dezember bis 2. Januar lud der Verband ein.'))).toEqual(
      [],
    );
    expect(codesOf(withText(given, 'Der Technikabend fand am 3. Januar statt.'))).toEqual([
      'date-differs',
    ]);
  });
});

describe('a day of the week', () => {
  test.each([
    ['Am Freitag, 12. März 2026, war es so weit.', 'Freitag', 'Donnerstag'],
    ['Am Freitag, dem 12. März, war es so weit.', 'Freitag', 'Donnerstag'],
    ['On Friday, March 12, 2026, it began.', 'Friday', 'Thursday'],
    ['Am Montag, den 9. November 1989, fiel die Mauer.', 'Montag', 'Donnerstag'],
  ])('%s', (text, found, expected) => {
    expect(params(withText(evening(), text), 'weekday-differs')).toMatchObject([
      { found, expected },
    ]);
  });

  test.each([
    'Am Donnerstag, 12. März 2026, war es so weit.',
    'Am Freitag nach dem 12. März 2026 war es so weit.',
    'Am Freitag, 5. Juni, geht es weiter.',
    'Am Sonnabend, dem 14. März 2026, war alles vorbei.',
  ])('right in: %s', (text) => {
    expect(params(withText(evening(), text), 'weekday-differs')).toEqual([]);
  });

  test('is looked at in plain news too', () => {
    expect(codesOf(recapOf('Am Freitag, 12. März 2026, war es so weit.'))).toEqual([
      'weekday-differs',
    ]);
  });
});

describe('a talk that did not take place', () => {
  const given = (): Facts => {
    const all = evening();
    all.omitted = [
      { type: 'talk', documentId: 'x', name: 'Glas in neuem Licht', reason: 'cancelled' },
    ];
    return all;
  };
  const omitted: CheckInput['omitted'] = [
    {
      type: 'talk',
      documentId: 'x',
      name: 'Glas in neuem Licht',
      reason: 'cancelled',
      people: ['Dr. Xaver Glas', 'Julia Jäger'],
    },
  ];

  test.each([
    ['Der Vortrag „Glas in neuem Licht“ gefiel.', ['talk-not-held-named']],
    ['Glas in neuem Licht hieß ein Vortrag.', ['talk-not-held-named']],
    ['Der Vortrag „Glas in neuem Licht“ wurde abgesagt.', []],
    ['Der Vortrag „Glas in neuem Licht“ musste entfallen.', []],
    ['Neues Licht fiel auf altes Glas.', []],
    ['Xaver Glas zeigte Muster.', ['talk-not-held-person-named']],
    ['Xaver Glas war verhindert.', []],
    ['Glas war das Thema.', []],
  ])('%s', (text, codes) => {
    expect(codesOf({ ...withText(given(), text), omitted })).toEqual(codes);
  });

  test('with a title that others have too, or of one word, is not taken for named', () => {
    const all = evening();
    all.omitted = [
      { type: 'talk', documentId: 'x', name: 'Licht auf kleinstem Raum', reason: 'replaced' },
      { type: 'talk', documentId: 'y', name: 'Begrüßung', reason: 'no-show' },
    ];
    const input = withText(all, '„Licht auf kleinstem Raum“ kam an. Die Begrüßung war kurz.');
    expect(codesOf(input)).toEqual([]);
  });

  test('is found among the facts as well', () => {
    const all = evening();
    all.talks.push(
      talk('off', {
        title: 'Ein Abend ohne Strom',
        talkStatus: 'no-show',
        contributions: [by('off')],
      }),
    );
    all.people.off = {
      documentId: 'off',
      givenName: 'Otto',
      familyName: 'Ohnelicht',
      grammaticalGender: 'none',
    };
    expect(codesOf(withText(all, 'Otto Ohnelicht sprach über „Ein Abend ohne Strom“.'))).toEqual([
      'talk-not-held-named',
      'talk-not-held-person-named',
    ]);
  });
});

test('a recap of an event that was cancelled', () => {
  const input = withText(evening({ eventStatus: 'cancelled' }), 'Text.');
  expect(codesOf(input)).toEqual(['event-not-held']);
  expect(codesOf({ ...input, recap: { ...input.recap, kind: 'announcement' } })).toEqual([]);
});

describe('related entries, languages and quotes', () => {
  test('drafts and changes that are not public', () => {
    const states = ['draft', 'published', 'modified'] as const;
    const related = states.map((state) => ({
      type: 'talk',
      documentId: state,
      name: state,
      state,
    }));
    expect(codesOf(recapOf('Text.', { related }))).toEqual(['related-draft', 'related-modified']);
  });

  test('what the event says otherwise since', () => {
    expect(codesOf(recapOf('Text.', { outdated: 0 }))).toEqual([]);
    const input = recapOf('Text.', { outdated: 2 });
    expect(findingsOf(input, 'event-changed')).toEqual([
      {
        code: 'event-changed',
        severity: 'warning',
        place: { field: 'body' },
        params: { count: 2 },
      },
    ]);
  });

  test('the other language', () => {
    const languages = [
      { language: 'en', exists: false, published: false },
      { language: 'fr', exists: true, published: false },
      { language: 'it', exists: true, published: true },
    ];
    expect(codesOf(recapOf('Text.', { languages }))).toEqual([
      'language-missing',
      'language-unpublished',
    ]);
  });

  const quote = 'Wir bauen das kleinste Labor der Welt. Es passt in eine Tasche.';

  test.each([
    [`Jäger sagte: „${quote}“`, ['quote-not-approved']],
    ['„Wir bauen das kleinste Labor der Welt“, sagte Jäger.', ['quote-not-approved']],
    ['Jäger sagte: „Wir bauen Labore.“', []],
    ['Das kleinste Labor passt in eine Tasche.', []],
  ])('a quotation nobody approved: %s', (text, codes) => {
    const quotes = [{ text: quote, approved: false }];
    expect(codesOf(recapOf(text, { quotes }))).toEqual(codes);
    expect(codesOf(recapOf(text, { quotes: [{ text: quote, approved: true }] }))).toEqual([]);
  });

  test('a short one counts in quotation marks only', () => {
    const quotes = [{ text: 'Klein ist groß', approved: false }];
    expect(codesOf(recapOf('Sie sagte: „Klein ist groß.“', { quotes }))).toEqual([
      'quote-not-approved',
    ]);
    expect(codesOf(recapOf('Klein ist groß geworden.', { quotes }))).toEqual([]);
  });
});
