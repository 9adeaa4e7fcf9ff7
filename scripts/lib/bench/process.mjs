import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Answers what the parent process asks for. `cpu` is there without being named: milliseconds of processor time that
 * this process has used, all its threads together.
 *
 * @param {Record<string, (argument: unknown) => unknown>} tasks
 */
export function answerParent(tasks) {
  const all = { cpu: processorTime, ...tasks };
  process.on('message', async ({ id, task, argument }) => {
    try {
      process.send({ id, result: await all[task](argument) });
    } catch (error) {
      // An insert that fails has all its rows in its message.
      process.send({ id, error: String(error?.stack ?? error).slice(-2_000) });
    }
  });
  // Whoever started it is gone: nobody will stop it any more.
  process.on('disconnect', () => process.exit(1));
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Starts a script of this folder in a process of its own.
 *
 * @param {string} file
 * @param {Record<string, string>} [env] beside this process's own
 * @returns {{ ask(task: string, argument?: unknown): Promise<any>, stop(): Promise<void> }}
 */
export function startProcess(file, env = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map();
  let last = 0;
  child.on('message', ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) {
      resolve(result);
    } else {
      reject(new Error(error));
    }
  });
  const ended = new Promise((resolve) => {
    child.on('close', (code) => {
      for (const { reject } of waiting.values()) {
        reject(new Error(`${file} ended with ${code}`));
      }
      resolve();
    });
  });
  const ask = (task, argument) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, task, argument });
    });
  return {
    ask,
    async stop() {
      try {
        await ask('stop');
      } finally {
        child.kill();
        await ended;
      }
    },
  };
}
