import {
  boolean,
  enumeration,
  image,
  integer,
  localizedText,
  relation,
  string,
  text,
  url,
} from '../attributes';
import { panel } from '../panel';
import type { Attribute, ComponentSchema } from '../schema';
import {
  CONTRIBUTION_UID,
  displayNameOf,
  INVOLVEMENT_UID,
  LINK_UID,
  ORGANIZATION_UID,
  PICTURE_UID,
  QUOTE_UID,
  SEO_UID,
  SPEAKER_UID,
} from '../uids';
import type { PanelOptions } from '../panel';

export const CONTRIBUTION_ROLES = [
  'speaker',
  'keynote',
  'panelist',
  'moderator',
  'host',
  'greeting',
  'author',
  'award-winner',
] as const;

export const INVOLVEMENT_ROLES = [
  'host',
  'co-host',
  'partner',
  'sponsor',
  'exhibitor',
  'media-partner',
  'funder',
  'supporter',
] as const;

export const LINK_KINDS = [
  'website',
  'registration',
  'slides',
  'video',
  'press',
  'album',
  'social',
  'other',
] as const;

interface Definition {
  description: string;
  icon: string;
  attributes: Record<string, Attribute>;
  panel: PanelOptions;
}

const define = (uid: string, plural: string, definition: Definition): ComponentSchema => ({
  collectionName: `components_newsroom_${plural}`,
  info: {
    displayName: displayNameOf(uid),
    description: definition.description,
    icon: definition.icon,
  },
  options: {},
  attributes: definition.attributes,
  config: panel(uid, definition.attributes, definition.panel),
});

const contribution = define(CONTRIBUTION_UID, 'contributions', {
  description: 'One person’s part in a talk, with the job and the organization of that day.',
  icon: 'user',
  attributes: {
    speaker: relation('oneToOne', SPEAKER_UID),
    role: enumeration(CONTRIBUTION_ROLES, 'speaker'),
    organizations: relation('oneToMany', ORGANIZATION_UID),
    jobTitle: localizedText(255),
    absent: boolean(false),
  },
  panel: {
    mainField: 'role',
    rows: ['speaker:6 role:6', 'organizations:6 absent:6', 'jobTitle'],
    pickBy: { speaker: 'displayName', organizations: 'name' },
  },
});

const involvement = define(INVOLVEMENT_UID, 'involvements', {
  description: 'An organization’s role in an event.',
  icon: 'briefcase',
  attributes: {
    organization: relation('oneToOne', ORGANIZATION_UID),
    role: enumeration(INVOLVEMENT_ROLES, 'partner'),
    level: string(60),
    rank: integer({ min: 0, max: 1000 }),
  },
  panel: {
    mainField: 'role',
    rows: ['organization:6 role:6', 'level:6 rank:6'],
    pickBy: { organization: 'name' },
  },
});

const picture = define(PICTURE_UID, 'pictures', {
  description: 'A picture with its alternative text, caption and credit.',
  icon: 'picture',
  attributes: {
    file: image(),
    alternativeText: localizedText(500),
    decorative: boolean(false),
    caption: localizedText(500),
    credit: string(200),
    license: string(100),
    licenseUrl: url(),
  },
  panel: {
    mainField: 'credit',
    rows: ['file', 'alternativeText', 'caption', 'credit:6 decorative:6', 'license:6 licenseUrl:6'],
  },
});

const link = define(LINK_UID, 'links', {
  description: 'A link with its text.',
  icon: 'link',
  attributes: {
    label: localizedText(255),
    url: url(),
    kind: enumeration(LINK_KINDS, 'website'),
  },
  panel: {
    mainField: 'url',
    rows: ['url:8 kind:4', 'label'],
  },
});

const quote = define(QUOTE_UID, 'quotes', {
  description: 'What somebody said, word for word.',
  icon: 'quote',
  attributes: {
    text: text(600),
    speaker: relation('oneToOne', SPEAKER_UID),
    approved: boolean(false),
  },
  panel: {
    mainField: 'text',
    rows: ['text', 'speaker:8 approved:4'],
    pickBy: { speaker: 'displayName' },
  },
});

const seo = define(SEO_UID, 'seos', {
  description: 'What search engines show and do.',
  icon: 'search',
  attributes: {
    title: string(70),
    description: string(170),
    canonicalUrl: url(),
    noindex: boolean(false),
  },
  panel: {
    mainField: 'title',
    rows: ['title', 'description', 'canonicalUrl:8 noindex:4'],
  },
});

/** Every component, by its uid. */
export const components: Record<string, ComponentSchema> = {
  [CONTRIBUTION_UID]: contribution,
  [INVOLVEMENT_UID]: involvement,
  [PICTURE_UID]: picture,
  [LINK_UID]: link,
  [QUOTE_UID]: quote,
  [SEO_UID]: seo,
};
