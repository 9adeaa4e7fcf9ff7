import { DatePicker, Field, Flex, TimePicker } from '@strapi/design-system';

import { useText } from '../hooks/useText';

interface Start {
  day: string | null;
  time: string | null;
}

interface Props extends Start {
  timeZone: string;
  /** Whether the day is over already: it may be meant, to catch up on an event, and is mostly a slip. */
  isPast: boolean;
  onChange(start: Start): void;
}

/** The day, and for an event with times the time, on the clock of the event's zone. */
export function EditionStartFields({ day, time, timeZone, isPast, onChange }: Props) {
  const t = useText();
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      <Field.Root
        required
        error={day ? undefined : t('edition.dayMissing')}
        hint={isPast ? t('edition.dayPast') : undefined}
      >
        <Field.Label>{t('edition.day')}</Field.Label>
        <DatePicker
          value={day ? new Date(`${day}T00:00:00Z`) : undefined}
          clearLabel={t('edition.clear')}
          onChange={(date) => onChange({ day: date ? isoDay(date) : null, time })}
          onClear={() => onChange({ day: null, time })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      {time === null ? null : (
        <Field.Root hint={t('edition.zone', { timeZone })}>
          <Field.Label>{t('edition.time')}</Field.Label>
          <TimePicker
            value={time}
            onChange={(next: string | undefined) =>
              next ? onChange({ day, time: next }) : undefined
            }
          />
          <Field.Hint />
        </Field.Root>
      )}
    </Flex>
  );
}

/** The picker takes days in UTC and gives them in the zone of the browser. */
const isoDay = (date: Date): string =>
  new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()))
    .toISOString()
    .slice(0, 10);
