import { check } from '../../../composer';
import { composedInput, LEFT_TO_EDITORS } from './check-inputs';
import { FIXTURE_LANGUAGES } from './build';
import { EVENTS } from './events';
import type { Facts } from '../../../composer';

const FIXTURES = EVENTS.flatMap(([name, fixture]) =>
  FIXTURE_LANGUAGES.map((language): [string, Facts] => [
    `${name} (${language})`,
    fixture(language),
  ]),
);

describe('a composed text passes its own checks', () => {
  test.each(FIXTURES)('%s', (_, facts) => {
    expect(check(composedInput(facts), { severities: LEFT_TO_EDITORS })).toEqual([]);
  });
});
