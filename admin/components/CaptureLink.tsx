import { LinkButton } from '@strapi/design-system';
import { Feather } from '@strapi/icons';
import { Link } from 'react-router-dom';

import { useRights } from '../hooks/useRights';
import { useText } from '../hooks/useText';
import { capturePath } from '../routes';

interface Props {
  eventDocumentId: string;
  locale: string;
}

/** The way to the page for taking notes, for those who may build recaps. */
export function CaptureLink({ eventDocumentId, locale }: Props) {
  const t = useText();
  const { canBuild } = useRights();
  return canBuild ? (
    <LinkButton
      tag={Link}
      variant="tertiary"
      startIcon={<Feather />}
      to={capturePath(eventDocumentId, locale)}
    >
      {t('capture.title')}
    </LinkButton>
  ) : null;
}
