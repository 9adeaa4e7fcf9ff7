export { createNewsroomClient } from './client';
export type { NewsroomClient } from './client';
export { NewsroomError } from './error';
export { jsonLd } from './json-ld';
export type {
  CallOptions,
  EventKind,
  EventsQuery,
  ListAnswer,
  NewsroomClientOptions,
  NotModified,
  OrganizationKind,
  OrganizationsQuery,
  PageAnswer,
  PageOptions,
  RecapKind,
  RecapsQuery,
  SpeakersQuery,
} from './types';
export type * from '../composer/blocks';
export type * from '../contracts/changes';
export type * from '../contracts/json-feed';
export type * from '../contracts/oembed';
export type * from '../contracts/pages';
