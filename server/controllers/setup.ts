import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import type { SetupResponse } from '../../contracts';
import type { Services } from '../services';
import type { SetupState } from '../services/setup';
import { allowedActions } from '../setup/rights';

type Context = Parameters<Core.ControllerHandler>[0];

/** The first steps of a newsroom; what the routes take and give stands in `contracts/setup`. */
export const setup = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): ReturnType<Services['setup']> => strapi.plugin(PLUGIN_ID).service('setup');

  const answer = (ctx: Context, state: SetupState): void => {
    const may = allowedActions(ctx.state['userAbility']);
    ctx.body = { data: { ...state, may } } satisfies SetupResponse;
  };

  return {
    async find(ctx: Context): Promise<void> {
      answer(ctx, await service().state());
    },

    async addLanguages(ctx: Context): Promise<void> {
      answer(ctx, await service().addLanguages(ctx.state['user'].id));
    },

    async letVisitorsRead(ctx: Context): Promise<void> {
      answer(ctx, await service().letVisitorsRead());
    },

    async stopVisitorsReading(ctx: Context): Promise<void> {
      answer(ctx, await service().stopVisitorsReading());
    },

    async loadSample(ctx: Context): Promise<void> {
      answer(ctx, await service().loadSample(ctx.state['user'].id));
    },

    async takeSampleAway(ctx: Context): Promise<void> {
      answer(ctx, await service().takeSampleAway());
    },

    async dismiss(ctx: Context): Promise<void> {
      answer(ctx, await service().dismiss(true));
    },

    async showAgain(ctx: Context): Promise<void> {
      answer(ctx, await service().dismiss(false));
    },
  };
};
