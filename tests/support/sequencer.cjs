const { default: Sequencer } = require('@jest/test-sequencer');

/** The slowest of each project, so that no core waits for the other at the end. */
const FIRST = [
  'servers',
  'published-names',
  'page-changes-caches',
  'published-problems',
  'front',
  'page-changes',
  'setup',
  'playground-seed',
  'playground-seed-broken',
  'pages',
  'builder',
  'home',
  'dialogs',
  'actions',
  'newsroom',
  'types',
  'install',
].map((name) => `/${name}.test.ts`);

const placeOf = ({ path }) => {
  const place = FIRST.findIndex((name) => path.endsWith(name));
  return place < 0 ? FIRST.length : place;
};

/** Without times of an earlier run, as on a fresh clone, Jest begins with the largest files. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
