import type { OrganizationFacts, PersonFacts } from '../../composer';
import { personNames } from '../derivation/person-names';
import { lookUp, text } from '../facts/read';
import { isRecord } from '../visitors/model';

type Values = Record<string, unknown>;

export type PersonName = Pick<
  PersonFacts,
  'honorificPrefix' | 'givenName' | 'namePrefix' | 'familyName' | 'honorificSuffix'
>;

export type OrganizationName = Pick<OrganizationFacts, 'name' | 'shortName'>;

/** What an article calls those whom its page names, by documentId. */
export interface KeptNames {
  speakers: Record<string, PersonName>;
  organizations: Record<string, OrganizationName>;
}

const PERSON_PARTS = ['honorificPrefix', 'givenName', 'namePrefix', 'honorificSuffix'] as const;

/** The parts of a name that there are; of a row, of facts or of what was kept. */
export function personNameOf(source: Values): PersonName {
  const parts = PERSON_PARTS.flatMap((part) => {
    const value = text(source, part);
    return value === undefined ? [] : [[part, value]];
  });
  return { ...Object.fromEntries(parts), familyName: text(source, 'familyName') ?? '' };
}

export function organizationNameOf(source: Values): OrganizationName {
  const shortName = text(source, 'shortName');
  return { name: text(source, 'name') ?? '', ...(shortName === undefined ? {} : { shortName }) };
}

const mapped = <Name>(value: unknown, read: (source: Values) => Name): Record<string, Name> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([documentId, name]) =>
      isRecord(name) ? [[documentId, read(name)]] : [],
    ),
  );

/** Names by documentId, of whatever is stored. */
export const readNames = ({ speakers, organizations }: Record<string, unknown>): KeptNames => ({
  speakers: mapped(speakers, personNameOf),
  organizations: mapped(organizations, organizationNameOf),
});

/** What was kept with a version of a recap; nothing where it was published before names were kept. */
export const keptNamesOf = (recap: Values): KeptNames =>
  readNames(lookUp(recap, 'keptNames') ?? {});

/** The whole name with titles. */
export const wholeName = (name: PersonName): string => personNames({ ...name }).displayName;

/** The name without titles. */
export const untitledName = ({ givenName, namePrefix, familyName }: PersonName): string =>
  [givenName, namePrefix, familyName].filter(Boolean).join(' ');

/** A name's attributes as a row has them, those that are missing too. */
function asRow(name: PersonName | OrganizationName): Values {
  return 'familyName' in name
    ? {
        ...Object.fromEntries(PERSON_PARTS.map((part) => [part, null])),
        ...name,
        displayName: wholeName(name),
      }
    : { shortName: null, ...name };
}

/**
 * A recap's row in which people and organizations are called what they were called when it was published. All else of
 * them stays as it is today: addresses, pictures, websites.
 *
 * @param recap with what was populated
 */
export function withKeptNames<Row extends Values>(recap: Row): Row {
  const { speakers, organizations } = keptNamesOf(recap);
  const names = new Map<unknown, PersonName | OrganizationName>([
    ...Object.entries(speakers),
    ...Object.entries(organizations),
  ]);
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(renamed);
    }
    if (!isRecord(value)) {
      return value;
    }
    const inner = Object.fromEntries(
      Object.entries(value).map(([attribute, part]) => [attribute, renamed(part)]),
    );
    const name = names.get(value['documentId']);
    return name ? { ...inner, ...asRow(name) } : inner;
  };
  return names.size === 0 ? recap : (renamed(recap) as Row);
}
