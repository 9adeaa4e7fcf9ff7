const { TestEnvironment } = require('jest-environment-node');

/**
 * Lets tests load Strapi outside of Jest's registry of modules, once for each worker: in it, every test file would
 * load and compile its thousands of files anew, which takes longer than most tests.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.outside = { require, process };
    // What tests set, Strapi reads, and the other way round.
    this.global.process.env = process.env;
    // A `Date` of the tests is one for Strapi and its databases too.
    this.global.Date = Date;
  }
};
