import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';

import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Loader, Modal } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';

import { SPEAKER_UID } from '../../content-types/uids';
import type { Erasure } from '../../contracts/erasure';
import { useReturnFocusAfter } from '../hooks/useReturnFocus';
import { useRights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { listPath } from '../routes';
import { useForget } from '../services/erasure';

const EraseDialogBody = lazy(() => import('./EraseDialogBody'));

/** In the menu of a person's form, beside deleting: takes them out of everything that the newsroom keeps. */
export const EraseAction: DocumentActionComponent = ({ model, documentId }) => {
  const t = useText();
  const navigate = useNavigate();
  const { canPublish, canInContentManager } = useRights();
  const setSubmitting = useForm('EraseAction', ({ setSubmitting: set }) => set);
  const forget = useForget();
  const erased = useRef<Erasure>();
  const setErased = useCallback(
    (erasure: Erasure) => {
      erased.current = erasure;
      // As Strapi when it deletes: there is nothing left that unsaved changes could be saved to.
      setSubmitting(true);
    },
    [setSubmitting],
  );
  useEffect(
    () => () => {
      const gone = erased.current;
      if (gone) {
        // After all of the form has gone.
        setTimeout(() => forget(gone));
      }
    },
    [forget],
  );

  // The menu renders whatever it gets as a component: another one each time would lose what is typed.
  const Content = useMemo(
    () =>
      function EraseContent({ onClose }: { onClose(): void }) {
        useReturnFocusAfter();
        return (
          <Suspense fallback={<Loading />}>
            <EraseDialogBody documentId={documentId ?? ''} onErased={setErased} onClose={onClose} />
          </Suspense>
        );
      },
    [documentId, setErased],
  );

  if (
    model !== SPEAKER_UID ||
    !documentId ||
    !canPublish ||
    !canInContentManager('delete', SPEAKER_UID)
  ) {
    return null;
  }
  return {
    label: t('erase.action'),
    icon: <Trash />,
    variant: 'danger',
    position: 'header',
    dialog: {
      type: 'modal',
      title: t('erase.action'),
      content: Content,
      onClose: () => {
        if (erased.current) {
          navigate(listPath(SPEAKER_UID), { replace: true });
        }
      },
    },
  };
};
EraseAction.position = 'header';

const Loading = () => (
  <Modal.Body>
    <Flex justifyContent="center">
      <Loader />
    </Flex>
  </Modal.Body>
);
