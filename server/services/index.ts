import { factories } from '@strapi/strapi';

import { PUBLIC_UIDS } from '../../content-types';

import { newsroom } from './newsroom';

const coreServices = Object.fromEntries(
  PUBLIC_UIDS.map((uid) => [uid.split('.')[1], factories.createCoreService(uid as never)]),
);

export const services = { ...coreServices, newsroom };
