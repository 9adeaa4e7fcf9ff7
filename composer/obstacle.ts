import type { Facts } from './facts';
import { knowsLanguage } from './language';

/** Why there is nothing to look back at. */
export type NotHeld = 'cancelled' | 'postponed';

/** Why no recap can be composed. */
export type Obstacle = NotHeld | 'language-unknown';

/** Thrown for an event that did not take place. */
export class EventNotHeldError extends Error {
  constructor(readonly reason: NotHeld) {
    super(`There is no recap of an event that was ${reason}`);
    this.name = 'EventNotHeldError';
  }
}

function notHeld({ event }: Pick<Facts, 'event'>): NotHeld | undefined {
  return event.eventStatus === 'cancelled' || event.eventStatus === 'postponed'
    ? event.eventStatus
    : undefined;
}

/** Why no recap can be composed of these facts; undefined where one can. */
export function obstacleTo(facts: Pick<Facts, 'event' | 'language'>): Obstacle | undefined {
  return notHeld(facts) ?? (knowsLanguage(facts.language) ? undefined : 'language-unknown');
}

/** @throws {EventNotHeldError} for an event that was cancelled or postponed */
export function mustBeHeld(facts: Pick<Facts, 'event'>): void {
  const reason = notHeld(facts);
  if (reason !== undefined) {
    throw new EventNotHeldError(reason);
  }
}
