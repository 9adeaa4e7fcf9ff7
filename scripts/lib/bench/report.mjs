import { bold, print, table } from '../output.mjs';

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

/** Prints what each row costs by the number of articles, and what that is to the smallest. */
export function printGrowth(title, sizes) {
  const [smallest] = sizes;
  const cells = (name) =>
    sizes.map(({ size, rows }) => {
      const row = rows.find((one) => one.name === name);
      const first = smallest.rows.find((one) => one.name === name);
      const growth = size === smallest.size ? '' : `, ${times(row.cpu / first.cpu)}`;
      return `${milliseconds(row.median)}, CPU ${milliseconds(row.cpu)}${growth}`;
    });
  const publishing = (name) =>
    sizes.map(({ size, publishing: { [name]: value } }) => {
      const growth = size === smallest.size ? '' : `, ${times(value / smallest.publishing[name])}`;
      return `${milliseconds(value)}${growth}`;
    });
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
