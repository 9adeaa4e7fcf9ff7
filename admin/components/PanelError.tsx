import { Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';

import { useText } from '../hooks/useText';

/** In a panel: that something could not be loaded, and another try. */
export function PanelError({ retry }: { retry(): void }) {
  const t = useText();
  return (
    <Flex role="alert" direction="column" alignItems="flex-start" gap={1}>
      <Typography textColor="danger600">{t('panel.error')}</Typography>
      <TextButton type="button" startIcon={<ArrowClockwise aria-hidden />} onClick={retry}>
        {t('retry')}
      </TextButton>
    </Flex>
  );
}
