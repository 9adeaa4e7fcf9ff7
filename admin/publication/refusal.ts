import type { PublicationRefusal } from '../../contracts/publication';
import type { RequestError } from '../services/newsroom';

/** The problems that a publication was refused for; none where it failed for another reason. */
export function refusalsOf(error: RequestError): PublicationRefusal[] {
  const { details } = error as { details?: { errors?: PublicationRefusal[] } };
  // Other refusals name fields too, but no entry.
  return (details?.errors ?? []).filter(({ entry }) => Boolean(entry));
}

/** What the same entry is refused for, together, in the order of the first. */
export function byEntry(refusals: PublicationRefusal[]): PublicationRefusal[][] {
  const groups = new Map<string, PublicationRefusal[]>();
  for (const refusal of refusals) {
    const key = `${refusal.entry.type} ${refusal.entry.documentId}`;
    groups.set(key, [...(groups.get(key) ?? []), refusal]);
  }
  return [...groups.values()];
}
