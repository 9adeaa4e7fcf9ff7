import { contentTypes } from '@strapi/utils';

/** Whether Strapi refuses an attribute of that name on a type with or without drafts. */
export const isReservedAttributeNameFor = (name: string, draftAndPublish: boolean): boolean =>
  contentTypes.isReservedAttributeName(name, { draftAndPublish });
