import { languageFor } from '../../../composer';

describe('quotation marks', () => {
  test.each([
    ['de', 'Klein ist groß', '„Klein ist groß“'],
    ['de', 'Was ist „smart“?', '„Was ist ‚smart‘?“'],
    ['de', 'Was ist "smart"?', '„Was ist ‚smart‘?“'],
    ['de', '„Ganz in Anführung“', '„Ganz in Anführung“'],
    ['de', '"Eins" und "zwei"', '„‚Eins‘ und ‚zwei‘“'],
    ['de', 'Endet mit Punkt.', '„Endet mit Punkt“'],
    ['de', 'Und dann ...', '„Und dann…“'],
    ['de', 'Mit der Muster Inc.', '„Mit der Muster Inc.“'],
    ['de', 'Verein Muster e. V.', '„Verein Muster e. V.“'],
    ['de', '»Guillemets« innen', '„‚Guillemets‘ innen“'],
    ['de-CH', 'Was ist „smart“?', '«Was ist ‹smart›?»'],
    ['de', 'Er sagt: „Sie nennt es ‚smart‘“', '„Er sagt: ‚Sie nennt es „smart“‘“'],
    [
      'de',
      'Er sagt: »Sie nennt es ›smart‹« und geht',
      '„Er sagt: ‚Sie nennt es „smart“‘ und geht“',
    ],
    ['de', 'Er sagt: “Sie nennt es ‘smart’”', '„Er sagt: ‚Sie nennt es „smart“‘“'],
    ['de', 'Was heißt «smart» für "uns"?', '„Was heißt ‚smart‘ für ‚uns‘?“'],
    ['de', "Was heißt 'smart'?", '„Was heißt ‚smart‘?“'],
    ['de', '‚Ganz in einfachen‘', '„Ganz in einfachen“'],
    ['de', 'Rock ’n’ Roll und die Müllers’', '„Rock ’n’ Roll und die Müllers’“'],
    ['de', '‚Rock ’n’ Roll‘ im Labor', '„‚Rock ’n’ Roll‘ im Labor“'],
    ['de', 'Das „verlorene Zeichen', '„Das verlorene Zeichen“'],
    ['de', 'Scheiben mit 3" und 5"', '„Scheiben mit 3" und 5"“'],
    ['de', '„', '„„“'],
    ['de', 'Wie geht es weiter?!', '„Wie geht es weiter?!“'],
    ['de', 'Es ist „klein“.', '„Es ist ‚klein‘“'],
    ['de-CH', 'Er sagt: „Sie nennt es ‚smart‘“', '«Er sagt: ‹Sie nennt es «smart»›»'],
    ['de-CH', '«Ganz» und „gar“', '«‹Ganz› und ‹gar›»'],
    ['en', 'What is «smart» in O’Neill’s law?', '“What is ‘smart’ in O’Neill’s law?”'],
    ['en', 'What is “smart”?', '“What is ‘smart’?”'],
    ['en', 'O’Neill’s law', '“O’Neill’s law”'],
    ['en', 'The 3" wafer', '“The 3" wafer”'],
  ])('%s: %s', (code, title, expected) => {
    expect(languageFor(code).quote(title)).toBe(expected);
  });
});
