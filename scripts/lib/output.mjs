const colorful = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (colorful ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint(1);
export const dim = paint(2);
export const red = paint(31);
export const green = paint(32);
export const yellow = paint(33);

export const print = (text = '') => process.stdout.write(`${text}\n`);

/** `0.4 s`, `12.3 s`, `3 min 05 s` */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) {
    return `${seconds.toFixed(1)} s`;
  }
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Frames lines, so that nobody overlooks them. */
export function box(lines, color = (text) => text) {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  return [
    color(`┌${edge}┐`),
    ...lines.map((line) => `${color('│')} ${line.padEnd(width)} ${color('│')}`),
    color(`└${edge}┘`),
  ].join('\n');
}

/** Aligns the columns of a small table; the last one to the right. */
export function table(rows) {
  if (rows.length === 0) {
    return '';
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}
