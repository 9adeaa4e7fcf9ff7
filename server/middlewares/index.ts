import { queryGuard } from './query-guard';

/** Middlewares for routes, by the name under which routes refer to them (`plugin::newsroom.query-guard`). */
export const middlewares = { 'query-guard': queryGuard };
