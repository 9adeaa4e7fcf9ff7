import { createNewsroomClient, NewsroomError } from '../../../client';

/** What a Strapi, or something else in its place, answers. tests/api/client.test.ts asks a real one. */
const answering = (...answers: (() => Response)[]) => {
  let calls = 0;
  return createNewsroomClient({
    baseURL: 'https://cms.example.org/api',
    fetch: async () => {
      const answer = answers[calls] ?? (() => Promise.reject(new Error('asked once too often')));
      calls += 1;
      return answer();
    },
  });
};
const failure =
  (status: number, name: string, message: string, details: unknown = {}) =>
  () =>
    Response.json({ data: null, error: { status, name, message, details } }, { status });
const page = (body: string, init?: ResponseInit) => () => new Response(body, init);

const errorOf = async (promise: Promise<unknown>): Promise<NewsroomError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(NewsroomError);
  return error as NewsroomError;
};

describe('an answer that is no page', () => {
  const URL_ASKED = 'https://cms.example.org/api/newsroom/recaps/by-slug/licht';

  it('of Strapi is an error with all that it says', async () => {
    const details = { errors: [{ path: ['locale'] }], param: 'locale' };
    const newsroom = answering(failure(400, 'ValidationError', 'Invalid parameter', details));
    const error = await errorOf(newsroom.recap('licht'));
    expect(error).toMatchObject({
      name: 'NewsroomError',
      status: 400,
      code: 'ValidationError',
      message: 'Invalid parameter',
      details,
      url: URL_ASKED,
    });
  });

  it.each([
    ['the page of a proxy', page('<h1>Bad gateway</h1>', { status: 502 }), 502],
    ['the frontend’s own page', page('<!doctype html>'), 200],
    ['another 404', page('Not here', { status: 404 }), 404],
    ['nothing', page(''), 200],
    ['another JSON', page('[]'), 200],
    ['304 without a condition', () => new Response(null, { status: 304 }), 304],
    ['JSON without data', page('{"data":null}'), 200],
  ])('but %s is an error too', async (_name, answer, status) => {
    const error = await errorOf(answering(answer).recap('licht'));
    expect(error).toMatchObject({ status, code: 'UnknownError', url: URL_ASKED });
    expect(error.message).toBe(`${URL_ASKED} answered ${status} without data`);
    expect(error.details).toBeUndefined();
  });

  it('where Strapi has no such route, is not taken for a missing page', async () => {
    const newsroom = answering(failure(404, 'NotFoundError', 'Not Found'));
    expect(await errorOf(newsroom.recap('licht'))).toMatchObject({ status: 404 });
  });

  it('is null where there is no such page, or can be none', async () => {
    const newsroom = answering(
      failure(404, 'NotFoundError', 'There is no recap at this address'),
      failure(400, 'ValidationError', 'Invalid parameter slug', { param: 'slug' }),
    );
    expect(await newsroom.recap('licht')).toBeNull();
    expect(await newsroom.recap('Licht!')).toBeNull();
  });

  it('is an error for a list, also where there is none', async () => {
    const newsroom = answering(failure(404, 'NotFoundError', 'There is no list'));
    expect(await errorOf(newsroom.recaps())).toMatchObject({ status: 404 });
  });
});

describe('all entries of a list', () => {
  const part = (ids: string[], pageCount: number) => () =>
    Response.json({
      data: ids.map((documentId) => ({ documentId })),
      meta: { pagination: { pageCount } },
    });

  it('come once, also what moves to the next part meanwhile', async () => {
    const newsroom = answering(part(['a', 'b'], 2), part(['b', 'c'], 2));
    const found = [];
    for await (const { documentId } of newsroom.allRecaps()) {
      found.push(documentId);
    }
    expect(found).toEqual(['a', 'b', 'c']);
  });

  it('end where parts are taken back meanwhile', async () => {
    const newsroom = answering(part(['a'], 3), part([], 1));
    const found = [];
    for await (const { documentId } of newsroom.allEvents()) {
      found.push(documentId);
    }
    expect(found).toEqual(['a']);
  });

  it('are asked for only as far as somebody reads', async () => {
    for await (const { documentId } of answering(part(['a', 'b'], 9)).allRecaps()) {
      expect(documentId).toBe('a');
      break;
    }
  });
});
