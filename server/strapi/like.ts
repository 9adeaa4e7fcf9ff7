/** For `LIKE ? ESCAPE '!'`: what contains these letters. The backslash means different things to the databases. */
export const containing = (letters: string): string =>
  `%${letters.replace(/[!%_]/g, (sign) => `!${sign}`)}%`;
