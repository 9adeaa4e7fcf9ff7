import { useRef } from 'react';

import { Button, LinkButton } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { Link, useNavigate } from 'react-router-dom';

import { RECAP_UID } from '../../../content-types/uids';
import type { NewsroomEvent } from '../../../contracts/newsroom';
import { useRights } from '../../hooks/useRights';
import { useText } from '../../hooks/useText';
import { entryPath, recapPath } from '../../routes';
import { useBuildRecap } from '../../services/newsroom';

interface Props {
  event: NewsroomEvent;
  locale: string;
  /** Whether there is an article to make a draft of. */
  isReady: boolean;
}

/** Makes the recap in this language, or leads to the one that is there. */
export function CreateDraft({ event, locale, isReady }: Props) {
  const t = useText();
  const { canBuild, canInContentManager } = useRights();
  const { create, isCreating } = useCreateDraft({ event, locale });
  const { recap } = event;

  if (recap?.versions.some((version) => version.locale === locale)) {
    return canBuild || canInContentManager('read', RECAP_UID) ? (
      <LinkButton
        tag={Link}
        to={
          canBuild
            ? recapPath(recap.documentId, locale)
            : entryPath(RECAP_UID, recap.documentId, locale)
        }
        startIcon={<Pencil />}
      >
        {t('recap.open')}
      </LinkButton>
    ) : null;
  }
  return canBuild ? (
    <Button
      startIcon={<Plus />}
      disabled={!isReady || isCreating}
      loading={isCreating}
      onClick={() => void create()}
    >
      {t('build.create')}
    </Button>
  ) : null;
}

interface UseCreateDraft {
  event: NewsroomEvent;
  locale: string;
}

function useCreateDraft({ event, locale }: UseCreateDraft) {
  const t = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { buildRecap, isBuilding: isCreating } = useBuildRecap();
  // The second click of a double click comes before the button is drawn anew.
  const isUnderway = useRef(false);

  const create = async () => {
    if (isUnderway.current) {
      return;
    }
    isUnderway.current = true;
    const answer = await buildRecap({ eventDocumentId: event.documentId, locale });
    isUnderway.current = false;
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: formatError(answer.error) });
      return;
    }
    const { documentId, created } = answer.data;
    toggleNotification({
      type: created ? 'success' : 'info',
      message: t(created ? 'build.created' : 'build.existed'),
    });
    navigate(recapPath(documentId, locale));
  };
  return { create, isCreating };
}
