import { useEffect, useRef, useState } from 'react';

import { Box, Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { blocksToText, resolve, wordDiff } from '../../../composer';
import type {
  Choice,
  Decision,
  Facts,
  MergedBlock,
  MergeNode,
  MergeResult,
} from '../../../composer';
import { useReturnFocus } from '../../hooks/useReturnFocus';
import { useText } from '../../hooks/useText';

import { entryTitle } from './Outline';
import type { Update } from './update';

interface Props {
  /** Without: the text stays as it is. */
  update: Update | undefined;
  language: string;
  facts: Facts;
  /** Id of the section that the dialog opens at. */
  section?: string;
  onApply(resolved: Pick<MergeResult, 'body' | 'base'> | undefined): void;
  onClose(): void;
}

/** What the new facts change in the text, word by word, and what has to be decided. */
export function UpdateDialog({ update, language, facts, section, onApply, onClose }: Props) {
  const t = useText();
  const returnFocus = useReturnFocus();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const changes = update?.changes ?? [];
  const first = changes.findIndex((change) => change.section?.id === section);
  const open = changes.filter(
    ({ decision }) => decision && decision.kind !== 'removed' && !choices[decision.id],
  ).length;
  return (
    <Modal.Root defaultOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={returnFocus} style={{ maxWidth: '90rem', width: '94vw' }}>
        <Modal.Header>
          <Modal.Title>{t('update.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t(update ? 'update.text' : 'update.same')}</Typography>
            {changes.map((change, index) => (
              <Change
                key={change.decision?.id ?? index}
                change={change}
                name={change.section && entryTitle({ section: change.section }, facts, t)}
                isFirst={section !== undefined && index === first}
                language={language}
                choice={change.decision && choices[change.decision.id]}
                onChoose={(id, choice) => setChoices({ ...choices, [id]: choice })}
              />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('cancel')}</Button>
          </Modal.Close>
          <Flex gap={3} wrap="wrap" justifyContent="flex-end">
            {open > 0 ? (
              <Typography variant="pi" textColor="neutral600">
                {t('update.open', { count: open })}
              </Typography>
            ) : null}
            <Button onClick={() => onApply(update && resolve(update.result, choices))}>
              {t('update.apply')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const words = (nodes: readonly MergeNode[] = []): string =>
  blocksToText(
    nodes.map((node) =>
      node.type === 'list-item' ? { type: 'paragraph', children: node.children } : node,
    ),
  );

interface ChangeProps {
  change: MergedBlock;
  /** What the section is called. */
  name: string | undefined;
  /** Whether the dialog opens at it. */
  isFirst: boolean;
  language: string;
  choice: Choice | undefined;
  onChoose(id: string, choice: Choice): void;
}

function Change({ change, name, isFirst, language, choice, onChoose }: ChangeProps) {
  const t = useText();
  const { state, blocks, before, decision } = change;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFirst) {
      box.current?.focus({ preventScroll: true });
      box.current?.scrollIntoView({ block: 'start' });
    }
  }, [isFirst]);
  const what = t(`update.state.${decision?.kind ?? (state as 'updated' | 'new')}`);
  return (
    <Box
      ref={box}
      role="group"
      aria-label={name === undefined ? what : `${name}: ${what}`}
      tabIndex={isFirst ? -1 : undefined}
      hasRadius
      borderColor="neutral200"
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        {name === undefined ? null : <Typography fontWeight="semiBold">{name}</Typography>}
        <Typography variant="sigma" textColor="neutral600">
          {what}
        </Typography>
        {decision ? (
          <Choices
            decision={decision}
            language={language}
            choice={choice}
            onChoose={(next) => onChoose(decision.id, next)}
          />
        ) : (
          <Difference language={language} before={words(before)} after={words(blocks)} />
        )}
      </Flex>
    </Box>
  );
}

interface ChoicesProps {
  decision: Decision;
  language: string;
  choice: Choice | undefined;
  onChoose(choice: Choice): void;
}

function Choices({ decision, language, choice, onChoose }: ChoicesProps) {
  const t = useText();
  const { kind, base, theirs, fresh, combined } = decision;
  const options: [Choice, readonly MergeNode[]][] = [
    ['theirs', theirs],
    ['fresh', fresh],
    ...(combined ? [['combined', combined] as [Choice, readonly MergeNode[]]] : []),
  ];
  return (
    <Radio.Group
      name={decision.id}
      aria-label={t(`update.state.${kind}`)}
      value={choice ?? (kind === 'removed' ? 'fresh' : '')}
      onValueChange={(value) => onChoose(value as Choice)}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {options.map(([name, nodes]) => (
          <Box key={name}>
            <Radio.Item value={name}>
              {t(nodes.length === 0 ? 'update.nothing' : `update.choice.${name}`)}
            </Radio.Item>
            {nodes.length > 0 ? (
              <Box paddingLeft={6}>
                <Difference language={language} before={words(base)} after={words(nodes)} />
              </Box>
            ) : null}
          </Box>
        ))}
      </Flex>
    </Radio.Group>
  );
}

const Text = styled(Typography)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }
`;

function Difference({
  language,
  before,
  after,
}: {
  language: string;
  before: string;
  after: string;
}) {
  return (
    <Text tag="p" lang={language}>
      {wordDiff(before, after).map(({ kind, text }, index) =>
        kind === 'added' ? (
          <ins key={index}>{text}</ins>
        ) : kind === 'removed' ? (
          <del key={index}>{text}</del>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </Text>
  );
}
