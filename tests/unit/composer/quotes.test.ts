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
    ['en', 'What is “smart”?', '“What is ‘smart’?”'],
    ['en', 'O’Neill’s law', '“O’Neill’s law”'],
    ['en', 'The 3" wafer', '“The 3" wafer”'],
  ])('%s: %s', (code, title, expected) => {
    expect(languageFor(code).quote(title)).toBe(expected);
  });
});
