import { lazy, Suspense } from 'react';

import { Loader } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { PLUGIN_ID, RECAP_UID } from '../../content-types/uids';
import { PERMISSIONS } from '../../contracts/permissions';

const RecapPanelBody = lazy(() => import('./RecapPanelBody'));

const READ = [{ action: PERMISSIONS.read, subject: null }];

/** Beside a recap's form: the event that it is about, its other languages, the way back. */
export const RecapPanel: PanelComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(READ);
  return model === RECAP_UID && allowedActions['canRead']
    ? {
        title: formatMessage({ id: `${PLUGIN_ID}.panel.recap.title` }),
        content: (
          <Suspense fallback={<Loader small />}>
            <RecapPanelBody documentId={documentId} />
          </Suspense>
        ),
      }
    : null;
};
