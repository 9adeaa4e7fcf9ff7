import { readdirSync } from 'node:fs';

import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { countSeeded, importSeed } from '../support/playground';

describe('a first start that breaks off', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('leaves nothing, and the next one fills the playground', async () => {
    const seed = await importSeed();
    const before = await countSeeded(app);
    const filesOnDisk = () => readdirSync(app.uploads).sort();
    const filesBefore = filesOnDisk();
    let broken = true;
    app.strapi.documents.use((context, next) => {
      if (
        broken &&
        context.uid === ('plugin::newsroom.recap' as never) &&
        context.action === 'publish'
      ) {
        throw new Error('The power went out');
      }
      return next();
    });
    process.env['NEWSROOM_SEED'] = 'true';
    await expect(seed(app.strapi)).rejects.toThrow('The power went out');
    expect(await countSeeded(app)).toEqual(before);
    expect(filesOnDisk()).toEqual(filesBefore);

    broken = false;
    await seed(app.strapi);
    expect(filesOnDisk()).not.toEqual(filesBefore);
    const after = await countSeeded(app);
    expect(after['talk']).toBe(2 * 42 * 2 + 3);
    expect(after['administrators']).toBe(1);
  });
});
