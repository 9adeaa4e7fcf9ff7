import type { TestApp } from './app';

/** How many queries a call sends to the database. */
export async function countQueries(app: TestApp, call: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const onQuery = () => (count += 1);
  app.strapi.db.connection.on('query', onQuery);
  try {
    // Strapi writes a few things after it has answered.
    for (let before = -1; before !== count; await new Promise((r) => setTimeout(r, 250))) {
      before = count;
    }
    count = 0;
    await call();
    return count;
  } finally {
    app.strapi.db.connection.off('query', onQuery);
  }
}
