import { lazy, Suspense } from 'react';

import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Loader, Modal } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { EVENT_UID, PLUGIN_ID } from '../../content-types/uids';
import { PERMISSIONS } from '../../contracts/permissions';
import { useReturnFocusAfter } from '../hooks/useReturnFocus';
import { useShownLanguage } from '../hooks/useShownLanguage';
import { languageName } from '../utils/languages';

const PublishEventsBody = lazy(() => import('./PublishEventsBody'));

const PUBLISH = [{ action: PERMISSIONS.publish, subject: null }];

/** In the list of events: publishes those that are selected, each with its programme. */
export const PublishEvents: BulkActionComponent = ({ model }) => {
  const intl = useIntl();
  const { allowedActions } = useRBAC(PUBLISH);
  const locale = useShownLanguage();
  if (model !== EVENT_UID || !allowedActions['canPublish'] || !locale) {
    return null;
  }
  const label = intl.formatMessage({ id: `${PLUGIN_ID}.publish.title` });
  return {
    label,
    variant: 'secondary',
    dialog: {
      type: 'modal',
      title: `${label} (${languageName(locale, intl.locale)})`,
      content: Content,
    },
  };
};

/**
 * Body and footer, as in Strapi's own dialog for publishing. Not made within the action: the list draws that anew all the
 * time, and each time the dialog would begin from the start.
 */
function Content({ onClose }: { onClose(): void }) {
  useReturnFocusAfter();
  return (
    <Suspense
      fallback={
        <Modal.Body>
          <Flex justifyContent="center">
            <Loader />
          </Flex>
        </Modal.Body>
      }
    >
      <PublishEventsBody onClose={onClose} />
    </Suspense>
  );
}
