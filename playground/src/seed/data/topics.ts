import type { TopicSeed } from '../types';

export const topics: TopicSeed[] = [
  { key: 'microtechnology', name: { de: 'Mikrotechnik', en: 'Microtechnology' } },
  { key: 'business-location', name: { de: 'Standort', en: 'Business location' } },
  { key: 'sensors', name: { de: 'Sensorik', en: 'Sensors' } },
  { key: 'medical-technology', name: { de: 'Medizintechnik', en: 'Medical technology' } },
  { key: 'skills', name: { de: 'Fachkräfte', en: 'Skilled workers' } },
];
