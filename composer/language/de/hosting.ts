import type { LeadPlan } from '../language';

/** What somebody does who holds an event. */
export interface Verb {
  singular: string;
  plural: string;
  /** Its second part, at the end of the sentence. */
  end?: string;
}

const ARRANGE: Verb = { singular: 'richtete', plural: 'richteten', end: 'aus' };
const OFFER: Verb = { singular: 'veranstaltete', plural: 'veranstalteten' };

/** What a host does with an event of this kind; to everything else a host invites. */
const HOSTING: Record<string, Verb> = {
  conference: ARRANGE,
  congress: ARRANGE,
  'trade-fair': ARRANGE,
  award: ARRANGE,
  workshop: OFFER,
  webinar: OFFER,
  training: OFFER,
  delegation: OFFER,
};

/** Nobody invites for three days: over several days a host arranges. Undefined where a host invites. */
export function hostingVerb({ event: { kind }, span }: LeadPlan): Verb | undefined {
  const several = span !== undefined && span.start !== span.end;
  return HOSTING[kind] ?? (several ? ARRANGE : undefined);
}
