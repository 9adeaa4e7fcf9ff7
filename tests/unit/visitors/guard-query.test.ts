import {
  CONTRIBUTION_UID,
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
} from '../../../content-types';
import { guardOrder } from '../../../server/visitors/guard-order';
import { guardQuery } from '../../../server/visitors/guard-query';
import { privatePaths } from '../../../server/visitors/private-input';
import { reaches } from '../../../server/visitors/reach';
import { isGuarded } from '../../../server/visitors/rules';

import { guard, NOW } from './models';

type Filters = (context: { meta: { uid: string } }) => unknown;

const filtersFor = (uid: string, of: string, existing?: unknown) =>
  (guardQuery({ filters: existing }, of, guard).filters as Filters)({ meta: { uid } });

describe('what the query engine is told for each type that it reads', () => {
  it.each([
    [EVENT_UID, { publishedAt: { $notNull: true } }],
    [TALK_UID, { publishedAt: { $notNull: true } }],
    [SPEAKER_UID, { $and: [{ visibility: { $eq: 'public' } }] }],
    [CONTRIBUTION_UID, { $and: [{ speaker: { visibility: { $eq: 'public' } } }] }],
    [ORGANIZATION_UID, {}],
    ['api::page.page', {}],
  ])('%s', (uid, condition) => {
    expect(filtersFor(uid, 'api::page.page')).toEqual(condition);
  });

  it('shows a recap when its embargo is over, to the second', () => {
    expect(filtersFor(RECAP_UID, RECAP_UID)).toEqual({
      $and: [
        { publishedAt: { $notNull: true } },
        {
          $or: [{ embargoUntil: { $null: true } }, { embargoUntil: { $lte: NOW.toISOString() } }],
        },
      ],
    });
  });

  it('keeps what Strapi asks of other types, and replaces what it asks of ours', () => {
    const drafts = { publishedAt: { $null: true } };
    expect(filtersFor('api::page.page', 'api::page.page', () => drafts)).toEqual({
      $and: [drafts],
    });
    expect(filtersFor(EVENT_UID, 'api::page.page', () => drafts)).toEqual({
      publishedAt: { $notNull: true },
    });
    expect(filtersFor(SPEAKER_UID, 'api::page.page', { slug: 'a' })).toEqual({
      $and: [{ slug: 'a' }, { visibility: { $eq: 'public' } }],
    });
  });
});

describe('what a caller wrote into the query', () => {
  it('is guarded in what is populated as well, at any depth and by type', () => {
    const asked = { where: { speakers: { slug: 'a' } } };
    const query = guardQuery(
      {
        populate: {
          event: { populate: { talks: asked } },
          blocks: { on: { [TALK_UID]: asked } },
          title: true,
        },
      },
      'api::page.page',
      guard,
    );
    const guarded = {
      where: { $and: [{ speakers: { $and: [{ slug: 'a' }, { visibility: { $eq: 'public' } }] } }] },
    };
    expect(query.populate).toEqual({
      event: { populate: { talks: guarded } },
      blocks: { on: { [TALK_UID]: guarded } },
      title: true,
    });
  });

  it.each([
    [{ speakers: { slug: 'asc' } }],
    [[{ title: 'asc' }, { speakers: { slug: 'asc' } }]],
    [{ contributions: { role: 'asc' } }],
    [{ event: { recaps: { title: 'asc' } } }],
    [{ organizations: { events: { title: 'asc' } } }],
    [{ status: 'asc' }],
    [['status']],
  ])('may not sort talks by %j', (orderBy) => {
    expect(() => guardOrder(orderBy, { uid: TALK_UID, published: true }, guard)).toThrow(
      'cannot be sorted',
    );
  });

  it.each([
    [{ title: 'asc' }],
    [{ event: { startsAt: 'desc' } }],
    [[{ event: { predecessor: { startsAt: 'desc' } } }]],
    [{ organizations: { name: 'asc' } }],
    [undefined],
  ])('may sort talks by %j', (orderBy) => {
    expect(() => guardOrder(orderBy, { uid: TALK_UID, published: true }, guard)).not.toThrow();
  });

  it('may not sort drafts of a project by their event', () => {
    const orderBy = { event: { startsAt: 'asc' } };
    const published = { publishedAt: { $notNull: true } };
    const page = 'api::page.page';
    expect(() => guardQuery({ orderBy }, page, guard)).toThrow('event');
    expect(() => guardQuery({ orderBy, where: published }, page, guard)).not.toThrow();
  });
});

describe('private attributes in somebody’s input', () => {
  const attributesOf = (uid: string) =>
    uid === 'type'
      ? {
          title: { type: 'string' },
          notes: { type: 'text', private: true },
          links: { type: 'component', component: 'link' },
        }
      : { url: { type: 'text' }, note: { type: 'text', private: true } };

  it.each([
    [{ title: 'a' }, []],
    [{ notes: 'a' }, [['notes']]],
    [{ notes: null }, [['notes']]],
    [{ links: { note: 'a' } }, [['links', 'note']]],
    [{ links: [{ url: 'a' }, { note: 'a' }] }, [['links', '1', 'note']]],
    [{ constructor: 'a' }, []],
    [null, []],
    ['notes', []],
  ])('%j has %j', (data, paths) => {
    expect(privatePaths(data, 'type', attributesOf)).toEqual(paths);
  });
});

it('knows which types lead to ours', () => {
  expect(reaches('api::page.page', guard.modelOf, isGuarded)).toBe(true);
  expect(reaches('newsroom.picture', guard.modelOf, isGuarded)).toBe(false);
  expect(reaches('newsroom.involvement', guard.modelOf, isGuarded)).toBe(true);
});
