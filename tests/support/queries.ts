import { quiet } from './app';
import type { TestApp } from './app';
import { settle } from './page-changes';

/** How many queries a call sends to the database. */
export async function countQueries(app: TestApp, call: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const onQuery = () => (count += 1);
  app.strapi.db.connection.on('query', onQuery);
  try {
    // Strapi writes a few things after it has answered.
    for (let before = -1; before !== count; await quiet(app.strapi)) {
      before = count;
      // Caches are told of changes a moment after them.
      await settle(app);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    count = 0;
    await call();
    return count;
  } finally {
    app.strapi.db.connection.off('query', onQuery);
  }
}
