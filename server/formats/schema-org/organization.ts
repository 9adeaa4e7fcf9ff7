import type { IdReference } from 'schema-dts';

import type { PageOrganization } from '../../../contracts/pages';
import { webAddress } from '../addresses';

import type { Entity } from './graph';
import { addressOf, idOf } from './world';
import type { World } from './world';

/** Kinds for which schema.org has a word; the others are organizations. */
const TYPES = {
  university: 'CollegeOrUniversity',
  'research-institute': 'ResearchOrganization',
  'public-body': 'GovernmentOrganization',
} as const;

type OrganizationType = (typeof TYPES)[keyof typeof TYPES] | 'Organization';

const typeOf = (kind: string | null): OrganizationType =>
  kind && kind in TYPES ? TYPES[kind as keyof typeof TYPES] : 'Organization';

export function organizationNode(
  world: World,
  organization: PageOrganization,
): Entity<OrganizationType> {
  const page = addressOf(world, 'organization', organization);
  return {
    '@type': typeOf(organization.kind),
    '@id': idOf(world, 'organization', organization),
    name: organization.name,
    alternateName: organization.shortName ?? undefined,
    url: webAddress(organization.website) ?? page,
    mainEntityOfPage: page,
  };
}

/** Puts organizations into the graph; those without a name say nothing. */
export const addOrganizations = (world: World, organizations: PageOrganization[]): IdReference[] =>
  organizations
    .filter(({ name }) => name.trim() !== '')
    .map((organization) => world.graph.add(organizationNode(world, organization)));

/** The site as the one who publishes. */
export function addPublisher(world: World): IdReference | undefined {
  const { site, graph } = world;
  return site && site.name.trim() !== ''
    ? graph.add({
        '@type': 'Organization',
        '@id': `${site.url}/#publisher`,
        name: site.name,
        url: `${site.url}/`,
      })
    : undefined;
}
