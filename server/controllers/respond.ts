import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { PLUGIN_ID } from '../../content-types';
import { cacheOf } from '../config';
import { readableBy } from '../pages/readable';
import type { Readable } from '../pages/readable';
import type { Answer } from '../services/pages';
import { send } from '../strapi/answer';
import { decideAgain, isOldDecision, isOutOfDate, isVisitor } from '../visitors/access';

type Context = Parameters<Core.ControllerHandler>[0];

interface Wanted {
  /** The right that it takes: `recap-page.find`. */
  right: string;
  /** What is said where there is no answer. */
  missing: string;
}

/**
 * Answers as far as the caller may read, and anew where it turns out that a visitor was let in by an old decision.
 *
 * @param make gives null where visitors may see nothing there
 * @returns what was answered
 * @throws NotFoundError, ForbiddenError
 */
export async function respond(
  strapi: Core.Strapi,
  ctx: Context,
  { right, missing }: Wanted,
  make: (readable: Readable) => Promise<Answer | null>,
): Promise<Answer> {
  const auth: unknown = ctx.state['auth'];
  let answer = await make(await readableBy(strapi, auth));
  const isOld = answer ? isOldDecision(auth, answer.access) : await isOutOfDate(strapi, auth);
  if (isOld && isVisitor(auth)) {
    const renewed = await decideAgain(strapi, auth, `plugin::${PLUGIN_ID}.${right}`);
    ctx.state['auth'] = renewed;
    answer = await make(await readableBy(strapi, renewed));
  }
  if (!answer) {
    // Caches keep a 404 as they like, and an embargo may end at any moment.
    ctx.set('Cache-Control', 'no-store');
    throw new errors.NotFoundError(missing);
  }
  send(ctx, answer, cacheOf(strapi));
  return answer;
}
