import {
  component,
  components,
  DERIVED,
  enumeration,
  externalIdentity,
  localizedText,
  lookups,
  PRIVATE,
  relation,
  string,
  text,
} from './attributes';
import { named, panel } from './panel';
import type { ContentTypeSchema } from './schema';
import {
  displayNameOf,
  LINK_UID,
  ORGANIZATION_UID,
  PICTURE_UID,
  RECAP_UID,
  TALK_UID,
} from './uids';

export const VISIBILITIES = ['public', 'hidden'] as const;

/** Only for the choice of words in a composed text (`Referentin`). */
export const GRAMMATICAL_GENDERS = ['female', 'male', 'none'] as const;

const attributes = {
  honorificPrefix: string(80),
  givenName: string(120),
  namePrefix: string(40),
  familyName: string(120, { required: true }),
  honorificSuffix: string(60),
  displayName: string(255, DERIVED),
  sortName: string(255, DERIVED),
  slug: string(80),
  jobTitle: localizedText(255),
  organization: relation('manyToOne', ORGANIZATION_UID, { inversedBy: 'speakers' }),
  otherOrganizations: relation('oneToMany', ORGANIZATION_UID),
  bio: localizedText(5000, { multiline: true }),
  portrait: component(PICTURE_UID),
  links: components(LINK_UID),
  orcid: string(19),
  visibility: enumeration(VISIBILITIES, 'public', { required: true }),
  talks: relation('manyToMany', TALK_UID, { mappedBy: 'speakers', ...DERIVED }),
  recaps: relation('manyToMany', RECAP_UID, { mappedBy: 'speakers', ...DERIVED }),
  email: string(254, PRIVATE),
  phone: string(60, PRIVATE),
  grammaticalGender: enumeration(GRAMMATICAL_GENDERS, 'none', PRIVATE),
  consentNote: text(5000, PRIVATE),
  internalNotes: text(5000, PRIVATE),
  ...externalIdentity(),
};

export const speaker: ContentTypeSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_speakers',
  info: {
    singularName: 'speaker',
    pluralName: 'speakers',
    displayName: displayNameOf('speaker'),
    description: 'A person who takes part in talks. One record for all events and languages.',
  },
  options: { draftAndPublish: false },
  pluginOptions: named('speaker'),
  attributes,
  indexes: lookups(
    'newsroom_speakers',
    'slug',
    'sort_name',
    'display_name',
    'external_source+external_id',
  ),
  config: panel('speaker', attributes, {
    mainField: 'displayName',
    list: ['displayName', 'organization', 'visibility', 'updatedAt'],
    sortBy: 'sortName',
    rows: [
      'honorificPrefix:4 givenName:4 namePrefix:4',
      'familyName:8 honorificSuffix:4',
      'jobTitle',
      'organization:6 otherOrganizations:6',
      'portrait',
      'bio',
      'links',
      'visibility:6 grammaticalGender:6',
      'email:6 phone:6',
      'consentNote',
      'slug:6 orcid:6',
      'externalSource:6 externalId:6',
      'internalNotes',
    ],
    pickBy: { organization: 'name', otherOrganizations: 'name' },
  }),
};
