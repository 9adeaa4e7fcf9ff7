import { Box, Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Captured, CapturedTalk } from '../../../contracts/capture';
import { useText } from '../../hooks/useText';

import { combined, notesOf, sentencesOf, withWords } from './values';

interface Props {
  mine: Captured;
  theirs: CapturedTalk;
  /** Goes on with what was chosen; nothing is saved yet. */
  onChoose(notes: Captured): void;
  onClose(): void;
}

/** Both notes side by side, where somebody else has saved in the meantime. */
export function ConflictDialog({ mine, theirs, onChoose, onClose }: Props) {
  const t = useText();
  const { formatDate } = useIntl();
  const time = theirs.updatedAt
    ? formatDate(theirs.updatedAt, { dateStyle: 'medium', timeStyle: 'short' })
    : '';
  return (
    <Modal.Root defaultOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content style={{ maxWidth: '96rem', width: '94vw' }}>
        <Modal.Header>
          <Modal.Title>{t('builder.conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {t('capture.conflict', { name: theirs.updatedBy ?? t('builder.somebody'), time })}
            </Typography>
            <Grid.Root gap={4}>
              <Side title={t('builder.conflict.mine')} notes={mine} talk={theirs} />
              <Side title={t('builder.conflict.theirs')} notes={theirs} talk={theirs} />
            </Grid.Root>
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Choice onClick={() => onChoose(combined(mine, theirs))}>
                {t('capture.conflict.both')}
              </Choice>
              <Choice variant="secondary" onClick={() => onChoose(mine)}>
                {t('capture.conflict.mine')}
              </Choice>
              <Choice variant="secondary" onClick={() => onChoose(notesOf(theirs))}>
                {t('capture.conflict.theirs')}
              </Choice>
              <Typography variant="pi" textColor="neutral600">
                {t('capture.conflict.hint')}
              </Typography>
            </Flex>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('capture.conflict.back')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ChoiceProps {
  variant?: 'secondary';
  onClick(): void;
  children: string;
}

const Choice = (props: ChoiceProps) => (
  <Button fullWidth {...props} style={{ minHeight: '4.4rem', height: 'auto' }} />
);

interface SideProps {
  title: string;
  notes: Captured;
  talk: CapturedTalk;
}

function Side({ title, notes, talk }: SideProps) {
  const t = useText();
  const names = new Map(talk.people.map(({ documentId, name }) => [documentId, name]));
  const lines = [
    ...sentencesOf(notes.takeaways),
    ...withWords(notes.quotes).map(
      ({ text, speaker }) =>
        `“${text.trim()}” (${names.get(speaker ?? '') ?? t('capture.quote.nobody')})`,
    ),
  ];
  return (
    <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      <Box padding={3} hasRadius borderColor="neutral200">
        <Flex direction="column" alignItems="stretch" gap={2}>
          {lines.map((line, index) => (
            <Typography key={index} tag="p" lang={talk.locale} style={{ overflowWrap: 'anywhere' }}>
              {line}
            </Typography>
          ))}
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('capture.conflict.status', { status: t(`capture.status.${notes.talkStatus}`) })}
          </Typography>
        </Flex>
      </Box>
    </Grid.Item>
  );
}
