import { formsOfOrganization, formsOfPerson, nameInText } from '../../server/names/in-text';
import type { OrganizationName, PersonName } from '../../server/names/kept';

const berg: PersonName = { givenName: 'Anna', familyName: 'Berg' };

describe('the name of a person that a text uses', () => {
  const used = (text: string, before: PersonName, now: PersonName) =>
    nameInText([text], formsOfPerson(before), formsOfPerson(now));

  it.each<[string, string, PersonName, PersonName, 'before' | 'now' | undefined]>([
    [
      'after a marriage, not updated',
      'Anna Berg sprach.',
      berg,
      { ...berg, familyName: 'Neumann' },
      'before',
    ],
    [
      'after a marriage, updated',
      'Anna Neumann sprach.',
      berg,
      { ...berg, familyName: 'Neumann' },
      'now',
    ],
    ['in the genitive', 'Anna Neumanns Vortrag', berg, { ...berg, familyName: 'Neumann' }, 'now'],
    [
      'with both',
      'Anna Berg, heute Anna Neumann',
      berg,
      { ...berg, familyName: 'Neumann' },
      'before',
    ],
    [
      'without either',
      'Frau Dr. Klein sprach.',
      berg,
      { ...berg, familyName: 'Neumann' },
      undefined,
    ],
    [
      'of a double name',
      'Anna Berg-Neumann sprach.',
      berg,
      { ...berg, familyName: 'Berg-Neumann' },
      'now',
    ],
    [
      'of half a double name',
      'Anna Berg sprach.',
      { ...berg, familyName: 'Berg-Neumann' },
      berg,
      'now',
    ],
    ['of a longer name', 'Anna Berger sprach.', berg, { ...berg, familyName: 'Berger' }, 'now'],
    ['of a shorter name', 'Anna Berger sprach.', { ...berg, familyName: 'Berger' }, berg, 'before'],
    [
      'with a title gained',
      'Dr.\u00a0Anna Berg sprach.',
      berg,
      { ...berg, honorificPrefix: 'Dr.' },
      'now',
    ],
    [
      'without the title gained',
      'Anna Berg sprach.',
      berg,
      { ...berg, honorificPrefix: 'Dr.' },
      'before',
    ],
    [
      'with a title lost',
      'Dr. Anna Berg sprach.',
      { ...berg, honorificPrefix: 'Dr.' },
      berg,
      'before',
    ],
    [
      'without titles, where the name changed too',
      'Anna Neumann sprach.',
      { ...berg, honorificPrefix: 'Dr.' },
      { ...berg, familyName: 'Neumann', honorificPrefix: 'Prof. Dr.' },
      'now',
    ],
    [
      'with a nobler name',
      'Ursula von der Heide sprach.',
      { givenName: 'Ursula', familyName: 'Heide' },
      { givenName: 'Ursula', namePrefix: 'von der', familyName: 'Heide' },
      'now',
    ],
  ])('%s', (_what, text, before, now, expected) => {
    expect(used(text, before, now)).toBe(expected);
  });

  it('is not put together from two paragraphs', () => {
    const now = { ...berg, familyName: 'Neumann' };
    expect(
      nameInText(['Es sprach Anna', 'Neumann kam.'], formsOfPerson(berg), formsOfPerson(now)),
    ).toBe(undefined);
  });
});

describe('the name of an organization that a text uses', () => {
  it.each<[string, string, OrganizationName, OrganizationName, 'before' | 'now' | undefined]>([
    [
      'in a case',
      'des Musterinstituts für Optik',
      { name: 'Musterinstitut für Optik' },
      { name: 'Optikhaus' },
      'before',
    ],
    [
      'of another legal form',
      'von der Muster AG',
      { name: 'Muster GmbH' },
      { name: 'Muster AG' },
      'now',
    ],
    ['of a longer name', 'die Muster Optik', { name: 'Muster' }, { name: 'Muster Optik' }, 'now'],
    [
      'by its short name',
      'das MIO',
      { name: 'Musterinstitut', shortName: 'MI' },
      { name: 'Muster Optik', shortName: 'MIO' },
      'now',
    ],
  ])('%s', (_what, text, before, now, expected) => {
    expect(nameInText([text], formsOfOrganization(before), formsOfOrganization(now))).toBe(
      expected,
    );
  });
});
