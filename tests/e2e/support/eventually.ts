import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 20_000;
const PAUSE = 100;

/**
 * Asks a page until it answers as expected: what a click brings about is there a moment after it.
 *
 * @throws as `expect` does, with the last answer, after twenty seconds
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  expected: Answer,
): Promise<void> {
  const until = Date.now() + PATIENCE;
  let answer = await ask();
  while (answer !== expected && Date.now() < until) {
    await sleep(PAUSE);
    answer = await ask();
  }
  expect(answer).toBe(expected);
}
