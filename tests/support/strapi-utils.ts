import type * as StrapiUtils from '@strapi/utils';

import { outside } from './outside';

/** The copy that the booted Strapi has: only its errors are errors for it. */
export const strapiUtils = outside.require('@strapi/utils') as typeof StrapiUtils;

/** Whether Strapi refuses an attribute of that name on a type with or without drafts. */
export const isReservedAttributeNameFor = (name: string, draftAndPublish: boolean): boolean =>
  strapiUtils.contentTypes.isReservedAttributeName(name, { draftAndPublish });
