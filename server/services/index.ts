import { factories } from '@strapi/strapi';

import { PUBLIC_UIDS } from '../../content-types';

import { derivations } from './derivations';
import { facts } from './facts';
import { newsroom } from './newsroom';
import { slugs } from './slugs';

const coreServices = Object.fromEntries(
  PUBLIC_UIDS.map((uid) => [uid.split('.')[1], factories.createCoreService(uid as never)]),
);

export const services = { ...coreServices, derivations, facts, newsroom, slugs };
