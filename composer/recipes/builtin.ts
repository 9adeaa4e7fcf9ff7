import { CONFERENCE } from './conference';
import { GENERAL_MEETING } from './general-meeting';
import { NETWORKING } from './networking';
import { PANEL } from './panel';
import type { Recipe } from './recipe';
import { SHORT_NOTICE } from './short-notice';
import { DEFAULT } from './standard';
import { TRADE_FAIR } from './trade-fair';
import { WORKSHOP } from './workshop';

/** The recipes that come with the composer. */
export const RECIPES: readonly Recipe[] = [
  NETWORKING,
  CONFERENCE,
  PANEL,
  WORKSHOP,
  TRADE_FAIR,
  GENERAL_MEETING,
  SHORT_NOTICE,
  DEFAULT,
];

/** Which recipe a kind of event has, by ids; every other kind has `default`. */
export const RECIPE_OF_KIND: Readonly<Record<string, string>> = {
  networking: 'networking',
  conference: 'conference',
  congress: 'conference',
  'trade-fair': 'trade-fair',
  workshop: 'workshop',
  webinar: 'workshop',
  training: 'workshop',
  panel: 'panel',
  'general-meeting': 'general-meeting',
};
