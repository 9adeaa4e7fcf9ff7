import { lazy, Suspense } from 'react';

import { EVENT_UID, PLUGIN_ID } from '../../content-types/uids';

const RecapCell = lazy(() => import('./RecapCell'));

/** What the hook of the Content Manager's lists takes and gives, as far as it is used here. */
interface ListView {
  displayedHeaders: { name?: unknown }[];
  layout: object;
}

/** The name of the hook, which Strapi does not export. */
export const LIST_COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

/** The hook is not told whose list it is; the address says it. */
const isEventList = (): boolean =>
  decodeURIComponent(window.location.pathname).endsWith(`/collection-types/${EVENT_UID}`);

/** The column of Strapi's languages, behind which there is no room on a laptop. */
const LANGUAGES = 'locales';

const COLUMN = {
  attribute: { type: 'custom' },
  name: `__${PLUGIN_ID}_recap`,
  label: { id: `${PLUGIN_ID}.column.recap`, defaultMessage: 'Recap' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, locale }: { documentId: string; locale?: string }) => (
    <Suspense fallback={null}>
      <RecapCell documentId={documentId} locale={locale} />
    </Suspense>
  ),
};

/** Gives the list of events a column with the state of the recap, behind those of the type. */
export function addRecapColumn<View extends ListView>(view: View): View {
  if (!isEventList()) {
    return view;
  }
  const headers = view.displayedHeaders;
  const languages = headers.findIndex(({ name }) => name === LANGUAGES);
  const end = languages < 0 ? headers.length : languages;
  return {
    ...view,
    displayedHeaders: [...headers.slice(0, end), COLUMN, ...headers.slice(end)],
  };
}
