import { text } from '../facts/read';

/** What the database query needs to load for {@link nameOfUser}. */
export const USER = { select: ['firstname', 'lastname', 'username'] };

/** The name of an administrator; null where nobody is known. */
export function nameOfUser(user: Record<string, unknown> | undefined): string | null {
  if (!user) {
    return null;
  }
  const name = [text(user, 'firstname'), text(user, 'lastname')].filter(Boolean).join(' ');
  return name || (text(user, 'username') ?? null);
}
