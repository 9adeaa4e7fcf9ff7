import { errors } from '@strapi/utils';

/** 409: somebody else got there first. Strapi has no class of its own for it. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly status = 409;
  readonly expose = true;

  constructor(
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}
// Strapi logs what it does not know as an error of the server, with its stack. It knows errors of HTTP, whose class is
// abstract: it cannot be extended, so that only its prototype is taken.
Object.setPrototypeOf(ConflictError.prototype, errors.HttpError.prototype as object);

export interface FieldProblem {
  /** Where it is: `['contributions', '0', 'speaker']`. */
  path: string[];
  /** In the language of the one who reads it. */
  message: string;
}

/**
 * 400, shown at the fields by the Content Manager.
 *
 * @param problems at least one
 */
export const fieldError = (problems: FieldProblem[]): Error =>
  new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: problems.map(({ path, message }) => ({ path, message, name: 'ValidationError' })),
  });
