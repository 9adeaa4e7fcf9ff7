/** When visitors are to see a recap, as it stands in the dialog. */
export interface EmbargoChoice {
  isLater: boolean;
  date: Date | undefined;
}

/** What is stored, as a choice: an embargo that is over is none. */
export const storedChoice = (embargoUntil: string | null, now: Date): EmbargoChoice => {
  const date = embargoUntil ? new Date(embargoUntil) : undefined;
  return date && date > now ? { isLater: true, date } : { isLater: false, date: undefined };
};

/** Whether something is chosen that can be saved. */
export const isComplete = ({ isLater, date }: EmbargoChoice, now: Date): boolean =>
  !isLater || (date !== undefined && date > now);

/** ISO 8601; null: at once. */
export const embargoOf = ({ isLater, date }: EmbargoChoice): string | null =>
  isLater && date ? date.toISOString() : null;

/** A time to begin with: the next full hour that is at least an hour away. */
export const proposedDate = (now: Date): Date => {
  const date = new Date(now.getTime() + 2 * 3_600_000);
  date.setMinutes(0, 0, 0);
  return date;
};
