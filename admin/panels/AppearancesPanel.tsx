import { lazy, Suspense } from 'react';

import { Loader } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { ORGANIZATION_UID, PLUGIN_ID, SPEAKER_UID } from '../../content-types/uids';
import { PERMISSIONS } from '../../contracts/permissions';
import type { Appearing } from '../services/appearances';

const AppearancesPanelBody = lazy(() => import('./AppearancesPanelBody'));

const READ = [{ action: PERMISSIONS.read, subject: null }];

const KINDS: Record<string, Appearing['kind']> = {
  [SPEAKER_UID]: 'speakers',
  [ORGANIZATION_UID]: 'organizations',
};

/** Beside the form of a person or an organization: where they appear. */
export const AppearancesPanel: PanelComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(READ);
  const kind = KINDS[model];
  return kind && documentId && allowedActions['canRead']
    ? {
        title: formatMessage({ id: `${PLUGIN_ID}.panel.appearances.title` }),
        content: (
          <Suspense fallback={<Loader small />}>
            <AppearancesPanelBody kind={kind} documentId={documentId} />
          </Suspense>
        ),
      }
    : null;
};
