import type { Core } from '@strapi/strapi';

import { repeat, repeatableHeaders } from '../front/answer';
import { addedBehind, behindFront, FRONT } from '../front/behind';
import { settingsOf } from '../front/settings';
import type { FrontSettings } from '../front/settings';
import { Memory, variantOf } from '../front/memory';
import { toldOf } from '../front/told';
import { knownCounters } from '../stored-pages/counters';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Named first in a project's `config/middlewares` as `plugin::newsroom.front`: gives pages and lists to visitors before
 * Strapi's own middlewares, as the ordinary routes have answered them before and would answer them again.
 *
 * Whatever it does not know goes on to the ordinary routes: other addresses and methods, callers with credentials, what
 * is not in memory or holds no more.
 *
 * @throws Error at the start, for settings that it cannot have
 */
export const front: Core.MiddlewareFactory<Partial<FrontSettings>> = (config, { strapi }) => {
  const { maxAge, ignore } = settingsOf(config);
  const memory = new Memory();
  const counters = knownCounters(strapi);
  const behind = behindFront(strapi.config.get('middlewares'), ignore);
  const sayOff = (reason: string) =>
    strapi.log.warn(`newsroom: ${FRONT} answers nothing, since ${reason}`);
  if (behind.reason !== undefined) {
    sayOff(behind.reason);
    return (_ctx, next) => next();
  }
  // What is added to the server is known when it listens.
  let isOn: boolean | undefined;
  const decide = (): boolean => {
    const reason = addedBehind(strapi, handler, behind);
    if (reason !== undefined) {
      sayOff(reason);
    }
    return reason === undefined;
  };

  /** @returns whether it has answered */
  const answer = async (ctx: Context, variant: string, start: number): Promise<boolean> => {
    const remembered = memory.find(ctx.url);
    const headers = remembered?.headers.get(variant);
    if (!remembered || !headers) {
      return false;
    }
    const state = counters.fresh(maxAge) ?? (await counters.ask(maxAge));
    const { answer: told, holds } = remembered.told;
    const isTrue =
      state?.content === holds.content &&
      state.access === told.access &&
      // After the question: it takes its time.
      Date.now() < remembered.until;
    if (isTrue) {
      repeat(strapi, ctx, { remembered, headers, behind, start });
    }
    return isTrue;
  };

  const learn = (ctx: Context, variant: string, from: ReturnType<typeof counters.now>): void => {
    const told = toldOf(ctx.req);
    if (!told) {
      return;
    }
    counters.note({ content: told.holds.content, access: told.answer.access }, from);
    const isWhole = ctx.status === 200 && ctx.body === told.answer.body;
    const isEmpty = ctx.status === 304 && !ctx.body;
    const headers = isWhole || isEmpty ? repeatableHeaders(ctx.res) : undefined;
    if (headers) {
      memory.keep(ctx.url, told, variant, headers);
    }
  };

  const handler: Core.MiddlewareHandler = async (ctx, next) => {
    if (!isPlain(ctx) || (behind.hasOwnOrigins && ctx.get('origin') !== '')) {
      return next();
    }
    isOn ??= decide();
    if (!isOn) {
      return next();
    }
    const { url } = ctx;
    const variant = variantOf(ctx.method, ctx.get('origin'));
    if (await answer(ctx, variant, Date.now())) {
      return undefined;
    }
    const from = counters.now();
    await next();
    if (ctx.url === url) {
      learn(ctx, variant, from);
    }
    return undefined;
  };
  return handler;
};

/** Whether a request only asks, and says nothing of who asks. */
const isPlain = ({ method, req: { headers } }: Context): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.authorization === undefined &&
  headers['content-length'] === undefined &&
  headers['transfer-encoding'] === undefined;
