import { front } from './front';
import { queryGuard } from './query-guard';

/**
 * Middlewares for routes and for `config/middlewares`, by the name under which these refer to them
 * (`plugin::newsroom.query-guard`).
 */
export const middlewares = { front, 'query-guard': queryGuard };
