import { useId } from 'react';

import { DateTimePicker, Field, Flex, Radio, Typography } from '@strapi/design-system';

import { useText } from '../hooks/useText';

import { isComplete, proposedDate } from './embargo';
import type { EmbargoChoice } from './embargo';

interface Props {
  choice: EmbargoChoice;
  isDisabled: boolean;
  onChange(choice: EmbargoChoice): void;
}

/** Lets visitors see the recap at once, or from a moment on. */
export function EmbargoField({ choice, isDisabled, onChange }: Props) {
  const t = useText();
  const label = useId();
  const now = new Date();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography id={label} variant="pi" fontWeight="bold">
        {t('embargo.label')}
      </Typography>
      <Radio.Group
        aria-labelledby={label}
        value={choice.isLater ? 'later' : 'now'}
        disabled={isDisabled}
        onValueChange={(value) =>
          onChange({
            isLater: value === 'later',
            date: choice.date ?? (value === 'later' ? proposedDate(now) : undefined),
          })
        }
      >
        <Radio.Item value="now">{t('embargo.now')}</Radio.Item>
        <Radio.Item value="later">{t('embargo.later')}</Radio.Item>
      </Radio.Group>
      {choice.isLater ? (
        <Field.Root
          name="embargoUntil"
          hint={t('embargo.hint', {
            zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          })}
          error={isComplete(choice, now) ? undefined : t('embargo.past')}
        >
          <Field.Label>{t('embargo.time')}</Field.Label>
          <DateTimePicker
            dateLabel={t('embargo.date')}
            timeLabel={t('embargo.clock')}
            value={choice.date}
            minDate={now}
            disabled={isDisabled}
            onChange={(date) => onChange({ isLater: true, date })}
            onClear={() => onChange({ isLater: true, date: undefined })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      ) : null}
    </Flex>
  );
}
