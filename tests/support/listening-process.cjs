// A second server process on the database of the environment: tells the first one every event of pages that it tells.
const { createStrapi } = require('@strapi/strapi');

async function main() {
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: `${process.cwd()}/dist`,
    serveAdminPanel: false,
  }).register();
  strapi.eventHub.on('newsroom.pages.change', async (event) => {
    process.send({ event });
  });
  await strapi.bootstrap();
  strapi.isLoaded = true;
  process.send('ready');
  await new Promise((resolve) => {
    process.once('message', resolve);
  });
  await strapi.destroy();
  process.disconnect();
}

void main();
