import { settingsOf } from '../../../server/front/settings';

describe('the settings of the front', () => {
  it('may be left out', () => {
    expect(settingsOf({})).toEqual({ maxAge: 1000, ignore: [] });
    expect(settingsOf({ maxAge: 0 })).toEqual({ maxAge: 0, ignore: [] });
  });

  it.each<[object, string]>([
    [{ maxAge: -1 }, 'maxAge must be a whole number'],
    [{ maxAge: '5' }, 'maxAge must be a whole number'],
    [{ ignore: 'global::mine' }, 'ignore must be a list'],
    [{ ignore: [() => true] }, 'ignore must be a list'],
    [{ maxage: 5 }, 'there is no setting maxage'],
  ])('stop the start: %j', (config, message) => {
    expect(() => settingsOf(config)).toThrow(message);
  });
});
