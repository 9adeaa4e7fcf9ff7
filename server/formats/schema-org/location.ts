import type { IdReference } from 'schema-dts';

import type { PageEvent } from '../../../contracts/pages';
import { webAddress } from '../addresses';
import { isOnline } from '../held';

import { ownId } from './world';
import type { World } from './world';

/** An event; only its own page tells all of its place. */
export interface PlacedEvent extends PageEvent {
  latitude?: number | null;
  longitude?: number | null;
  onlineUrl?: string | null;
}

export const placeId = (world: World, { documentId }: PageEvent): string =>
  ownId(world, 'place', documentId);

function addPlace(world: World, event: PlacedEvent): IdReference | undefined {
  const { venueName, street, postalCode, city, countryCode, latitude, longitude } = event;
  const hasPoint = typeof latitude === 'number' && typeof longitude === 'number';
  if (![venueName, street, postalCode, city].some((part) => part?.trim()) && !hasPoint) {
    return undefined;
  }
  return world.graph.add({
    '@type': 'Place',
    '@id': placeId(world, event),
    name: venueName ?? undefined,
    address: {
      '@type': 'PostalAddress',
      streetAddress: street ?? undefined,
      postalCode: postalCode ?? undefined,
      addressLocality: city ?? undefined,
      addressCountry: countryCode ?? undefined,
    },
    geo: hasPoint ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
  });
}

function addVirtualLocation(world: World, event: PlacedEvent): IdReference | undefined {
  const url = webAddress(event.onlineUrl);
  return url
    ? world.graph.add({
        '@type': 'VirtualLocation',
        '@id': ownId(world, 'online', event.documentId),
        url,
      })
    : undefined;
}

/**
 * Where an event takes place: a place, an address on the web, or both. An event that moved online has no place any
 * more; one whose address on the web is not known has none here, rather than an invented one.
 */
export function addLocations(world: World, event: PlacedEvent): IdReference[] {
  return [
    isOnline(event) ? undefined : addPlace(world, event),
    isOnline(event) || event.attendanceMode === 'hybrid'
      ? addVirtualLocation(world, event)
      : undefined,
  ].filter((location) => location !== undefined);
}
