import type { Finding, Place } from '../../composer/check';

/** What the builder has no field for is mended in the form of the entry, or in another entry. */
const ELSEWHERE: ReadonlySet<Place['field']> = new Set<Place['field']>([
  'entry',
  'languages',
  'gallery',
  'links',
  'seoTitle',
  'seoDescription',
]);

/** Whether the builder has the place of a finding on its page. */
export const isInBuilder = ({ place }: Pick<Finding, 'place'>): boolean =>
  !ELSEWHERE.has(place.field);
