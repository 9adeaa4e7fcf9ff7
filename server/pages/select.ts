import { EVENT_FIELDS, TALK_FIELDS } from './event';
import { ORGANIZATION_FIELDS, PERSON_FIELDS } from './people';
import { FILE_FIELDS } from './picture';

/**
 * What is read for the parts of pages, as `populate` of the Document Service. Each part is one query, however
 * many rows it has.
 */

export const PICTURE = { populate: { file: { fields: FILE_FIELDS } } };

export const ORGANIZATION = { fields: ORGANIZATION_FIELDS };

export const PERSON = { fields: PERSON_FIELDS };

/** With today's job and employer, for those who are in an article without having spoken. */
export const PERSON_TODAY = {
  fields: [...PERSON_FIELDS, 'jobTitle'],
  populate: { organization: ORGANIZATION },
};

export const TOPIC = { fields: ['slug', 'name'] };

const INVOLVEMENTS = { populate: { organization: ORGANIZATION } };

export const EVENT = { fields: EVENT_FIELDS, populate: { involvements: INVOLVEMENTS } };

export const EVENT_CARD = {
  fields: [...EVENT_FIELDS, 'teaser', 'locale'],
  populate: { involvements: INVOLVEMENTS, picture: PICTURE, topics: TOPIC },
};

export const RECAP_CARD = {
  fields: [
    'slug',
    'locale',
    'kind',
    'kicker',
    'title',
    'teaser',
    'authorName',
    'displayDate',
    'publishedAt',
  ],
  populate: { picture: PICTURE, topics: TOPIC },
};

export const TALK = {
  fields: TALK_FIELDS,
  populate: {
    contributions: { populate: { speaker: PERSON, organizations: ORGANIZATION } },
    links: true,
  },
};
