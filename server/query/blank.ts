/** Strapi takes an empty parameter as one that was not given. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '';
