import type { Core } from '@strapi/strapi';

import { closeQueue } from './stored-pages/queue';

/** What still runs ends before the database is closed. */
export const destroy = ({ strapi }: { strapi: Core.Strapi }): Promise<void> => closeQueue(strapi);
