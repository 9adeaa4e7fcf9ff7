import { proposeGrammar, sampleSentence } from '../../../composer';
import {
  dative,
  fromOrganizations,
  genitive,
  nominative,
} from '../../../composer/language/de/organizations';
import { organization } from './build';
import { GERMAN_NAMES } from './german-names';

/** No-break spaces are for `no-break.test.ts`. */
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

const list = (items: string[]): string => items.join(' und ');

describe('the name of an organization in German cases', () => {
  test.each(GERMAN_NAMES)('%s', (name = '', subject, from, of) => {
    const facts = organization('id', { name });
    if (subject === '-') {
      expect(proposeGrammar(name)).toBeUndefined();
      return;
    }
    expect(plain(nominative(facts))).toBe(subject);
    expect(plain(fromOrganizations([facts], list))).toBe(from);
    expect(plain(genitive(facts))).toBe(of);
  });

  test.each(['XY2', 'Team Neuland Digital', '', ' '])(
    'is not guessed where its form says nothing: %p',
    (name) => {
      expect(proposeGrammar(name)).toBeUndefined();
    },
  );

  test('is a brand for a company only', () => {
    expect(proposeGrammar('Musterix', 'company')?.article).toBe('none');
    expect(proposeGrammar('Musterix', 'association')).toBeUndefined();
  });

  test('is what an editor confirmed, also in part', () => {
    const vdma = organization('id', {
      name: 'VDMA',
      grammar: { article: 'der', dative: 'dem VDMA' },
    });
    expect(fromOrganizations([vdma], list)).toBe('vom VDMA');
    expect(genitive(vdma)).toBe('des VDMA');
    expect(nominative(vdma)).toBe('der VDMA');
    const none = organization('id', { name: 'Muster GmbH', grammar: { article: 'none' } });
    expect(dative(none)).toBe('Muster GmbH');
    expect(genitive(none)).toBe('von Muster GmbH');
  });

  test('is proposed anew where the confirmed form has the name of before', () => {
    const renamed = organization('id', {
      name: 'Neuname GmbH',
      grammar: { article: 'die', dative: 'der Altname GmbH', genitive: 'der Altname GmbH' },
    });
    expect(dative(renamed)).toBe('der Neuname GmbH');
  });

  test('names several organizations, each with its article', () => {
    const both = [
      organization('a', { name: 'Muster GmbH' }),
      organization('b', { name: 'Institut für Optik' }),
    ];
    expect(fromOrganizations(both, list)).toBe('von der Muster GmbH und vom Institut für Optik');
    expect(fromOrganizations([...both, organization('c', { name: 'VDMA' })], list)).toBeUndefined();
  });

  test('is shown to the editor in a sentence with all its cases', () => {
    expect(
      sampleSentence({ name: 'Deutsches Institut für Optik', kind: 'research-institute' }),
    ).toBe(
      'Eingeladen hatte das Deutsche Institut für Optik: Eva Beispiel vom Deutschen Institut für Optik sprach über die Arbeit des Deutschen Instituts für Optik.',
    );
    expect(sampleSentence({ name: 'VDMA', kind: 'association' })).toBe(
      'Zum Auftakt sprach Eva Beispiel (VDMA).',
    );
  });

  it('ends the sample with one full stop, behind an abbreviation too', () => {
    expect(sampleSentence({ name: 'Musterverband Optik e. V.', kind: 'association' })).toMatch(
      /über die Arbeit des Musterverbands Optik e\.\u00a0V\.$/u,
    );
    expect(sampleSentence({ name: 'Fabel Ltd.', kind: 'company' })).toMatch(
      /über die Arbeit von Fabel Ltd\.$/,
    );
  });
});
