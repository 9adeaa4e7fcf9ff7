// A second server process on the database of the environment: makes as many speakers of one name as it is told.
const { createStrapi } = require('@strapi/strapi');

async function main() {
  const [count, familyName] = [Number(process.argv[2]), process.argv[3]];
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: `${process.cwd()}/dist`,
    serveAdminPanel: false,
  }).load();
  process.send('ready');
  await new Promise((resolve) => {
    process.once('message', resolve);
  });
  const create = () =>
    strapi.documents('plugin::newsroom.speaker').create({ data: { familyName } });
  const created = await Promise.all(Array.from({ length: count }, create));
  process.send(created.map(({ slug }) => slug));
  // Strapi still reads entries for its events.
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  await strapi.destroy();
  process.disconnect();
}

void main();
