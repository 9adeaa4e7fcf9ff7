import { PLUGIN_ID } from '../content-types/uids';

/** Paths within the admin panel, as its router takes them (without the `/admin` in front). */

export const NEWSROOM_PATH = `/plugins/${PLUGIN_ID}`;

/** Where the list of events begins on the newsroom's page. */
export const EVENTS_ANCHOR = 'events';

/** The newsroom's list of those events that wait for something. */
export const eventsThat = (wait: 'recap=missing' | 'recap=problems' | 'programme=gaps'): string =>
  `${NEWSROOM_PATH}?${wait}#${EVENTS_ANCHOR}`;

/** The Content Manager's list of a type. */
export const listPath = (uid: string): string => `/content-manager/collection-types/${uid}`;

/** The Content Manager's list of a type, the last changed first. */
export const lastChangedPath = (uid: string): string => `${listPath(uid)}?sort=updatedAt:DESC`;

/** Strapi's own parameter for the language of a page. */
const inLanguage = (locale: string | null | undefined): string =>
  locale ? `?plugins[i18n][locale]=${encodeURIComponent(locale)}` : '';

/** The page that shows what a recap would say, and makes it. */
export const buildPath = (eventDocumentId: string, locale?: string | null): string =>
  `${NEWSROOM_PATH}/events/${eventDocumentId}/build${inLanguage(locale)}`;

/** The page for taking down what is said at an event. */
export const capturePath = (eventDocumentId: string, locale?: string | null): string =>
  `${NEWSROOM_PATH}/events/${eventDocumentId}/capture${inLanguage(locale)}`;

/** The recap builder. */
export const recapPath = (documentId: string, locale?: string | null): string =>
  `${NEWSROOM_PATH}/recaps/${documentId}${inLanguage(locale)}`;

/** An entry's form in the Content Manager; the language only where the type is localised. */
export const entryPath = (uid: string, documentId: string, locale?: string | null): string =>
  `${listPath(uid)}/${documentId}${inLanguage(locale)}`;

/** The form of a new entry in the Content Manager. */
export const createPath = (uid: string): string => `${listPath(uid)}/create`;
