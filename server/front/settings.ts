/** What `config/middlewares` may say of it: `{ name: 'plugin::newsroom.front', config: { maxAge: 0 } }`. */
export interface FrontSettings {
  /** Milliseconds for which it does not ask whether another process has changed something; 0: it asks each time. */
  maxAge: number;
  /** Names of middlewares that stand behind it and do the same to each answer: `global::my-header`. */
  ignore: readonly string[];
}

const DEFAULTS: FrontSettings = { maxAge: 1000, ignore: [] };

/** @throws Error that names what is wrong; Strapi puts the name of the middleware before it */
export function settingsOf(config: Partial<FrontSettings>): FrontSettings {
  const unknown = Object.keys(config).find((key) => !Object.hasOwn(DEFAULTS, key));
  if (unknown !== undefined) {
    throw new Error(`there is no setting ${unknown}, only ${Object.keys(DEFAULTS).join(', ')}`);
  }
  const { maxAge, ignore } = { ...DEFAULTS, ...config };
  if (!Number.isInteger(maxAge) || maxAge < 0) {
    throw new Error(`maxAge must be a whole number of milliseconds, got ${JSON.stringify(maxAge)}`);
  }
  if (!Array.isArray(ignore) || !ignore.every((name) => typeof name === 'string')) {
    throw new Error(`ignore must be a list of names of middlewares, got ${JSON.stringify(ignore)}`);
  }
  return { maxAge, ignore };
}
