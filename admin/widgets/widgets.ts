import { Calendar, Microphone, Pencil, WarningCircle } from '@strapi/icons';

import { PLUGIN_ID } from '../../content-types/uids';
import { PERMISSIONS } from '../../contracts/permissions';
import { SECTIONS, WAY_TO_ALL } from '../components/attention/sections';
import type { SectionName } from '../components/attention/sections';

const ICONS = {
  recapsWithProblems: WarningCircle,
  recapsToWrite: Microphone,
  draftsInWork: Pencil,
  programmeGaps: Calendar,
};

const WIDGETS = {
  recapsWithProblems: 'RecapsWithProblemsWidget',
  recapsToWrite: 'RecapsToWriteWidget',
  draftsInWork: 'DraftsInWorkWidget',
  programmeGaps: 'ProgrammeGapsWidget',
} as const satisfies Record<SectionName, string>;

/** What needs attention, for Strapi's own homepage; shown to those who may see the newsroom. */
export const widgets = SECTIONS.map((name) => ({
  id: name,
  pluginId: PLUGIN_ID,
  icon: ICONS[name],
  title: { id: `${PLUGIN_ID}.section.${name}` },
  link: { label: { id: `${PLUGIN_ID}.section.showAll` }, href: WAY_TO_ALL[name] },
  permissions: [{ action: PERMISSIONS.read, subject: null }],
  component: async () => (await import('./AttentionWidget'))[WIDGETS[name]],
}));
