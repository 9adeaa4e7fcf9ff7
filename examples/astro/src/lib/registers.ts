import type { AstroGlobal } from 'astro';
import type { ListAnswer, OrganizationCard, SpeakerCard } from 'strapi-plugin-newsroom/client';

import { newsroom } from '../newsroom';

import { languageIn, typed } from './params';

/** Names of a part of the registers of people and organizations. */
export const REGISTER_SIZE = 60;

type Asked = Pick<AstroGlobal, 'params' | 'url'>;

const queryOf = ({ params, url }: Asked, page: number) => ({
  locale: languageIn(params),
  page,
  pageSize: REGISTER_SIZE,
  q: typed(url.searchParams, 'q'),
});

export async function readPeople(
  asked: Asked,
  page: number,
): Promise<{ people: ListAnswer<SpeakerCard>; q: string | undefined }> {
  const query = queryOf(asked, page);
  return { people: await newsroom.speakers(query), q: query.q };
}

export async function readOrganizations(
  asked: Asked,
  page: number,
): Promise<{ organizations: ListAnswer<OrganizationCard>; q: string | undefined }> {
  const query = queryOf(asked, page);
  return { organizations: await newsroom.organizations(query), q: query.q };
}
