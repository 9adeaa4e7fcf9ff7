import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { Box, Button, Dialog, Flex, Status, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';

import { useText } from '../../hooks/useText';

import { FirstRunProblem } from './FirstRunProblem';
import type { FirstRunState, StepName } from './useFirstRun';

interface Props {
  step: StepName;
  isDone: boolean;
  run: FirstRunState;
  title: string;
  /** What the step would do, or what it has done. */
  text: string;
  /** The button that takes the step; none where there is nothing to do. */
  take?: string;
  /** The button that takes it back, and what is asked before. */
  takeBack?: { label: string; ask: string };
  /** Whether the editor has the permissions. */
  may: boolean;
  /** Where to go from here. */
  children?: ReactNode;
}

/** One of the first steps: what it does, how far it is, and its button. */
export function FirstRunStep({
  step,
  isDone,
  run,
  title,
  text,
  take,
  takeBack,
  may,
  children,
}: Props) {
  const t = useText();
  const id = useId();
  const isBusy = run.busy?.step === step;
  const waits = run.busy !== null && !isBusy;
  const lacksRight = !may && (take !== undefined || takeBack !== undefined);
  const described = { 'aria-describedby': lacksRight ? `${id} ${id}-right` : id };
  return (
    <Box
      tag="li"
      paddingTop={4}
      paddingBottom={4}
      borderStyle="solid"
      borderWidth="1px 0 0"
      borderColor="neutral150"
    >
      <Flex justifyContent="space-between" gap={4} wrap="wrap" aria-busy={isBusy}>
        <Flex direction="column" alignItems="stretch" gap={1} maxWidth="64rem" minWidth={0}>
          <Flex gap={2} wrap="wrap">
            <Typography tag="h3" variant="delta">
              {title}
            </Typography>
            <Status variant={isDone ? 'success' : 'secondary'} size="XS" width="min-content">
              <Typography tag="span" variant="pi" fontWeight="bold">
                {t(isDone ? 'setup.state.done' : 'setup.state.open')}
              </Typography>
            </Status>
          </Flex>
          <Typography id={id} textColor="neutral600">
            {text}
          </Typography>
          {lacksRight ? (
            <Typography id={`${id}-right`} variant="pi" textColor="neutral600">
              {t('setup.noRight')}
            </Typography>
          ) : null}
        </Flex>
        <Flex gap={4} wrap="wrap">
          {children}
          {take ? (
            <Button
              {...described}
              variant="secondary"
              loading={isBusy}
              disabled={!may || waits}
              onClick={() => void run.change({ step, method: 'POST' })}
            >
              {take}
            </Button>
          ) : null}
          {takeBack ? (
            <TakeBack
              {...takeBack}
              {...described}
              isBusy={isBusy}
              isDisabled={!may || waits}
              onConfirm={() => run.change({ step, method: 'DELETE' })}
            />
          ) : null}
        </Flex>
      </Flex>
      <FirstRunProblem failure={run.failure} step={step} />
    </Box>
  );
}

interface TakeBackProps {
  label: string;
  ask: string;
  isBusy: boolean;
  isDisabled: boolean;
  onConfirm(): Promise<void>;
}

/** Asks first: visitors would stand before closed doors, and what is deleted does not come back. */
function TakeBack({ label, ask, isBusy, isDisabled, onConfirm, ...rest }: TakeBackProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button {...rest} variant="tertiary" loading={isBusy} disabled={isDisabled}>
          {label}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={label} onConfirm={onConfirm}>
        {ask}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
