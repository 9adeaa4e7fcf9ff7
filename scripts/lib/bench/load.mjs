import autocannon from 'autocannon';

const CONNECTIONS = 10;
/** Enough for a median; the slowest row has some 30 requests in a second. */
const LEAST = 3 * CONNECTIONS;

/**
 * Asks for all rows in turns, so that whatever else the machine does meets all of them alike.
 *
 * @param {{ name: string, url: string, headers?: Record<string, string>, status: number,
 *   cpu: () => Promise<number> }[]} rows `cpu`: milliseconds that the server has used until now
 * @param {{ rounds: number, seconds: number }} time of each turn, after one to warm up
 * @returns {Promise<object[]>} for each row: `perSecond` (median of the turns), `median` and `p99` of all answers
 *   (milliseconds), `cpu` (milliseconds per request, median of the turns), `requests`
 * @throws {Error} where an answer has another status
 */
export async function measure(rows, { rounds, seconds }) {
  const turns = rows.map(() => []);
  const amounts = [];
  for (const row of rows) {
    const { perSecond } = await turn(row, { duration: Math.max(1, Math.round(seconds)) });
    // A number and not a time: a request that the end cuts off would have been worked on and not be counted.
    amounts.push(Math.max(LEAST, Math.round(perSecond * seconds)));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, row] of rows.entries()) {
      turns[index].push(await turn(row, { amount: amounts[index] }));
    }
  }
  return turns.map((results) => {
    const latencies = results.flatMap((result) => result.latencies).sort((a, b) => a - b);
    return {
      requests: latencies.length,
      perSecond: median(results.map(({ perSecond }) => perSecond)),
      median: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      cpu: median(results.map(({ cpu }) => cpu)),
    };
  });
}

/**
 * Asks for addresses once each, one after the other.
 *
 * @param {string[]} urls
 * @param {() => Promise<number>} cpu as in `measure`
 */
export async function measureOnce(urls, cpu) {
  const latencies = [];
  const before = await cpu();
  for (const url of urls) {
    const from = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    latencies.push(performance.now() - from);
    if (answer.status !== 200) {
      throw new Error(`${url}: expected 200, got ${answer.status}`);
    }
  }
  const used = (await cpu()) - before;
  latencies.sort((a, b) => a - b);
  return {
    requests: urls.length,
    median: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: used / urls.length,
  };
}

async function turn({ name, url, headers = {}, status, cpu }, limit) {
  const latencies = [];
  const wrong = new Set();
  const cpuBefore = await cpu();
  const from = performance.now();
  await new Promise((resolve, reject) => {
    const run = autocannon({ url, headers, connections: CONNECTIONS, ...limit }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    run.on('response', (_client, code, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      if (code !== status) {
        wrong.add(code);
      }
    });
    run.on('reqError', (error) => wrong.add(error.message));
  });
  const took = performance.now() - from;
  const used = (await cpu()) - cpuBefore;
  if (wrong.size > 0 || latencies.length === 0) {
    throw new Error(`${name}: expected ${status}, got ${[...wrong].join(', ') || 'nothing'}`);
  }
  return {
    latencies,
    perSecond: (latencies.length / took) * 1000,
    cpu: used / latencies.length,
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? (sorted[middle - 1] + sorted[middle]) / 2
    : sorted[Math.floor(middle)];
}

const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
