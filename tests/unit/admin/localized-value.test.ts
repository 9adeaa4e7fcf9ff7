import { readValue, withText } from '../../../admin/fields/value';

describe('a text by language in a form', () => {
  it('gets the text of one language, and keeps the others', () => {
    expect(withText({ de: 'Leiter' }, 'en', 'Head')).toEqual({ de: 'Leiter', en: 'Head' });
    expect(withText({ de: 'Leiter', en: 'Head' }, 'en', 'Chief')).toEqual({
      de: 'Leiter',
      en: 'Chief',
    });
  });

  it('begins with nothing', () => {
    expect(withText(null, 'de', 'Leiter')).toEqual({ de: 'Leiter' });
    expect(withText(undefined, 'de', '')).toBeNull();
  });

  it('loses a language whose text is emptied, and is nothing without any', () => {
    expect(withText({ de: 'Leiter', en: 'Head' }, 'en', '')).toEqual({ de: 'Leiter' });
    expect(withText({ de: 'Leiter' }, 'de', '')).toBeNull();
  });

  it('leaves the former value as it was, because the form compares with it', () => {
    const former = Object.freeze({ de: 'Leiter' });
    withText(former, 'de', 'Chef');
    expect(former).toEqual({ de: 'Leiter' });
  });

  it.each([['text'], [5], [true], [[{ de: 'x' }]], [{ de: 5, en: '' }]])(
    'takes %j for nothing',
    (value) => {
      expect(readValue(value)).toEqual({});
    },
  );
});
