/** What Strapi puts into an answer that is an error. */
interface StrapiError {
  name?: unknown;
  message?: unknown;
  details?: unknown;
}

/**
 * An answer that is no success. What never came to be an answer stays what `fetch` makes of it: a `TypeError`
 * where there is no connection, an `AbortError` or `TimeoutError` where the `signal` said so.
 */
export class NewsroomError extends Error {
  override readonly name = 'NewsroomError';
  /** Of HTTP. */
  readonly status: number;
  /** Strapi's name of the error, such as `ForbiddenError`; `UnknownError` where it was not Strapi that answered. */
  readonly code: string;
  /** For a `ValidationError`: `{ errors: [{ path, message, name }], source, param }`. */
  readonly details: unknown;
  /** What was asked for. */
  readonly url: string;

  constructor({ status, url }: { status: number; url: string }, body: unknown) {
    const error = errorIn(body);
    super(
      typeof error?.message === 'string' ? error.message : `${url} answered ${status} without data`,
    );
    this.status = status;
    this.url = url;
    this.code = typeof error?.name === 'string' ? error.name : 'UnknownError';
    this.details = error?.details;
  }
}

/**
 * Whether the newsroom says that it has no such page. An address that can be none is none; but where Strapi has no
 * such route (a wrong `baseURL`, the plugin not installed), that is no page that is missing.
 */
export function isNoPage(error: unknown): boolean {
  if (!(error instanceof NewsroomError)) {
    return false;
  }
  const { status, code, message, details } = error;
  return status === 404
    ? code === 'NotFoundError' && message !== 'Not Found'
    : status === 400 && isRecord(details) && details['param'] === 'slug';
}

function errorIn(body: unknown): StrapiError | undefined {
  return isRecord(body) && isRecord(body['error']) ? body['error'] : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
