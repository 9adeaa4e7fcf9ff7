import { Button, LinkButton } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';

import { useText } from '../hooks/useText';
import { useRecapPreview } from '../services/preview';

interface Props {
  documentId: string;
  locale: string;
  /** The site shows what is stored, so it waits for what is not. */
  isUnsaved: boolean;
  /** Id of the text that says why it waits. */
  unsavedHint?: string | undefined;
}

/** To the draft on the project's own site; nothing where the project has configured no preview. */
export function PreviewLink({ documentId, locale, isUnsaved, unsavedHint }: Props) {
  const t = useText();
  const { data: url, error } = useRecapPreview({ documentId, locale });
  if (!url || error) {
    return null;
  }
  const shared = { variant: 'tertiary', startIcon: <ExternalLink /> } as const;
  return isUnsaved ? (
    <Button {...shared} type="button" disabled aria-describedby={unsavedHint}>
      {t('preview.open')}
    </Button>
  ) : (
    <LinkButton {...shared} href={url} isExternal>
      {t('preview.open')}
    </LinkButton>
  );
}
