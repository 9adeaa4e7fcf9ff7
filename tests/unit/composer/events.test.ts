import { languageFor } from '../../../composer';
import { eventPhrase } from '../../../composer/language/de/events';
import { voiceFor } from '../../../composer/language/de/voice';
import { eventPhrase as englishPhrase } from '../../../composer/language/en/events';
import { voiceFor as englishVoice } from '../../../composer/language/en/voice';
import { Variation } from '../../../composer/variation';
import { person } from './build';

const { marks } = voiceFor('de');

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

describe('the event in an English sentence', () => {
  const phrase = (title: string): string =>
    englishPhrase({ title, kind: 'conference', mode: 'in-person' }, englishVoice('en')).text;

  test.each([
    ['Optics Day 2026', 'the Optics Day 2026'],
    ['Workshop on Optics', 'the Workshop on Optics'],
    ['The Optics Summit', 'the Optics Summit'],
    ['Light in the Dark', 'the conference “Light in the Dark”'],
    ['Who tests the testers?', 'the conference “Who tests the testers?”'],
  ])('%s', (title, expected) => {
    expect(phrase(title)).toBe(expected);
  });
});

describe('attendance', () => {
  const event = { kind: 'congress', mode: 'in-person' as const };
  test.each([
    ['de', 180, 'about', 'rund 180 Gäste'],
    ['de', 1200, 'more-than', 'mehr als 1.200 Gäste'],
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
  const sentence = (code: string, title: string): string =>
    languageFor(code).talk(
      {
        kind: 'keynote',
        title,
        only: true,
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
  ])('%s: %s', (code, title, expected) => {
    expect(sentence(code, title)).toMatch(expected);
  });
});
