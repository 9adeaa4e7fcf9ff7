import { organizationName } from '../../../composer/language/en/organizations';
import { organization } from './build';

describe('the name of an organization in an English sentence', () => {
  test.each([
    'University of Twente',
    'Technical University of Munich',
    'Karlsruhe Institute of Technology',
    'Massachusetts Institute of Technology',
    'Fraunhofer Institute for Microelectronic Circuits and Systems',
    'Max Planck Society',
    'European Commission',
    'European Patent Office',
    'German Research Foundation',
    'Federal Ministry for Economic Affairs',
    'City of Dortmund',
    'Free State of Saxony',
    'Dortmund Chamber of Industry and Commerce',
    'British Museum',
    'Photonics Industry Association',
    'Center for Small Things',
    'United Nations',
    'Network for Microtechnology',
  ])('takes the article: the %s', (name) => {
    expect(organizationName(organization('id', { name }))).toBe(`the ${name}`);
  });

  test.each([
    'Siemens',
    'Raith GmbH',
    'Apple Inc.',
    'TU Dortmund',
    'TU Dortmund University',
    'Stanford University',
    'Ruhr University Bochum',
    'Imperial College London',
    'Wirtschaftsförderung Dortmund',
    'IVAM Fachverband für Mikrotechnik',
    'IVAM Microtechnology Network',
    'Institute for Optics GmbH',
    'Bank of America',
    'Forschungszentrum Jülich',
    'VDMA',
  ])('stands alone: %s', (name) => {
    expect(organizationName(organization('id', { name }))).toBe(name);
  });

  test('has one article where it brings its own', () => {
    expect(organizationName(organization('id', { name: 'The Optical Society' }))).toBe(
      'the Optical Society',
    );
  });
});
