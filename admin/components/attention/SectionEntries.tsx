import type { GetOverviewResponse } from '../../../contracts/newsroom';

import { DraftsInWork } from './DraftsInWork';
import { ProgrammeGaps } from './ProgrammeGaps';
import { RecapsToWrite } from './RecapsToWrite';
import { RecapsWithProblems } from './RecapsWithProblems';
import type { SectionName } from './sections';

interface Props {
  name: SectionName;
  overview: GetOverviewResponse['data'];
}

/** The entries of a section, each kind as it needs. */
export function SectionEntries({ name, overview }: Props) {
  switch (name) {
    case 'recapsToWrite':
      return <RecapsToWrite entries={overview.recapsToWrite.results} />;
    case 'recapsWithProblems':
      return <RecapsWithProblems entries={overview.recapsWithProblems.results} />;
    case 'draftsInWork':
      return <DraftsInWork entries={overview.draftsInWork.results} />;
    case 'programmeGaps':
      return <ProgrammeGaps entries={overview.programmeGaps.results} />;
  }
}
