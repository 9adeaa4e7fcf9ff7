import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const ROOT = path.resolve(__dirname, '../..');

/** Inside the repository, so that what is unpacked finds Strapi and the other peers where npm would put them. */
const WORKBENCH = path.join(ROOT, 'tests/install/.tmp');

export interface Finished {
  code: number;
  /** What was printed, to both. */
  output: string;
}

/** Runs a program to its end, and gives what it printed, whether it failed or not. */
export async function run(
  command: string,
  args: string[],
  { cwd = ROOT, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  try {
    const { stdout, stderr } = await execute(command, args, {
      cwd,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      maxBuffer: 50_000_000,
    });
    return { code: 0, output: `${stdout}${stderr}` };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string };
    return { code: typeof code === 'number' ? code : 1, output: `${stdout}${stderr}` };
  }
}

/** Runs the program of an installed package with this Node, which works on every system. */
export const runBin = (file: string, args: string[], options?: Parameters<typeof run>[2]) =>
  run(process.execPath, [path.join(ROOT, 'node_modules', file), ...args], options);

/** An empty folder of that name. */
export function workbench(name: string): string {
  const folder = path.join(WORKBENCH, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

export interface PackedPackage {
  /** Path of the `.tgz`. */
  tarball: string;
  /** Folder with its content, installed in an empty project. */
  folder: string;
  /** Paths of its files, with `/`, as they are in the package. */
  files: string[];
}

/** Packs what is built, as `npm publish` would, and unpacks it. */
export async function packPackage(name: string): Promise<PackedPackage> {
  if (!existsSync(path.join(ROOT, 'dist/server/index.js'))) {
    throw new Error('The package is not built: run `npm run build`.');
  }
  const folder = workbench(name);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = await run(npm, ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || !archive) {
    throw new Error(`npm pack failed: ${packed.output}`);
  }
  const tarball = path.join(folder, archive);
  const installed = await installInto(folder, tarball);
  return { tarball, folder: installed, files: filesIn(installed) };
}

/** Unpacks the package where `npm install` in that project would; gives its folder. */
export async function installInto(project: string, tarball: string): Promise<string> {
  const folder = path.join(project, 'node_modules/strapi-plugin-newsroom');
  mkdirSync(folder, { recursive: true });
  const unpacked = await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
  if (unpacked.code !== 0) {
    throw new Error(`tar failed: ${unpacked.output}`);
  }
  return folder;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
