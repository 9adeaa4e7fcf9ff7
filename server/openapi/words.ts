import { PLUGIN_ID } from '../../content-types';

export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The right that a route asks for, as the panel's roles and tokens name it. */
export const needs = (right: string): string => `Needs \`plugin::${PLUGIN_ID}.${right}\`.`;
