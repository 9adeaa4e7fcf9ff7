import { DEFAULT_STYLE, languageFor } from '../../../composer';
import type { HouseStyle } from '../../../composer';
import { eventAgain, eventPhrase } from '../../../composer/language/de/events';
import { whereabouts } from '../../../composer/language/de/places';
import { voiceFor } from '../../../composer/language/de/voice';
import {
  atStart,
  eventAgain as englishAgain,
  eventPhrase as englishPhrase,
  place,
} from '../../../composer/language/en/events';
import { atVenue } from '../../../composer/language/en/venues';
import { voiceFor as englishVoice } from '../../../composer/language/en/voice';
import { Variation } from '../../../composer/variation';
import { person } from './build';

const { marks } = voiceFor('de', DEFAULT_STYLE);

describe('the event in a German sentence', () => {
  test.each([
    ['IVAM-Networking Lunch', 'der IVAM-Networking Lunch', 'dem IVAM-Networking Lunch'],
    ['Optik-Konferenz 2026', 'die Optik-Konferenz 2026', 'der Optik-Konferenz 2026'],
    [
      '12. Dortmunder Netzwerktreffen',
      'das 12. Dortmunder Netzwerktreffen',
      'dem 12. Dortmunder Netzwerktreffen',
    ],
    ['Deutscher Optik-Tag', 'der Deutsche Optik-Tag', 'dem Deutschen Optik-Tag'],
    [
      'Internationales Forum Optik',
      'das Internationale Forum Optik',
      'dem Internationalen Forum Optik',
    ],
    ['Junge Optik-Tage', 'die Jungen Optik-Tage', 'den Jungen Optik-Tagen'],
    ['Tag der offenen Tür', 'der Tag der offenen Tür', 'dem Tag der offenen Tür'],
    ['MicroTech Days', 'die MicroTech Days', 'den MicroTech Days'],
    ['IVAMinar', 'das IVAMinar', 'dem IVAMinar'],
    ['Technik-Sprechstunde', 'die Technik-Sprechstunde', 'der Technik-Sprechstunde'],
    ['Gründerabend „Mut“', 'der Gründerabend „Mut“', 'dem Gründerabend „Mut“'],
    [
      'Gemeinschaftsstand auf der Messe Ulm',
      'der Gemeinschaftsstand auf der Messe Ulm',
      'dem Gemeinschaftsstand auf der Messe Ulm',
    ],
  ])('is a name with its article: %s', (title, nominative, dative) => {
    const phrase = eventPhrase({ title, kind: 'other', mode: 'in-person' }, marks);
    expect(phrase).toMatchObject({ nominative, dative, quoted: false });
  });

  test.each([
    'Licht im Dunkeln',
    'Optik: der Kongress',
    'Wie gelingt Austausch',
    'Mehr Austausch',
    'Wer kommt zum Kongress?',
    'Der große Optik-Tag',
    'Digitaler Alltag',
    'Stabile Preise',
    'Treffen Sie uns',
    'grenzen übertreffen',
  ])('is quoted behind the word for its kind: %s', (title) => {
    const phrase = eventPhrase({ title, kind: 'congress', mode: 'in-person' }, marks);
    expect(phrase).toMatchObject({
      nominative: `der Kongress „${title}“`,
      dative: `dem Kongress „${title}“`,
    });
  });
});

