import { lazy, Suspense } from 'react';

import { Loader } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { EVENT_UID, PLUGIN_ID } from '../../content-types/uids';
import { PERMISSIONS } from '../../contracts/permissions';

const EventPanelBody = lazy(() => import('./EventPanelBody'));

const READ = [{ action: PERMISSIONS.read, subject: null }];

/** Beside an event's form: how far its recap is, and the way to it. */
export const EventPanel: PanelComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(READ);
  return model === EVENT_UID && allowedActions['canRead']
    ? {
        title: formatMessage({ id: `${PLUGIN_ID}.panel.event.title` }),
        content: (
          <Suspense fallback={<Loader small />}>
            <EventPanelBody documentId={documentId} />
          </Suspense>
        ),
      }
    : null;
};
