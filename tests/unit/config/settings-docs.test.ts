import { readFileSync } from 'node:fs';
import path from 'node:path';

import { DEFAULT_STYLE } from '../../../composer';
import { PUBLIC_UIDS } from '../../../content-types';
import { MAX_BOILERPLATE } from '../../../contracts';
import { config } from '../../../server/config';

const text = readFileSync(path.join(__dirname, '../../../docs/settings.md'), 'utf8');

/** The second cell of the row that begins with a setting. */
const defaultOf = (setting: string): string | undefined =>
  new RegExp(`^\\| ${setting} +\\| ([^|]*?) +\\|`, 'm').exec(text)?.[1];

describe('what the documentation says about settings', () => {
  it('has the defaults that there are', () => {
    expect(defaultOf('groups of people')).toBe(`\`${DEFAULT_STYLE.genderForm}\``);
    expect(defaultOf('picture credits')).toBe(`\`${DEFAULT_STYLE.credit}\``);
    expect(defaultOf('time zone')).toBe(`\`${config.default.defaultTimeZone}\``);
    expect(DEFAULT_STYLE.quotationMarks).toEqual({});
    expect(defaultOf('quotation marks')).toBe('as in the country');
    expect(DEFAULT_STYLE.boilerplate).toEqual({});
    expect(defaultOf('about the house')).toBe('none');
    expect(text).toContain(`at most ${String(MAX_BOILERPLATE)} characters`);
  });

  it('names every type that visitors are let read', () => {
    const types = PUBLIC_UIDS.map((uid) => `${uid.split('.')[1] ?? ''}s`);
    const sentence = /gives the Public role (.*?)\. Visitors/.exec(text)?.[1] ?? '';
    expect(types.filter((type) => !sentence.includes(type))).toEqual([]);
  });
});
