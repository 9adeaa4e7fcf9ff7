import { behindFront, frontMaxAge } from '../../../server/front/behind';

const FRONT = 'plugin::newsroom.front';
const STRAPI = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

const reasonFor = (middlewares: unknown, ignored: string[] = []) =>
  behindFront(middlewares, ignored).reason;

describe('what stands behind the front', () => {
  it('is understood where it is Strapi’s own', () => {
    expect(behindFront([FRONT, ...STRAPI], [])).toEqual({
      reason: undefined,
      logs: true,
      timesAnswers: false,
      hasOwnOrigins: false,
      count: 10,
    });
  });

  it('is what comes after it', () => {
    const [logger, ...others] = STRAPI;
    expect(
      behindFront(
        ['global::mine', { name: 'strapi::compression' }, logger, { name: FRONT }, ...others],
        [],
      ),
    ).toMatchObject({ reason: undefined, logs: false, count: 9 });
  });

  it.each<[string, unknown]>([
    ['a middleware of the project', 'global::mine'],
    ['a file of the project', { resolve: './src/mine' }],
    ['what looks at the address of the caller', 'strapi::ip'],
    ['what changes bodies', { name: 'strapi::compression', config: { br: false } }],
    ['what has functions for each status', 'strapi::responses'],
  ])('may be unknown: %s', (_, entry) => {
    expect(reasonFor([FRONT, ...STRAPI, entry])).toMatch(/stands behind it/);
  });

  it('is let pass where the project vouches for it', () => {
    expect(reasonFor([FRONT, ...STRAPI, 'global::mine'], ['global::mine'])).toBeUndefined();
    expect(reasonFor([FRONT, ...STRAPI, { resolve: './mine' }], ['./mine'])).toBeUndefined();
    expect(reasonFor([FRONT, ...STRAPI, 'global::other'], ['global::mine'])).toMatch(
      /global::other/,
    );
  });

  it('may decide by a function what one answer has in it', () => {
    const directives = { 'script-src': ["'self'", () => 'nonce'] };
    const security = {
      name: 'strapi::security',
      config: { contentSecurityPolicy: { directives } },
    };
    expect(reasonFor([FRONT, security, ...STRAPI])).toMatch(/function .* strapi::security/);
  });

  it('may decide by a function about origins alone', () => {
    const cors = { name: 'strapi::cors', config: { origin: () => '*' } };
    expect(behindFront([FRONT, cors, 'strapi::responseTime'], [])).toMatchObject({
      reason: undefined,
      hasOwnOrigins: true,
      timesAnswers: true,
    });
  });

  it('is nothing where the front is not named', () => {
    expect(reasonFor(STRAPI)).toMatch(/not in config/);
    expect(reasonFor(undefined)).toMatch(/not in config/);
  });
});

it.each([
  ['nothing', undefined, 0],
  ['no front', STRAPI, 0],
  ['its name', [FRONT, ...STRAPI], 1000],
  ['its settings', [{ name: FRONT, config: { maxAge: 250 } }, ...STRAPI], 250],
])('caches wait for other processes as long as %s says', (_, middlewares, expected) => {
  expect(frontMaxAge(middlewares)).toBe(expected);
});
