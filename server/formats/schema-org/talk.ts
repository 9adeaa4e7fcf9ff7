import type { Event, IdReference } from 'schema-dts';

import type { PageContribution, PageEvent, PagePerson, PageTalk } from '../../../contracts/pages';
import { isGiven, isOnline } from '../held';
import { dayOf, timeOf, zonedTime } from '../times';

import { modeOf, STATUSES, statusOf } from './event';
import { placeId } from './location';
import { addPerson } from './person';
import { idOf, ownId } from './world';
import type { World } from './world';

/** A pause is no event that anybody looks for. */
export const isListed = ({ kind, title }: Pick<PageTalk, 'kind' | 'title'>): boolean =>
  kind !== 'break' && title.trim() !== '';

/** Who stood on the stage. An author may have stayed at home, and whoever wins an award does not perform. */
export const isPerformer = (role: string): boolean => role !== 'author' && role !== 'award-winner';

/**
 * A talk's time; without one, the day of an event of one day, on which it must have been. Of a talk at an event of
 * several days nothing is known.
 */
function span(
  { startsAt, durationMinutes }: Pick<PageTalk, 'startsAt'> & { durationMinutes?: number | null },
  event: PageEvent | null,
): Pick<Exclude<Event, string>, 'startDate' | 'endDate' | 'duration'> {
  const starts = timeOf(startsAt);
  if (!starts) {
    const day = dayOf(event?.startDate);
    return { startDate: day && (event?.endDate ?? day) === day ? day : undefined };
  }
  const zone = event?.timeZone;
  return durationMinutes
    ? {
        startDate: zonedTime(starts, zone),
        endDate: zonedTime(new Date(starts.getTime() + durationMinutes * 60_000), zone),
        duration: `PT${String(durationMinutes)}M`,
      }
    : { startDate: zonedTime(starts, zone) };
}

/** What of a talk is told: all of it in a programme, less in the pages of those who took part. */
export type ToldTalk = Pick<PageTalk, 'documentId' | 'title' | 'startsAt'> &
  Partial<Omit<PageTalk, 'contributions'>>;

type Contributor = Pick<PageContribution, 'role'> & { person: PagePerson } & Partial<
    Pick<PageContribution, 'jobTitle' | 'organizations'>
  >;

interface Told {
  event: PageEvent | null;
  /** Where the event takes place. */
  locations?: IdReference[];
  /** Where the event does not name its talks itself. */
  superEvent?: IdReference | undefined;
  contributions: Contributor[];
}

/** Who performed and who contributed, each once, whatever number of roles they had. */
function peopleOf(world: World, contributions: Contributor[]) {
  const parts = { performer: new Map<string, IdReference>(), contributor: new Map() };
  for (const { role, person, jobTitle, organizations } of contributions) {
    const reference = addPerson(
      world,
      person,
      organizations && { jobTitle: jobTitle ?? null, organizations },
    );
    parts[isPerformer(role) ? 'performer' : 'contributor'].set(reference['@id'], reference);
  }
  for (const id of parts.performer.keys()) {
    parts.contributor.delete(id);
  }
  return { performer: [...parts.performer.values()], contributor: [...parts.contributor.values()] };
}

/** An event that does not take place as planned takes its talks along; else a talk speaks for itself. */
function talkStatus(talk: ToldTalk, event: PageEvent | null) {
  return isGiven({ talkStatus: talk.talkStatus ?? null })
    ? statusOf(event?.eventStatus ?? null)
    : STATUSES.cancelled;
}

/** The room, where people meet in one, else where the event is. */
function locationOf(
  world: World,
  { room }: ToldTalk,
  { event, locations = [] }: Told,
): Exclude<Event, string>['location'] {
  if (!event || !room?.trim() || isOnline(event)) {
    return locations;
  }
  const id = placeId(world, event);
  return [
    {
      '@type': 'Place',
      name: room,
      containedInPlace: locations.find((location) => location['@id'] === id),
    },
    ...locations.filter((location) => location['@id'] !== id),
  ];
}

/** Puts a talk into the graph: an event within the event, with the people of that day. */
export function addTalk(world: World, talk: ToldTalk, told: Told): IdReference {
  const { event } = told;
  return world.graph.add({
    '@type': 'Event',
    '@id': ownId(world, 'talk', talk.documentId),
    name: talk.title,
    alternateName: talk.subtitle ?? undefined,
    description: talk.abstract ?? undefined,
    ...span(talk, event),
    eventStatus: talkStatus(talk, event),
    eventAttendanceMode: event ? modeOf(event) : undefined,
    location: locationOf(world, talk, told),
    inLanguage: talk.language ?? undefined,
    superEvent: told.superEvent,
    ...peopleOf(world, told.contributions),
  });
}

/** Everyone who performed in talks that were given; what was called off had no performer. */
export const performersOf = (world: World, talks: PageTalk[]): IdReference[] =>
  [
    ...new Set(
      talks
        .filter(isGiven)
        .flatMap(({ contributions }) => contributions)
        .filter(({ role }) => isPerformer(role))
        .map(({ person }) => idOf(world, 'speaker', person)),
    ),
  ].map((id) => ({ '@id': id }));
