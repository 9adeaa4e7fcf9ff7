import { Widget } from '@strapi/strapi/admin';

import { SectionEntries } from '../components/attention/SectionEntries';
import type { SectionName } from '../components/attention/sections';
import { useText } from '../hooks/useText';
import { useNewsroomOverview } from '../services/newsroom';

/** A section of the newsroom on Strapi's homepage; its title, frame and link are Strapi's. */
export function AttentionWidget({ name }: { name: SectionName }) {
  const t = useText();
  const { data, error } = useNewsroomOverview();
  if (error) {
    return <Widget.Error />;
  }
  if (!data) {
    return <Widget.Loading />;
  }
  return data[name].total > 0 ? (
    <SectionEntries name={name} overview={data} />
  ) : (
    <Widget.NoData>{t(`section.${name}.none`)}</Widget.NoData>
  );
}

export const RecapsToWriteWidget = () => <AttentionWidget name="recapsToWrite" />;
export const RecapsWithProblemsWidget = () => <AttentionWidget name="recapsWithProblems" />;
export const DraftsInWorkWidget = () => <AttentionWidget name="draftsInWork" />;
export const ProgrammeGapsWidget = () => <AttentionWidget name="programmeGaps" />;
