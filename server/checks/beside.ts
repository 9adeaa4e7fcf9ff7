import type { BesideToCheck, CheckedOmission, PersonFacts } from '../../composer';
import { pictureOf, TEXT_POPULATE } from '../editing/text';
import { Collection } from '../facts/collection';
import { children, lookUp, text } from '../facts/read';
import type { Row } from '../strapi/documents';

/** What the database query needs to load for {@link besideOf}. */
export const BESIDE_POPULATE = {
  gallery: TEXT_POPULATE.picture,
  links: true,
  mentionedSpeakers: true,
  mentionedOrganizations: { select: ['id', 'documentId', 'name', 'shortName'] },
  nextEvent: { select: ['id', 'documentId', 'title', 'startDate', 'endDate'] },
};

/** What the checks look at besides the text; of a row that was loaded with {@link BESIDE_POPULATE}. */
export function besideOf(row: Row, language: string): BesideToCheck {
  const collection = new Collection(language);
  const hidden: CheckedOmission[] = [];
  for (const speaker of children(row, 'mentionedSpeakers')) {
    if (speaker['visibility'] === 'hidden') {
      hidden.push({
        type: 'person',
        documentId: String(speaker['documentId']),
        name: text(speaker, 'displayName') ?? text(speaker, 'familyName') ?? '',
        reason: 'hidden',
      });
    } else {
      collection.person(speaker);
    }
  }
  const next = lookUp(row, 'nextEvent');
  return {
    kind: text(row, 'kind') ?? null,
    gallery: children(row, 'gallery').map(pictureOf),
    links: children(row, 'links').map((link) => ({
      label: text(link, 'label') ?? null,
      url: text(link, 'url') ?? null,
    })),
    mentionedPeople: Object.values<PersonFacts>(collection.result().people),
    mentionedOrganizations: children(row, 'mentionedOrganizations').flatMap((organization) =>
      ['name', 'shortName'].flatMap((name) => text(organization, name) ?? []),
    ),
    ...(next
      ? {
          nextEvent: {
            title: text(next, 'title'),
            startDate: text(next, 'startDate'),
            endDate: text(next, 'endDate'),
          },
        }
      : {}),
    omitted: hidden,
  };
}
