import { RECAP_UID } from '../../../content-types/uids';
import { eventsThat, lastChangedPath } from '../../routes';

/** What can need attention, the most urgent first. */
export const SECTIONS = [
  'recapsWithProblems',
  'recapsToWrite',
  'draftsInWork',
  'programmeGaps',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Where all entries of a section are. */
export const WAY_TO_ALL: Record<SectionName, string> = {
  recapsWithProblems: eventsThat('recap=problems'),
  recapsToWrite: eventsThat('recap=missing'),
  draftsInWork: lastChangedPath(RECAP_UID),
  programmeGaps: eventsThat('programme=gaps'),
};
