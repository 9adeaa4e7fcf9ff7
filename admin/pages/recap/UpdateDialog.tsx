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
  Update,
} from '../../../composer';
import { useReturnFocus } from '../../hooks/useReturnFocus';
import { useText } from '../../hooks/useText';

import { entryTitle } from './Outline';

type Cause = 'event' | 'recipe';

interface Props {
  /** Without: the text stays as it is. */
  update: Update | undefined;
  /** Why the text would change: the event did, or an editor wants it composed in another way. */
  cause: Cause;
  language: string;
  facts: Facts;
  /** Id of the section that the dialog opens at. */
  section?: string | undefined;
  onApply(resolved: Pick<MergeResult, 'body' | 'base'> | undefined): void;
  onClose(): void;
}

/** Changes that an editor looks at together: what is to be decided first. */
const GROUPS = ['open', 'updated', 'new', 'removed'] as const;

const groupOf = ({ state, decision }: MergedBlock): (typeof GROUPS)[number] =>
  decision && decision.kind !== 'removed'
    ? 'open'
    : state === 'new'
      ? 'new'
      : state === 'removed'
        ? 'removed'
        : 'updated';

/** What would change in the text, word by word, and what has to be decided. */
export function UpdateDialog(props: Props) {
  const { update, cause, language, facts, section, onApply, onClose } = props;
  const t = useText();
  const returnFocus = useReturnFocus();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const changes = update?.changes ?? [];
  const first = changes.find((change) => change.section?.id === section);
  const open = changes.filter(
    ({ decision }) => decision && decision.kind !== 'removed' && !choices[decision.id],
  ).length;
  return (
    <Modal.Root defaultOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={returnFocus} style={{ maxWidth: '90rem', width: '94vw' }}>
        <Modal.Header>
          <Modal.Title>{t(cause === 'event' ? 'update.title' : 'update.title.recipe')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              {t(
                !update ? 'update.same' : cause === 'event' ? 'update.text' : 'update.text.recipe',
              )}
            </Typography>
            {GROUPS.map((group) => {
              const members = changes.filter((change) => groupOf(change) === group);
              return members.length === 0 ? null : (
                <Flex key={group} tag="section" direction="column" alignItems="stretch" gap={3}>
                  <Typography variant="delta" tag="h3">
                    {t(`update.group.${group}`, { cause, count: members.length })}
                  </Typography>
                  {members.map((change, index) => (
                    <Change
                      key={change.decision?.id ?? index}
                      change={change}
                      cause={cause}
                      name={change.section && entryTitle({ section: change.section }, facts, t)}
                      isFirst={section !== undefined && change === first}
                      language={language}
                      choice={change.decision && choices[change.decision.id]}
                      onChoose={(id, choice) => setChoices({ ...choices, [id]: choice })}
                    />
                  ))}
                </Flex>
              );
            })}
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
              {t(cause === 'event' ? 'update.apply' : 'update.apply.recipe')}
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
  cause: Cause;
  /** What the section is called. */
  name: string | undefined;
  /** Whether the dialog opens at it. */
  isFirst: boolean;
  language: string;
  choice: Choice | undefined;
  onChoose(id: string, choice: Choice): void;
}

function Change({ change, cause, name, isFirst, language, choice, onChoose }: ChangeProps) {
  const t = useText();
  const { state, blocks, before, decision } = change;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFirst) {
      box.current?.focus({ preventScroll: true });
      box.current?.scrollIntoView({ block: 'start' });
    }
  }, [isFirst]);
  const kind = decision?.kind ?? (state as 'updated' | 'new' | 'removed');
  const what = t(`update.state.${kind}`, { cause });
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
        {/* Of the others, the heading above says it. */}
        {decision && decision.kind !== 'removed' ? (
          <Typography variant="sigma" textColor="neutral600">
            {what}
          </Typography>
        ) : null}
        {decision ? (
          <Choices
            decision={decision}
            cause={cause}
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
  cause: Cause;
  language: string;
  choice: Choice | undefined;
  onChoose(choice: Choice): void;
}

function Choices({ decision, cause, language, choice, onChoose }: ChoicesProps) {
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
      aria-label={t(`update.state.${kind}`, { cause })}
      value={choice ?? (kind === 'removed' ? 'fresh' : '')}
      onValueChange={(value) => onChoose(value as Choice)}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {options.map(([name, nodes]) => (
          <Box key={name}>
            <Radio.Item value={name}>
              {t(nodes.length === 0 ? 'update.nothing' : `update.choice.${name}`, { cause })}
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
