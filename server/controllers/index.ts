import { factories } from '@strapi/strapi';

import { PUBLIC_UIDS } from '../../content-types';

import { newsroom } from './newsroom';

const coreControllers = Object.fromEntries(
  PUBLIC_UIDS.map((uid) => [uid.split('.')[1], factories.createCoreController(uid as never)]),
);

export const controllers = { ...coreControllers, newsroom };
