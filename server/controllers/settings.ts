import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';

import { PLUGIN_ID } from '../../content-types';
import { PERMISSIONS, saveSettingsBody } from '../../contracts';
import type { SettingsResponse } from '../../contracts';
import { nameOfUser } from '../editing/user';
import type { Services } from '../services';

type Context = Parameters<Core.ControllerHandler>[0];

/** How the newsroom writes; what the routes take and give stands in `contracts/settings`. */
export const settings = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): ReturnType<Services['settings']> =>
    strapi.plugin(PLUGIN_ID).service('settings');

  const answer = async (ctx: Context): Promise<void> => {
    const mayChange: boolean = ctx.state['userAbility'].can(PERMISSIONS.settings);
    ctx.body = {
      data: { ...(await service().describe()), mayChange },
    } satisfies SettingsResponse;
  };

  return {
    find: answer,

    async update(ctx: Context): Promise<void> {
      const given = validateZodSchema(saveSettingsBody)(ctx['request'].body);
      await service().save(given, nameOfUser(ctx.state['user']));
      await answer(ctx);
    },
  };
};
