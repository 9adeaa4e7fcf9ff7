import { EVENT_UID, ORGANIZATION_UID, SPEAKER_UID, TALK_UID } from '../../../content-types';
import { guardWhere, UnanswerableError } from '../../../server/visitors/guard-where';

import { guard } from './models';

const PUBLISHED = { publishedAt: { $notNull: true } };
const PERSON = { visibility: { $eq: 'public' } };
const PART = { speaker: PERSON };

const talks = (where: unknown) => guardWhere(where, { uid: TALK_UID, published: true }, guard);
const speakers = (where: unknown) =>
  guardWhere(where, { uid: SPEAKER_UID, published: false }, guard);

describe('a condition on a relation', () => {
  it.each<[string, unknown, unknown]>([
    ['leaves plain attributes alone', { title: { $eq: 'a' } }, { title: { $eq: 'a' } }],
    [
      'asks for a visible row',
      { speakers: { familyName: { $eq: 'a' } } },
      { $and: [{ speakers: { $and: [{ familyName: { $eq: 'a' } }, PERSON] } }] },
    ],
    [
      'asks the same below another relation',
      { event: { organizations: { speakers: { familyName: 'a' } } } },
      {
        $and: [
          {
            event: {
              $and: [
                {
                  $and: [
                    {
                      organizations: {
                        $and: [{ speakers: { $and: [{ familyName: 'a' }, PERSON] } }],
                      },
                    },
                  ],
                },
                PUBLISHED,
              ],
            },
          },
        ],
      },
    ],
    [
      'asks for the speaker of a part in the programme',
      { contributions: { role: 'host' } },
      { $and: [{ contributions: { $and: [{ role: 'host' }, PART] } }] },
    ],
    [
      'turns the rule round below $not',
      { $not: { speakers: { familyName: 'a' } } },
      { $not: { $and: [{ speakers: { $or: [{ familyName: 'a' }, { $not: PERSON }] } }] } },
    ],
    [
      'and back again below two',
      { $not: { $not: { speakers: { familyName: 'a' } } } },
      { $not: { $not: { $and: [{ speakers: { $and: [{ familyName: 'a' }, PERSON] } }] } } },
    ],
    [
      'keeps two relations apart, of which Strapi would lose one',
      { speakers: { familyName: 'a' }, event: { title: 'b' }, title: 'c' },
      {
        title: 'c',
        $and: [
          { speakers: { $and: [{ familyName: 'a' }, PERSON] } },
          { event: { $and: [{ title: 'b' }, PUBLISHED] } },
        ],
      },
    ],
    [
      'keeps what stands beside it',
      { $and: [{ title: 'a' }], speakers: 5 },
      { $and: [{ title: 'a' }, { speakers: { $and: [{ id: 5 }, PERSON] } }] },
    ],
    ['takes an id', { speakers: 5 }, { $and: [{ speakers: { $and: [{ id: 5 }, PERSON] } }] }],
    [
      'takes several ids',
      { speakers: [5, 6] },
      { $and: [{ speakers: { $and: [{ id: { $in: [5, 6] } }, PERSON] } }] },
    ],
    [
      'takes an operator on the id',
      { speakers: { $in: [5, 6] } },
      { $and: [{ speakers: { $and: [{ id: { $in: [5, 6] } }, PERSON] } }] },
    ],
    [
      'takes a group',
      { speakers: { $or: [{ familyName: 'a' }, { familyName: 'b' }] } },
      {
        $and: [
          { speakers: { $and: [{ $or: [{ familyName: 'a' }, { familyName: 'b' }] }, PERSON] } },
        ],
      },
    ],
    [
      'asks whether there is a visible one',
      { speakers: { $notNull: true } },
      { $and: [{ speakers: { $and: [{ id: { $notNull: true } }, PERSON] } }] },
    ],
    [
      'lets published entries be asked for those without a published relation',
      { event: { $null: true } },
      { $and: [{ event: { id: { $null: true } } }] },
    ],
    [
      'adds nothing to types that are visible as a whole',
      { organizations: { name: 'a' } },
      { $and: [{ organizations: { name: 'a' } }] },
    ],
  ])('%s', (_does, where, guarded) => {
    expect(talks(where)).toEqual(guarded);
  });

  it.each([
    ['nobody', { speakers: null }],
    ['nobody, by the id', { speakers: { id: { $null: true } } }],
    ['nobody, by what somebody is not', { $not: { speakers: { $notNull: true } } }],
    ['no quote', { quotes: { $null: true } }],
  ])('refuses to say of which talks there is %s to be seen', (_what, where) => {
    expect(() => talks(where)).toThrow(UnanswerableError);
  });

  it('refuses to say which people have no published talk, since drafts would count', () => {
    expect(() => speakers({ talks: { $null: true } })).toThrow('talks');
  });

  it('names the way to the relation that it refuses', () => {
    const refused = () =>
      guardWhere(
        { talks: { $or: [{ title: 'a' }, { speakers: { $null: true } }] } },
        { uid: EVENT_UID, published: true },
        guard,
      );
    expect(refused).toThrow('talks.speakers');
  });

  it('does not change what it was given', () => {
    const where = Object.freeze({ speakers: Object.freeze({ familyName: 'a' }) });
    expect(() =>
      guardWhere(where, { uid: ORGANIZATION_UID, published: false }, guard),
    ).not.toThrow();
  });
});
