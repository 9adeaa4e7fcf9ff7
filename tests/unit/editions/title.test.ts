import { suggestTitle } from '../../../server/editions/title';

const suggest = (title: string, edition?: number) =>
  suggestTitle(title, { year: 2026, edition }, { year: 2027, edition: edition && edition + 1 });

describe('the title of the next edition', () => {
  it.each([
    ['Hightech Summit 2026', undefined, 'Hightech Summit 2027'],
    ['2026: das Jahr', undefined, '2027: das Jahr'],
    ['Winterschule 2026/27', undefined, 'Winterschule 2027/28'],
    ['COMPAMED ’26', undefined, 'COMPAMED ’27'],
    ['12. Mittagstreff', 12, '13. Mittagstreff'],
    ['12. Mittagstreff 2026', 12, '13. Mittagstreff 2027'],
    ['12. Mittagstreff am 12. März 2026', 12, '13. Mittagstreff am 12. März 2027'],
    ['The 11th Congress', 11, 'The 12th Congress'],
    ['The 20th Congress', 20, 'The 21st Congress'],
    ['The 21st Congress', 21, 'The 22nd Congress'],
    ['The 22nd Congress', 22, 'The 23rd Congress'],
    ['Lunch No. 7', 7, 'Lunch No. 8'],
    ['Treffen Nr. 7', 7, 'Treffen Nr. 8'],
    ['Meetup #7', 7, 'Meetup #8'],
  ])('of “%s” (edition %s) is “%s”', (title, edition, expected) => {
    expect(suggest(title, edition)).toBe(expected);
  });

  it.each([
    ['Mittagstreff', undefined],
    ['12. Mittagstreff', undefined],
    ['Ziele bis 2030', undefined],
    ['Nummer 12026', undefined],
    ['Treffen am 12. März', 12],
    ['Treffen am 12.3.', 12],
    ['Treffen vom 10.–12. Mai', 12],
    ['112. Treffen', 12],
    ['Lunch No. 70', 7],
  ])('is not to be seen in “%s” (edition %s)', (title, edition) => {
    expect(suggest(title, edition)).toBeUndefined();
  });

  it('keeps its year where the next one is in the same year', () => {
    const marks = { year: 2026, edition: undefined };
    expect(suggestTitle('Treffen 2026', marks, marks)).toBeUndefined();
  });

  it('keeps a year where the event had no date', () => {
    const from = { year: undefined, edition: undefined };
    const to = { year: 2027, edition: undefined };
    expect(suggestTitle('Treffen 2026', from, to)).toBeUndefined();
  });
});
