import { bold, print, table } from '../output.mjs';
import { CONSTANT_ROWS } from './rows.mjs';

const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const times = (value) => (value === undefined ? '' : `${value.toFixed(value < 10 ? 2 : 1)} ×`);

/** Prints what each row costs beside what it is compared to. */
export function printRows(title, rows) {
  print();
  print(bold(title));
  print(
    table([
      ['', 'requests/s', 'median', 'p99', 'CPU per request', 'queries', 'size', 'CPU compared'],
      ...rows.map((row) => [
        row.name,
        row.perSecond.toFixed(0),
        milliseconds(row.median),
        milliseconds(row.p99),
        milliseconds(row.cpu),
        row.queries === undefined ? '' : String(row.queries),
        `${(row.bytes / 1000).toFixed(1)} kB`,
        row.ratio === undefined ? '' : `${times(row.ratio)} (${row.comparedTo})`,
      ]),
    ]),
  );
}

/**
 * How many times the CPU of the smallest archive each row takes at each size, with what the machine's own speed did in
 * the meantime taken out: by the constant that was asked for in the same turns. The constants themselves keep theirs,
 * and so does what was asked for once, in no turns.
 *
 * @param {{ rows: { name: string, cpu: number, isFront?: boolean, isOnce?: boolean }[] }[]} sizes the smallest first
 * @returns {Map<string, number[]>} by the row's name
 */
export function growthOf(sizes) {
  const cpuOf = ({ rows }, name) => rows.find((row) => row.name === name).cpu;
  const raw = (name) => sizes.map((size) => cpuOf(size, name) / cpuOf(sizes[0], name));
  const ofMachine = { true: raw(CONSTANT_ROWS.front), false: raw(CONSTANT_ROWS.ordinary) };
  const constants = Object.values(CONSTANT_ROWS);
  return new Map(
    sizes[0].rows.map(({ name, isFront = false, isOnce = false }) => [
      name,
      raw(name).map((value, index) =>
        isOnce || constants.includes(name) ? value : value / ofMachine[isFront][index],
      ),
    ]),
  );
}

/** Prints what each row costs by the number of articles, and what that is to the smallest. */
export function printGrowth(title, sizes) {
  const [smallest] = sizes;
  const growth = growthOf(sizes);
  const after = (index, value) => (index === 0 ? '' : `, ${times(value)}`);
  const cells = (name) =>
    sizes.map(({ rows }, index) => {
      const { median, cpu } = rows.find((row) => row.name === name);
      return `${milliseconds(median)}, CPU ${milliseconds(cpu)}${after(index, growth.get(name)[index])}`;
    });
  const publishing = (name) =>
    sizes.map(
      ({ publishing: { [name]: value } }, index) =>
        `${milliseconds(value)}${after(index, value / smallest.publishing[name])}`,
    );
  print();
  print(bold(title));
  print(
    table([
      ['', ...sizes.map(({ size }) => `${size.toLocaleString('en')} recaps`)],
      ...smallest.rows.map(({ name }) => [name, ...cells(name)]),
      ['publishing one', ...publishing('published')],
      ['until its pages are rendered', ...publishing('shown')],
    ]),
  );
}
