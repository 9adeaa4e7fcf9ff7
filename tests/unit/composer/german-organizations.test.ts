import { proposeGrammar, sampleSentence } from '../../../composer';
import {
  dative,
  fromOrganizations,
  genitive,
  nominative,
} from '../../../composer/language/de/organizations';
import { organization } from './build';

const list = (items: string[]): string => items.join(' und ');

describe('the name of an organization in German cases', () => {
  test.each([
    // name, nominative, after "von", genitive
    ['Raith GmbH', 'die Raith GmbH', 'von der Raith GmbH', 'der Raith GmbH'],
    [
      'Muster GmbH & Co. KG',
      'die Muster GmbH & Co. KG',
      'von der Muster GmbH & Co. KG',
      'der Muster GmbH & Co. KG',
    ],
    [
      'Neue Musterbank AG',
      'die Neue Musterbank AG',
      'von der Neuen Musterbank AG',
      'der Neuen Musterbank AG',
    ],
    [
      'Neue Materialien Musterstadt GmbH',
      'die Neue Materialien Musterstadt GmbH',
      'von der Neue Materialien Musterstadt GmbH',
      'der Neue Materialien Musterstadt GmbH',
    ],
    [
      'Stadtwerke Musterstadt GmbH',
      'die Stadtwerke Musterstadt GmbH',
      'von der Stadtwerke Musterstadt GmbH',
      'der Stadtwerke Musterstadt GmbH',
    ],
    ['Deutsche Messe', 'die Deutsche Messe', 'von der Deutschen Messe', 'der Deutschen Messe'],
    [
      'Technische Universität Dortmund',
      'die Technische Universität Dortmund',
      'von der Technischen Universität Dortmund',
      'der Technischen Universität Dortmund',
    ],
    ['TU Dortmund', 'die TU Dortmund', 'von der TU Dortmund', 'der TU Dortmund'],
    ['IHK zu Dortmund', 'die IHK zu Dortmund', 'von der IHK zu Dortmund', 'der IHK zu Dortmund'],
    [
      'Leipziger Handwerkskammer',
      'die Leipziger Handwerkskammer',
      'von der Leipziger Handwerkskammer',
      'der Leipziger Handwerkskammer',
    ],
    [
      'Wirtschaftsförderung Dortmund',
      'die Wirtschaftsförderung Dortmund',
      'von der Wirtschaftsförderung Dortmund',
      'der Wirtschaftsförderung Dortmund',
    ],
    [
      'Fraunhofer-Institut für Mikrotechnik',
      'das Fraunhofer-Institut für Mikrotechnik',
      'vom Fraunhofer-Institut für Mikrotechnik',
      'des Fraunhofer-Instituts für Mikrotechnik',
    ],
    [
      'Deutsches Institut für Optik',
      'das Deutsche Institut für Optik',
      'vom Deutschen Institut für Optik',
      'des Deutschen Instituts für Optik',
    ],
    [
      'Bundesministerium für Forschung',
      'das Bundesministerium für Forschung',
      'vom Bundesministerium für Forschung',
      'des Bundesministeriums für Forschung',
    ],
    [
      'IVAM Fachverband für Mikrotechnik',
      'der IVAM Fachverband für Mikrotechnik',
      'vom IVAM Fachverband für Mikrotechnik',
      'des IVAM Fachverbands für Mikrotechnik',
    ],
    [
      'Zentralverband Optik',
      'der Zentralverband Optik',
      'vom Zentralverband Optik',
      'des Zentralverbands Optik',
    ],
    [
      'Deutscher Verband für Optik e. V.',
      'der Deutsche Verband für Optik e. V.',
      'vom Deutschen Verband für Optik e. V.',
      'des Deutschen Verbands für Optik e. V.',
    ],
    [
      'Deutsche Gesellschaft für Optik e.V.',
      'die Deutsche Gesellschaft für Optik e.V.',
      'von der Deutschen Gesellschaft für Optik e.V.',
      'der Deutschen Gesellschaft für Optik e.V.',
    ],
    ['XYZ e. V.', 'der XYZ e. V.', 'vom XYZ e. V.', 'des XYZ e. V.'],
    [
      'Verein Deutscher Musterbauer',
      'der Verein Deutscher Musterbauer',
      'vom Verein Deutscher Musterbauer',
      'des Vereins Deutscher Musterbauer',
    ],
    ['Haus der Technik', 'das Haus der Technik', 'vom Haus der Technik', 'des Hauses der Technik'],
    [
      'Forschungszentrum Musterstadt',
      'das Forschungszentrum Musterstadt',
      'vom Forschungszentrum Musterstadt',
      'des Forschungszentrums Musterstadt',
    ],
    [
      'Stadtwerke Dortmund',
      'die Stadtwerke Dortmund',
      'von den Stadtwerken Dortmund',
      'der Stadtwerke Dortmund',
    ],
    [
      'Deutsche Edelstahlwerke',
      'die Deutschen Edelstahlwerke',
      'von den Deutschen Edelstahlwerken',
      'der Deutschen Edelstahlwerke',
    ],
    ['Siemens', 'Siemens', 'von Siemens', 'von Siemens'],
    ['Muster Inc.', 'Muster Inc.', 'von Muster Inc.', 'von Muster Inc.'],
    ['Stadt Dortmund', 'die Stadt Dortmund', 'von der Stadt Dortmund', 'der Stadt Dortmund'],
  ])('%s', (name, subject, from, of) => {
    const facts = organization('id', { name });
    expect(nominative(facts)).toBe(subject);
    expect(fromOrganizations([facts], list)).toBe(from);
    expect(genitive(facts)).toBe(of);
  });

  test.each(['VDMA', 'XY2', 'Offene Fragen Musterstadt', 'Team Neuland Digital', ''])(
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
});