describe('the event, where its title has been said', () => {
  test.each([
    ['7. Rheinischer Technologieabend', 'networking', 'der Technologieabend', 'er'],
    ['Woche der offenen Labore', 'other', 'die Woche', 'sie'],
    ['Furter Pumpentage', 'conference', 'die Pumpentage', 'sie'],
    ['MicroTech Days', 'conference', 'die Konferenz', 'sie'],
    ['Licht im Dunkeln', 'webinar', 'das Webinar', 'es'],
  ])('%s', (title, kind, nominative, pronoun) => {
    expect(eventAgain({ title, kind, mode: 'in-person' })).toMatchObject({ nominative, pronoun });
  });

  test.each([
    ['Photonics Breakfast', 'networking', 'the breakfast'],
    ['Delegation Trip to Japan', 'delegation', 'the trip'],
    ['Optics Day 2026', 'conference', 'the conference'],
    ['Optics Winter School', 'conference', 'the winter school'],
    ['Light in the Dark', 'panel', 'the discussion'],
    ['Light in the Dark', 'training', 'the course'],
    ['Light in the Dark', 'trade-fair', 'the fair'],
  ])('English: %s', (title, kind, expected) => {
    expect(englishAgain({ title, kind, mode: 'in-person' })).toBe(expected);
  });
});

describe('what is to be won', () => {
  test.each([
    ['de', 'Innovationspreis Handwerk', 'der Verleihung des Innovationspreises Handwerk'],
    ['de', 'Goldene Ehrennadel', 'der Verleihung der Goldenen Ehrennadel'],
  ])('%s: %s', (_, title, expected) => {
    const event = { title, kind: 'award', mode: 'in-person' as const };
    expect(eventPhrase(event, marks).dative).toBe(expected);
  });
});

describe('a place in a German sentence', () => {
  test.each([
    ['Campus Nordufer', 'auf dem Campus Nordufer', 'auf den Campus Nordufer'],
    ['Goldener Saal', 'im Goldenen Saal', 'in den Goldenen Saal'],
    ['Firmensitz der Muster AG', 'am Firmensitz der Muster AG', 'an den Firmensitz der Muster AG'],
    ['Altes Straßenbahndepot', 'im Alten Straßenbahndepot', 'ins Alte Straßenbahndepot'],
    ['Hofgut Lindenau', 'auf dem Hofgut Lindenau', 'auf das Hofgut Lindenau'],
    ['Hauptbahnhof', 'im Hauptbahnhof', 'in den Hauptbahnhof'],
    ['Halle 8', 'in Halle 8', 'in Halle 8'],
  ])('%s', (venue, at, to) => {
    expect(whereabouts(venue, undefined)).toEqual({ at, to });
    expect(whereabouts(venue, 'Ulm')).toEqual({ at: `${at} in Ulm`, to: `${to} in Ulm` });
  });

  test('of unknown gender stands behind the city, between commas', () => {
    expect(whereabouts('Kubus Nord', 'Ulm')?.at).toBe('in Ulm, Kubus Nord,');
  });
});

