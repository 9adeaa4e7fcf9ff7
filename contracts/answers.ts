/**
 * The types whose schemas are made for the OpenAPI document when the package is built (`scripts/openapi.mjs`), with
 * all that they refer to; `server/openapi` refers to them by their names.
 */
export type { Block } from '../composer/blocks';
export type { OrganizationGrammar } from '../composer/facts';
export type { JsonFeed } from './json-feed';
export type { OEmbed } from './oembed';
export type {
  EventListResponse,
  EventPageResponse,
  OrganizationListResponse,
  OrganizationPageResponse,
  RecapListResponse,
  RecapPageResponse,
  SpeakerListResponse,
  SpeakerPageResponse,
} from './pages';
