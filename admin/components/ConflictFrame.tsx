import type { ReactNode } from 'react';

import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { useReturnFocus } from '../hooks/useReturnFocus';
import { useText } from '../hooks/useText';
import type { TextKey } from '../hooks/useText';

interface Props {
  /** What is said about it, with the colleague's `name` and the `time`. */
  text: Extract<TextKey, 'builder.conflict' | 'capture.conflict'>;
  /** What was saved in the meantime: by whom, and when (ISO 8601). */
  saved: { updatedBy: string | null; updatedAt: string | null };
  /** In what they differ; above both. */
  summary?: ReactNode;
  mine: ReactNode;
  theirs: ReactNode;
  /** Below both. */
  children?: ReactNode;
  /** In the footer, beside the way back. */
  actions?: ReactNode;
  back: string;
  /** CSS. */
  maxWidth: string;
  onClose(): void;
}

/** What one typed and what somebody else has saved in the meantime, side by side. */
export function ConflictFrame({
  text,
  saved,
  summary,
  mine,
  theirs,
  children,
  actions,
  back,
  maxWidth,
  onClose,
}: Props) {
  const t = useText();
  const returnFocus = useReturnFocus();
  const { formatDate } = useIntl();
  const time = saved.updatedAt
    ? formatDate(saved.updatedAt, { dateStyle: 'medium', timeStyle: 'short' })
    : '';
  return (
    <Modal.Root defaultOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={returnFocus} style={{ maxWidth, width: '94vw' }}>
        <Modal.Header>
          <Modal.Title>{t('builder.conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {t(text, { name: saved.updatedBy ?? t('builder.somebody'), time })}
            </Typography>
            {summary}
            <Grid.Root gap={6}>
              <Side title={t('builder.conflict.mine')}>{mine}</Side>
              <Side title={t('builder.conflict.theirs')}>{theirs}</Side>
            </Grid.Root>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} wrap="wrap" justifyContent="space-between" width="100%">
            <Modal.Close>
              <Button variant="tertiary">{back}</Button>
            </Modal.Close>
            {actions}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      {/* Long texts are scrolled by keyboard as well. */}
      <Box
        padding={4}
        hasRadius
        borderColor="neutral200"
        role="region"
        aria-label={title}
        tabIndex={0}
      >
        {children}
      </Box>
    </Grid.Item>
  );
}
