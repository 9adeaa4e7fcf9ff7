import { handleOf, handlesOf } from '../../../server/facts/handles';

describe('the name of an account', () => {
  test.each<[string, string | undefined]>([
    ['https://x.com/muster', 'x.com @muster'],
    ['https://twitter.com/muster?lang=de', 'x.com @muster'],
    ['https://www.instagram.com/muster.optik/', 'instagram.com @muster.optik'],
    ['https://bsky.app/profile/muster.example', 'bsky.app @muster.example'],
    ['https://www.threads.net/@muster', 'threads.net @muster'],
    ['https://www.youtube.com/@muster/videos', 'youtube.com @muster'],
    ['https://social.example/@muster', 'social.example @muster@social.example'],
    ['https://www.linkedin.com/in/muster/', undefined],
    ['https://www.facebook.com/muster', undefined],
    ['https://x.com/i/flow', undefined],
    ['https://x.com/', undefined],
    ['https://www.instagram.com/p/abc', undefined],
    ['https://x.com/<script>', undefined],
    ['https://social.example/@', undefined],
    ['muster', undefined],
    ['', undefined],
  ])('%s', (url, expected) => {
    const found = handleOf(url);
    expect(found && `${found.network} ${found.handle}`).toBe(expected);
  });

  test('is taken from social links alone, each once', () => {
    expect(
      handlesOf({
        links: [
          { kind: 'website', url: 'https://x.com/other' },
          { kind: 'social', url: 'https://x.com/muster' },
          { kind: 'social', url: 'https://twitter.com/muster' },
          { kind: 'social', url: null },
        ],
      }),
    ).toEqual([{ network: 'x.com', handle: '@muster' }]);
    expect(handlesOf({ links: [] })).toBeUndefined();
    expect(handlesOf({})).toBeUndefined();
  });
});
