import type { Block } from '../blocks';
import { listOf, recordOf, textOf } from '../render/inline';
import { SHARED_TEXTS } from './input';
import type { CheckedPicture, CheckedRecap, CheckInput } from './input';
import { optional, readFacts, readOmitted, readPerson, records, strings } from './read-facts';

const STATES = ['draft', 'published', 'modified'] as const;

function readPicture(value: unknown): CheckedPicture | undefined {
  const picture = recordOf(value);
  return (
    picture && {
      hasFile: picture.hasFile === true,
      decorative: picture.decorative === true,
      alternativeText: textOf(picture.alternativeText),
      caption: textOf(picture.caption),
      credit: textOf(picture.credit),
      shared: SHARED_TEXTS.filter((text) => listOf(picture.shared).includes(text)),
    }
  );
}

function readRecap(value: unknown): CheckedRecap {
  const recap = recordOf(value) ?? {};
  const seo = recordOf(recap.seo);
  return {
    kind: textOf(recap.kind),
    title: textOf(recap.title),
    kicker: textOf(recap.kicker),
    subtitle: textOf(recap.subtitle),
    teaser: textOf(recap.teaser),
    // Blocks of any shape: whoever reads them asks for every part.
    body: listOf(recap.body) as Block[],
    seo: { title: textOf(seo?.title), description: textOf(seo?.description) },
    picture: readPicture(recap.picture),
    gallery: listOf(recap.gallery).flatMap((picture) => readPicture(picture) ?? []),
    links: records(recap.links).map((link) => ({
      label: textOf(link.label),
      url: textOf(link.url),
    })),
    authorName: textOf(recap.authorName),
  };
}

/** What is asked of a check, of whatever shape it came: parts that are not as they should be count as absent. */
export function readInput(value: unknown): CheckInput {
  const input = recordOf(value) ?? {};
  const language = textOf(input.language) || 'de';
  const next = recordOf(input.nextEvent);
  return {
    language,
    recap: readRecap(input.recap),
    facts: readFacts(input.facts, language),
    omitted: readOmitted(input.omitted),
    expectedPeople: Array.isArray(input.expectedPeople) ? strings(input.expectedPeople) : undefined,
    mentionedPeople: records(input.mentionedPeople).map((person) =>
      readPerson(textOf(person.documentId), person),
    ),
    mentionedOrganizations: strings(input.mentionedOrganizations),
    nextEvent: next && {
      title: optional(next.title),
      startDate: optional(next.startDate),
      endDate: optional(next.endDate),
    },
    related: records(input.related).flatMap((entry) => {
      const state = STATES.find((known) => known === entry.state);
      return state === undefined
        ? []
        : [
            {
              type: textOf(entry.type),
              documentId: textOf(entry.documentId),
              name: textOf(entry.name),
              state,
            },
          ];
    }),
    quotes: records(input.quotes).map((quote) => ({
      text: textOf(quote.text),
      approved: quote.approved === true,
    })),
    languages: records(input.languages).map((version) => ({
      language: textOf(version.language),
      exists: version.exists === true,
      published: version.published === true,
    })),
    outdated: typeof input.outdated === 'number' ? input.outdated : undefined,
  };
}
