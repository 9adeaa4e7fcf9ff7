import type { IncomingMessage } from 'node:http';

import type { Answer } from '../services/pages';
import type { Holds } from '../stored-pages/kept';
import { isOldDecision, isVisitor } from '../visitors/access';

/** An ordinary answer that may be given again. */
export interface Told {
  answer: Answer;
  holds: Holds;
}

const told = new WeakMap<IncomingMessage, Told>();

/** Tells `plugin::newsroom.front` what a visitor was answered, if others may be answered the same for a while. */
export function tellFront(
  { req, state }: { req: IncomingMessage; state: Record<string, unknown> },
  answer: Answer,
): void {
  const { auth } = state;
  const { holds, movedTo, access } = answer;
  if (holds && movedTo === undefined && isVisitor(auth) && !isOldDecision(auth, access)) {
    told.set(req, { answer, holds });
  }
}

/** What was told of a request. */
export const toldOf = (req: IncomingMessage): Told | undefined => told.get(req);

const handlers = new WeakSet<object>();

/** Marks the handlers of a controller as those that tell. */
export function tellingFront<Controller extends object>(controller: Controller): Controller {
  for (const handler of Object.values(controller) as object[]) {
    handlers.add(handler);
  }
  return controller;
}

/** Whether a handler is the plugin's own, and not what a project has put in its place. */
export const tellsFront = (handler: unknown): boolean =>
  typeof handler === 'function' && handlers.has(handler);
