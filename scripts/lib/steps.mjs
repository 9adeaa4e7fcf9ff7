import { Failure } from './failure.mjs';
import { bold, dim, duration, green, print, red, table } from './output.mjs';

const TICK = 1000;

/**
 * Runs steps one after another and says what each does, what came of it and how long it took.
 *
 * A step's function may return a few words on its result ("up to date").
 */
export class Steps {
  #done = [];

  /**
   * @param {string} title
   * @param {() => Promise<string | void> | string | void} task
   * @param {{ quiet?: boolean }} [options] `quiet`: the task prints nothing itself, so the line may be rewritten
   * @returns {Promise<void>}
   */
  async run(title, task, { quiet = true } = {}) {
    const from = Date.now();
    const live = quiet && process.stdout.isTTY;
    print(`${dim('…')} ${title}`);
    const ticker = live
      ? setInterval(() => {
          process.stdout.write(`\u001b[1A\u001b[2K${dim('…')} ${title} ${dim(since(from))}\n`);
        }, TICK)
      : undefined;
    const finish = (mark, result) => {
      clearInterval(ticker);
      const time = Date.now() - from;
      if (live) {
        process.stdout.write('\u001b[1A\u001b[2K');
      }
      print(`${mark} ${title}${result ? `: ${result}` : ''} ${dim(`(${duration(time)})`)}`);
      this.#done.push({ title, result: result || 'done', time });
    };
    try {
      const result = await task();
      finish(green('✔'), result ?? '');
    } catch (error) {
      finish(red('✘'), red('failed'));
      throw error;
    }
  }

  /** Every step so far with its result and its time, as lines. */
  summary() {
    return table(
      this.#done.map(({ title, result, time }) => [title, plain(result), duration(time)]),
    );
  }
}

const since = (from) => duration(Date.now() - from);

const COLOR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
const plain = (text) => text.replace(COLOR, '');

/** Says what went wrong and what to do about it. */
export function explain(error) {
  if (!(error instanceof Failure)) {
    print(red(error?.stack ?? String(error)));
    return;
  }
  print();
  if (error.details) {
    print(error.details);
    print();
  }
  print(red(bold(error.message)));
  for (const line of error.advice) {
    print(`  ${line}`);
  }
}
