import type { SeedData } from '../types';

import { congress } from './congress';
import { congressOrganizations } from './congress/organizations';
import { congressSpeakers } from './congress/speakers';
import { lunch, lunchOrganizations, lunchSpeakers } from './lunch';
import { topics } from './topics';
import { workshop } from './workshop';

export const seedData: SeedData = {
  organizations: [...lunchOrganizations, ...congressOrganizations],
  speakers: [...lunchSpeakers, ...congressSpeakers],
  topics,
  events: [lunch, congress, workshop],
};
