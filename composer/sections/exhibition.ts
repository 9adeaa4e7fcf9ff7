import type { Composition } from '../composition';
import { paragraph } from '../composition';
import type { InvolvementFacts, OrganizationFacts } from '../facts';
import { leadPlanOf } from './lead-plan';

/** Levels and titles are typed in the words of the house, whatever the language of the article. */
const JOINT_STAND =
  /gemeinschaftsst[aä]nd|gemeinschaftsfläche|joint (?:stand|booth|pavilion)|shared (?:stand|booth)|pavill?ion/iu;

function exhibitorsOf(composition: Composition): InvolvementFacts[] {
  const { involvements, organizations } = composition.facts;
  return involvements.filter(
    ({ role, organization }) => role === 'exhibitor' && organizations[organization] !== undefined,
  );
}

/** Whether there is anybody to name in an exhibition. */
export function hasExhibitors(composition: Composition): boolean {
  return exhibitorsOf(composition).length > 0;
}

interface Group {
  organizations: OrganizationFacts[];
  joint: boolean;
  also: boolean;
}

/** The names in a sentence, or else their number: a list of fifty is for the page, not for an article. */
function tell(composition: Composition, group: Group, counted: boolean): string | undefined {
  const { organizations } = group;
  const form = organizations.length <= composition.recipe.limits.names ? 'names' : 'number';
  if (form === 'number' && counted && !group.joint) {
    return undefined;
  }
  for (const { documentId } of organizations) {
    composition.cite('organization', documentId);
  }
  return composition.language.exhibition({ ...group, event: composition.event, form, counted });
}

/**
 * Who exhibited: those of a joint stand first, which the title of the event or the level of an exhibitor tells of. What
 * was shown and in which hall is in no record, so nothing is said of it.
 */
export function writeExhibition(composition: Composition): void {
  const exhibitors = exhibitorsOf(composition);
  const everybody = JOINT_STAND.test(composition.facts.event.title);
  const isJoint = ({ level = '' }: InvolvementFacts): boolean =>
    everybody || JOINT_STAND.test(level);
  const named = (some: InvolvementFacts[]): OrganizationFacts[] =>
    composition.organizations(some.map(({ organization }) => organization));
  const joint = named(exhibitors.filter(isJoint));
  const others = named(exhibitors.filter((exhibitor) => !isJoint(exhibitor))).filter(
    (organization) => !joint.includes(organization),
  );
  const groups: Group[] = [
    { organizations: joint, joint: true, also: false },
    { organizations: others, joint: false, also: joint.length > 0 },
  ];
  const counted =
    leadPlanOf(composition.facts).exhibitors !== undefined &&
    composition.sections.some(({ kind }) => kind === 'lead');
  composition.section('exhibition', 'exhibition', () => [
    paragraph(
      groups
        .filter(({ organizations }) => organizations.length > 0)
        .map((group) => tell(composition, group, counted)),
    ),
  ]);
}
