import { choiceOf, readGrammar, withChoice, withForm } from '../../../admin/fields/grammar-value';

describe('the grammar of a name in a form', () => {
  it.each([
    ['an object', { article: 'die', dative: 'der Muster GmbH' }],
    ['the text of one', '{"article":"die","dative":"der Muster GmbH"}'],
  ])('is read from %s', (_what, value) => {
    expect(readGrammar(value)).toEqual({ article: 'die', dative: 'der Muster GmbH' });
  });

  it.each([null, undefined, '', 'die', '{', [], {}, { article: 'le' }, 7])(
    'is none in %j',
    (value) => {
      expect(readGrammar(value)).toBeUndefined();
    },
  );

  it('keeps the plural, and leaves out what is no form', () => {
    expect(readGrammar({ article: 'die', plural: true, dative: 3, other: 'x' })).toEqual({
      article: 'die',
      plural: true,
    });
  });

  it('knows the plural as a choice of its own', () => {
    expect(choiceOf({ article: 'die', plural: true })).toBe('plural');
    expect(withChoice('plural')).toEqual({ article: 'die', plural: true });
    expect(withChoice('das')).toEqual({ article: 'das' });
  });

  it('takes a form as it is typed, and drops an empty one', () => {
    const typed = withForm({ article: 'der' }, 'genitive', 'des Verbandes');
    expect(typed).toEqual({ article: 'der', genitive: 'des Verbandes' });
    expect(withForm(typed, 'genitive', '')).toEqual({ article: 'der' });
  });
});