describe('a place in an English sentence', () => {
  test.each([
    ['Roundhouse', 'at the Roundhouse in Ulm'],
    ['Hall 8', 'in Hall 8 in Ulm'],
    ['The Foundry', 'at the Foundry in Ulm'],
    ['Kaisersaal', 'at Kaisersaal in Ulm'],
    ['Congress Center', 'at the Congress Center in Ulm'],
    ['Congress Center Basel', 'at the Congress Center Basel in Ulm'],
    ['Congress Center at Beispielkai', 'at the Congress Center at Beispielkai in Ulm'],
    ['Technology Park Musterhafen', 'at the Technology Park Musterhafen in Ulm'],
    ['Museum of Technology', 'at the Museum of Technology in Ulm'],
    ['University of Musterstadt', 'at the University of Musterstadt in Ulm'],
    ['Foyer of the Town Hall', 'at the Foyer of the Town Hall in Ulm'],
    ['Ballroom at the Grand Hotel', 'at the Ballroom at the Grand Hotel in Ulm'],
    ['Old Town Hall', 'at the Old Town Hall in Ulm'],
    ['Musterhafen Fairgrounds', 'at the Musterhafen Fairgrounds in Ulm'],
    ['Lecture Hall B', 'in Lecture Hall B in Ulm'],
    ['Seminar Room 4', 'in Seminar Room 4 in Ulm'],
    ['Hall 3.1', 'in Hall 3.1 in Ulm'],
    ['Room 2.03', 'in Room 2.03 in Ulm'],
    ['Room B12', 'in Room B12 in Ulm'],
    ['Room 3 at the Congress Center', 'in Room 3 at the Congress Center in Ulm'],
    ['Hall 8 of the Trade Fair Center', 'in Hall 8 of the Trade Fair Center in Ulm'],
    // Proper names have none, and what may be one stands without.
    ['Messe Dresden', 'at Messe Dresden in Ulm'],
    ['Fraunhofer IPMS', 'at Fraunhofer IPMS in Ulm'],
    ['ICC Berlin', 'at ICC Berlin in Ulm'],
    ['Hotel Adler', 'at Hotel Adler in Ulm'],
    ['St. Mary’s House', 'at St. Mary’s House in Ulm'],
    ['Raith Headquarters', 'at Raith Headquarters in Ulm'],
    ['Musterstadt City Hall', 'at Musterstadt City Hall in Ulm'],
    ['Hyde Park', 'at Hyde Park in Ulm'],
    ['Park', 'at the Park in Ulm'],
  ])('%s', (venue, expected) => {
    expect(place({ kind: 'other', mode: 'in-person' }, venue, 'Ulm')).toBe(expected);
  });

  test.each([
    'Carnegie Hall in New York',
    'Trinity College in Dublin',
    'Harvard University in Cambridge',
    'Humboldt University in Berlin',
    'Buckingham Palace in London',
    'Christ Church in Dublin',
    'Hyde Park in London',
  ])('is a proper name with a place behind it: %s', (venue) => {
    expect(atVenue(venue)).toBe(`at ${venue}`);
  });
});

describe('a number at the start of an English sentence', () => {
  test.each([
    ['60 posters', 'Sixty posters'],
    ['64 people', 'Sixty-four people'],
    ['17 people', 'Seventeen people'],
    ['nine guests', 'Nine guests'],
    ['137 people', 'A total of 137 people'],
  ])('%s', (number, expected) => {
    expect(atStart(number)).toBe(expected);
  });
});

describe('the event in an English sentence', () => {
  const phrase = (title: string): string =>
    englishPhrase(
      { title, kind: 'conference', mode: 'in-person' },
      englishVoice('en', DEFAULT_STYLE),
    ).text;

  test.each([
    ['Optics Day 2026', 'Optics Day 2026'],
    ['Delegation Trip to Japan', 'the Delegation Trip to Japan'],
    ['Founders’ Night “Five Minutes”', 'Founders’ Night “Five Minutes”'],
    ['Tech Clinic', 'the Tech Clinic'],
    ['Workshop on Optics', 'the Workshop on Optics'],
    ['The Optics Summit', 'the Optics Summit'],
    ['Light in the Dark', 'the conference “Light in the Dark”'],
    ['Who tests the testers?', 'the conference “Who tests the testers?”'],
  ])('%s', (title, expected) => {
    expect(phrase(title)).toBe(expected);
  });
});

describe('a year that the title has', () => {
  const opening = (title: string, end = '2026-03-13', language = 'en'): string => {
    const lead = languageFor(language).lead({
      form: 'event',
      event: { title, kind: 'conference', mode: 'in-person' },
      hosts: [],
      city: 'Ulm',
      span: { start: '2026-03-12', end },
    });
    return lead.join(' ').replaceAll('\u00a0', ' ');
  };

  test.each([
    [
      'en',
      'Optics Day 2026',
      '2026-03-13',
      'Optics Day 2026 took place in Ulm on March 12 and 13.',
    ],
    [
      'en-GB',
      'Optics 2026',
      '2026-03-13',
      'The conference “Optics 2026” took place in Ulm on 12 and 13 March.',
    ],
    ['en', 'Optics Day', '2026-03-13', 'Optics Day took place in Ulm on March 12 and 13, 2026.'],
    [
      'en',
      'Optics Day 2026',
      '2027-01-02',
      'Optics Day 2026 took place in Ulm from March 12, 2026, to January 2, 2027.',
    ],
    [
      'de',
      'Optik-Tag 2026',
      '2026-03-13',
      'Der Optik-Tag 2026 fand am 12. und 13. März in Ulm statt.',
    ],
  ])('is not said again (%s): %s', (language, title, end, expected) => {
    expect(opening(title, end, language)).toBe(expected);
  });
});

