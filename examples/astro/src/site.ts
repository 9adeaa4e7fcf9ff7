import type { Language } from './languages';

/** Whose site it is: begin here to make it your own. */
export const SITE = {
  name: 'Musterverband',
  tagline: {
    de: 'Neues aus der Mikrotechnik',
    en: 'News from microtechnology',
  } satisfies Record<Language, string>,
  /** The zone that articles are dated in; events have their own. */
  timeZone: 'Europe/Berlin',
};
