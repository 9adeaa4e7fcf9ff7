import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';

import { Failure } from './failure.mjs';
import { CACHE, ROOT } from './paths.mjs';

const KEPT = 20_000;
const LINES_SHOWN = 40;

/**
 * Runs a command to its end. Its output goes to a file in `.cache/logs`, or to the terminal with `show`.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ name: string, cwd?: string, env?: Record<string, string>, show?: boolean, shell?: boolean }} options
 *   `name`: of the log file
 * @returns {Promise<{ code: number, output: string, log: string }>} `output`: the end of it, empty with `show`
 */
export function execute(command, args, { name, cwd = ROOT, env = {}, show = false, shell }) {
  const log = path.join(CACHE, 'logs', `${name}.log`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    if (!show) {
      mkdirSync(path.dirname(log), { recursive: true });
      const file = createWriteStream(log);
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (text) => {
          file.write(text);
          output = (output + text).slice(-KEPT);
        });
      }
      child.on('close', () => file.end());
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output, log }));
  });
}

/**
 * Like `execute`, for a command that has to succeed.
 *
 * @param {{ advice?: (output: string) => string[] }} options `advice`: what to do, from the output
 * @throws {Failure} when it does not
 */
export async function run(command, args, { advice = () => [], ...options }) {
  const { code, output, log } = await execute(command, args, options);
  if (code !== 0) {
    const shown = output.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
    throw new Failure(`${[path.basename(command), ...args].join(' ')} ended with ${code}`, {
      details: shown,
      advice: [
        ...advice(output),
        ...(options.show ? [] : [`The whole output is in ${path.relative(ROOT, log)}`]),
      ],
    });
  }
}

/** Runs a JavaScript file with this Node. */
export const node = (args, options) => run(process.execPath, args, options);