describe('attendance', () => {
  const event = { kind: 'congress', mode: 'in-person' as const };
  test.each([
    ['de', 180, 'about', 'rund 180 Gäste'],
    ['de', 1200, 'more-than', 'mehr als 1.200 Gäste'],
    ['de-AT', 1200, 'about', 'rund 1.200 Gäste'],
    ['de-CH', 1200, 'about', 'rund 1’200 Gäste'],
    ['de-CH', 1234567, 'exact', '1’234’567 Gäste'],
    ['en-GB', 1200, 'about', 'about 1,200 guests'],
    ['en-ZA', 1200, 'about', 'about 1,200 guests'],
    ['de', 999, 'exact', '999 Gäste'],
    ['de', 12, 'exact', 'zwölf Gäste'],
    ['de', 13, 'exact', '13 Gäste'],
    ['de', 1, 'about', 'ein Gast'],
    ['de', 10, 'about', 'rund 10 Gäste'],
    ['en', 180, 'about', 'about 180 guests'],
    ['en', 1200, 'more-than', 'more than 1,200 guests'],
    ['en', 9, 'exact', 'nine guests'],
    ['en', 10, 'exact', '10 guests'],
  ] as const)('%s %i %s', (code, count, precision, expected) => {
    expect(languageFor(code).attendance({ count, precision }, event)).toBe(expected);
  });

  test('is of people, not of guests, where one takes part', () => {
    const language = languageFor('de');
    const number = { count: 20, precision: 'about' as const };
    expect(language.attendance(number, { kind: 'workshop', mode: 'in-person' })).toBe(
      'rund 20 Personen',
    );
    expect(language.attendance(number, { kind: 'congress', mode: 'online' })).toBe(
      'rund 20 Personen',
    );
  });
});

describe('a title at the end of an English sentence', () => {
  const sentence = (code: string, title: string, style: Partial<HouseStyle> = {}): string =>
    languageFor(code, style).talk(
      {
        kind: 'keynote',
        title,
        only: true,
        // What joins the talk before it never opens with its title.
        joins: 'same-people',
        parties: [
          {
            people: [{ person: person('p', { familyName: 'Roe' }), known: false }],
            organizations: [],
          },
        ],
      },
      new Variation(),
    );

  test.each([
    ['en', 'Light', /“Light\.”$/],
    ['en-GB', 'Light', /“Light”\.$/],
    ['en', 'What is “light”', /“What is ‘light\.’”$/],
    ['en', 'What now?', /“What now\?”$/],
    ['en-GB', 'What now?', /“What now\?”$/],
    ['en', 'And then…', /“And then…”$/],
    ['en-CA', 'Light', /“Light\.”$/],
    ['en-AU', 'Light', /“Light”\.$/],
  ])('%s: %s', (code, title, expected) => {
    expect(sentence(code, title)).toMatch(expected);
  });

  test.each([
    ['en', 'Light', /‘Light\.’$/],
    ['en', 'What is “light”', /‘What is “light\.”’$/],
    ['en', 'What now?', /‘What now\?’$/],
    ['en', 'O’Neill’s law', /‘O’Neill’s law\.’$/],
    ['en-GB', 'Light', /‘Light’\.$/],
  ])('with single marks, %s: %s', (code, title, expected) => {
    expect(sentence(code, title, { quotationMarks: { en: '‘’' } })).toMatch(expected);
  });
});
