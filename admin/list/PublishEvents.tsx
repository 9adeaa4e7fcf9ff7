import { lazy, Suspense } from 'react';

import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { Loader } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { EVENT_UID, PLUGIN_ID } from '../../content-types/uids';
import { PERMISSIONS } from '../../contracts/permissions';
import { useShownLanguage } from '../hooks/useShownLanguage';

const PublishEventsBody = lazy(() => import('./PublishEventsBody'));

const PUBLISH = [{ action: PERMISSIONS.publish, subject: null }];

/** In the list of events: publishes those that are selected, each with its programme. */
export const PublishEvents: BulkActionComponent = ({ model, documents }) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PUBLISH);
  const locale = useShownLanguage();
  if (model !== EVENT_UID || !allowedActions['canPublish'] || !locale) {
    return null;
  }
  const label = formatMessage({ id: `${PLUGIN_ID}.publish.title` });
  return {
    label,
    variant: 'secondary',
    dialog: {
      type: 'modal',
      title: label,
      // An element, for a component made here would begin anew with each drawing of the list.
      content: (
        <Suspense fallback={<Loader />}>
          <PublishEventsBody
            events={documents.map(({ documentId, title }) => ({
              documentId,
              title: typeof title === 'string' ? title : null,
            }))}
            locale={locale}
          />
        </Suspense>
      ),
    },
  };
};
