import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { RecapEditing } from '../../../contracts/editing';
import { Article } from '../../components/Article';
import { useText } from '../../hooks/useText';

import type { BuilderValues } from './values';

interface Props {
  mine: BuilderValues;
  theirs: RecapEditing;
  /** Saves over what is stored. */
  onKeepMine(): void;
  /** Goes on with what is stored. */
  onTakeTheirs(): void;
  onClose(): void;
}

/** Both texts side by side, where somebody else has saved in the meantime. */
export function ConflictDialog({ mine, theirs, onKeepMine, onTakeTheirs, onClose }: Props) {
  const t = useText();
  const { formatDate } = useIntl();
  const time = theirs.updatedAt
    ? formatDate(theirs.updatedAt, { dateStyle: 'medium', timeStyle: 'short' })
    : '';
  return (
    <Modal.Root defaultOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content style={{ maxWidth: '120rem', width: '94vw' }}>
        <Modal.Header>
          <Modal.Title>{t('builder.conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {t('builder.conflict', { name: theirs.updatedBy ?? t('builder.somebody'), time })}
            </Typography>
            <Grid.Root gap={6}>
              <Side title={t('builder.conflict.mine')} text={mine} language={theirs.locale} />
              <Side
                title={t('builder.conflict.theirs')}
                text={theirs.text}
                language={theirs.locale}
              />
            </Grid.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('builder.conflict.back')}</Button>
          </Modal.Close>
          <Flex gap={2} wrap="wrap">
            <Button variant="secondary" onClick={onTakeTheirs}>
              {t('builder.conflict.takeTheirs')}
            </Button>
            <Button onClick={onKeepMine}>{t('builder.conflict.keepMine')}</Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Side({
  title,
  text,
  language,
}: {
  title: string;
  text: Pick<BuilderValues, 'kicker' | 'title' | 'teaser' | 'body'>;
  language: string;
}) {
  return (
    <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      <Box padding={4} hasRadius borderColor="neutral200">
        <Article
          language={language}
          kicker={text.kicker}
          title={text.title ?? ''}
          teaser={text.teaser}
          blocks={text.body}
        />
      </Box>
    </Grid.Item>
  );
}
