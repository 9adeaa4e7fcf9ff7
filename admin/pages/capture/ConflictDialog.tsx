import { Button, Flex, Typography } from '@strapi/design-system';

import type { Captured, CapturedTalk } from '../../../contracts/capture';
import { ConflictFrame } from '../../components/ConflictFrame';
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
  return (
    <ConflictFrame
      text="capture.conflict"
      saved={theirs}
      mine={<Notes notes={mine} talk={theirs} />}
      theirs={<Notes notes={theirs} talk={theirs} />}
      back={t('capture.conflict.back')}
      maxWidth="96rem"
      onClose={onClose}
    >
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
    </ConflictFrame>
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

function Notes({ notes, talk }: { notes: Captured; talk: CapturedTalk }) {
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
  );
}
