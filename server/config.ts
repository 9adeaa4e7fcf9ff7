/** What a project can set in `config/plugins` under `newsroom.config`. */
export interface NewsroomConfig {
  /** IANA name of the zone that events have when none is typed. */
  defaultTimeZone: string;
  /** How deep a visitor's query may populate relations. */
  maxPopulateDepth: number;
}

const defaults: NewsroomConfig = {
  defaultTimeZone: 'Europe/Berlin',
  maxPopulateDepth: 5,
};

/** Strapi calls it synchronously at start; what it throws stops the start with a message that names the key. */
function validator(config: Partial<NewsroomConfig>): void {
  const { defaultTimeZone, maxPopulateDepth } = config;
  if (!isTimeZone(defaultTimeZone)) {
    throw new Error(
      `defaultTimeZone must be the IANA name of a time zone, got ${JSON.stringify(defaultTimeZone)}`,
    );
  }
  if (!Number.isInteger(maxPopulateDepth) || Number(maxPopulateDepth) < 1) {
    throw new Error(
      `maxPopulateDepth must be a whole number of at least 1, got ${JSON.stringify(maxPopulateDepth)}`,
    );
  }
}

/** Whether the text is an IANA time zone that this Node knows (`Europe/Berlin`, `UTC`). */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') {
    return false;
  }
  try {
    // Offsets such as +01:00 are valid for Intl, but have no clock changes and no place in iCalendar.
    return !/^[+-]/.test(value) && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

export const config = { default: defaults, validator };
