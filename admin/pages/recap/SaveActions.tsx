import { useState } from 'react';

import { Button, Flex, LinkButton, Status, Typography } from '@strapi/design-system';
import { Check, CheckCircle, Pencil } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import { RECAP_UID } from '../../../content-types/uids';
import type { Finding } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import { Embargo } from '../../components/Embargo';
import { PreviewLink } from '../../components/PreviewLink';
import { useRights } from '../../hooks/useRights';
import { useSaveShortcut } from '../../hooks/useSaveShortcut';
import { useText } from '../../hooks/useText';
import { PublishDialog } from '../../publication/PublishDialog';
import { entryPath } from '../../routes';

const VARIANTS = { draft: 'secondary', modified: 'alternative', published: 'success' } as const;

/**
 * Strapi's bar above a scrolled page is one line high, unless there is much room: the other buttons are at the top of it.
 * There the checks come after the article, so that the bar leads to them.
 */
const Actions = styled(Flex)`
  [data-jump] {
    display: none;
  }

  @media (max-width: 1079px) {
    [data-strapi-header-sticky] & > :not([type='submit']) {
      display: none;
    }

    [data-strapi-header-sticky] & > [data-jump] {
      display: inline-flex;
    }
  }
`;

interface Props {
  stored: RecapEditing;
  /** What is stored has changed, though nothing was saved. */
  onPublished(): void;
  /** Leads to what a check found. */
  onReveal(finding: Finding): void;
  /** How many findings the checks have. */
  findingCount: number;
  onShowChecks(): void;
}

/** State, save, publish, and the way to the entry's form. */
export function SaveActions({ stored, onPublished, onReveal, findingCount, onShowChecks }: Props) {
  const t = useText();
  const { canInContentManager, canPublish } = useRights();
  const [isPublishing, setPublishing] = useState(false);
  const saveButton = useSaveShortcut();
  const { documentId, locale } = stored;
  const published = stored.languages.find((version) => version.locale === locale);
  const modified = useForm('SaveActions', (state) => state.modified);
  const isSubmitting = useForm('SaveActions', (state) => state.isSubmitting);
  return (
    <Actions gap={2} wrap="wrap" justifyContent={{ initial: 'flex-start', medium: 'flex-end' }}>
      <Status variant={VARIANTS[stored.state]} size="S">
        <Typography variant="omega" fontWeight="bold">
          {t(`state.${stored.state}`)}
        </Typography>
      </Status>
      <Embargo until={published?.embargoUntil} />
      <PreviewLink documentId={documentId} locale={locale} isUnsaved={modified} />
      {canInContentManager('read', RECAP_UID) ? (
        <LinkButton
          tag={Link}
          variant="tertiary"
          startIcon={<Pencil />}
          to={entryPath(RECAP_UID, documentId, locale)}
        >
          {t('builder.openEntry')}
        </LinkButton>
      ) : null}
      {canPublish ? (
        <Button
          variant="secondary"
          startIcon={<CheckCircle />}
          // What is published is what is stored.
          disabled={modified || isSubmitting}
          onClick={() => setPublishing(true)}
        >
          {t('publish.title')}
        </Button>
      ) : null}
      {isPublishing ? (
        <PublishDialog
          target={{ kind: 'recaps', documentId, locale }}
          onClose={() => {
            setPublishing(false);
            onPublished();
          }}
          onReveal={onReveal}
        />
      ) : null}
      <Button type="button" variant="tertiary" data-jump onClick={onShowChecks}>
        {t('checks.count', { count: findingCount })}
      </Button>
      <Button
        ref={saveButton}
        type="submit"
        aria-keyshortcuts="Control+S Meta+S"
        startIcon={<Check />}
        disabled={!modified || isSubmitting}
        loading={isSubmitting}
      >
        {t('builder.save')}
      </Button>
    </Actions>
  );
}
