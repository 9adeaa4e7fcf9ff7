/**
 * The names by which the Content Manager keeps its answers, so that ours are fetched anew when it saves and
 * its own when we write. They are not documented; a browser test notices when they change.
 */
export const DOCUMENT_TAG = 'Document' as const;

/** One document: saving, publishing or deleting it in the Content Manager. */
export const documentTag = (uid: string, documentId: string) => ({
  type: DOCUMENT_TAG,
  id: `${uid}_${documentId}`,
});

/** The lists of a type. */
export const listTag = (uid: string) => ({ type: DOCUMENT_TAG, id: `${uid}_LIST` });

/** The project's languages, as Strapi's own pages about them keep them. */
export const LOCALES_TAG = { type: 'Locale', id: 'LIST' } as const;
