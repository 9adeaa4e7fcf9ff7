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
  PageAnswer,
  PageOptions,
  RecapKind,
  RecapsQuery,
} from './types';
export type * from '../composer/blocks';
export type * from '../contracts/pages';
