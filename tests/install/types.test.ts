import { readFileSync } from 'node:fs';
import path from 'node:path';

import { findAny, typeCheck } from '../support/consumer';
import type { Resolution } from '../support/consumer';
import { packPackage } from '../support/package';

const RESOLUTIONS: Resolution[] = [
  'nodenext, ES module',
  'nodenext, CommonJS',
  'bundler',
  'node10',
];

/** A frontend: shows a page that it fetched, and knows all of its parts. */
const FRONTEND = `
import type { Block } from 'strapi-plugin-newsroom/composer';
import type { RecapPage, RecapPageResponse } from 'strapi-plugin-newsroom/contracts';

export function summary(answer: RecapPageResponse): string[] {
  const page: RecapPage = answer.data;
  const first: Block | undefined = page.body[0];
  const speakers = page.speakers.map(
    ({ displayName, organizations }) => \`\${displayName}, \${organizations[0]?.name ?? ''}\`,
  );
  return [page.title, first?.type ?? '', page.picture?.credit ?? '', ...speakers];
}

// @ts-expect-error a page has no such part
export const wrong = (page: RecapPage): unknown => page.headline;
// @ts-expect-error a title is a text
export const wrongToo = (page: RecapPage): number => page.title;
`;

/** A frontend that fetches with the client: what comes back is known by what was asked. */
const FETCHING = `
import { createNewsroomClient, jsonLd, NewsroomError } from 'strapi-plugin-newsroom/client';
import type { Block, PageAnswer, RecapCard, RecapPage } from 'strapi-plugin-newsroom/client';

const newsroom = createNewsroomClient({ baseURL: 'https://cms.example.org/api', token: undefined });

export async function page(slug: string, etag: string | undefined): Promise<string | null> {
  const answer = await newsroom.recap(slug, { locale: 'de', signal: AbortSignal.timeout(1000) });
  const known: PageAnswer<RecapPage> | null = answer;
  const first: Block | undefined = known?.data.body[0];
  const again = await newsroom.recap(slug, { ifNoneMatch: etag, request: { cache: 'no-store' } });
  // @ts-expect-error nothing came where nothing has changed
  again?.data;
  const title = again?.status === 200 ? again.data.title : first?.type;
  // @ts-expect-error there may be no such page
  answer.data;
  return answer && (answer.redirectTo ?? title ?? jsonLd(answer.data));
}

export async function list(): Promise<string[]> {
  const cards: RecapCard[] = (await newsroom.recaps({ kind: ['news'], sort: '-date' })).data;
  for await (const event of newsroom.allEvents({ when: 'past' })) {
    const start: string | null = event.startsAt;
    if (start) break;
  }
  const pictures = cards.flatMap(({ picture }) => (picture ? [newsroom.srcset(picture)] : []));
  return pictures.map((srcset) => srcset ?? newsroom.feedUrl('rss', { topic: 'optics' }));
}

export const isGone = (error: unknown): boolean =>
  error instanceof NewsroomError && error.status === 410;

// @ts-expect-error there is no such kind of recap
void newsroom.recaps({ kind: 'congress' });
// @ts-expect-error recaps do not run
void newsroom.recaps({ when: 'running' });
// @ts-expect-error an iteration has no page
newsroom.allRecaps({ page: 2 });
// @ts-expect-error there is no such feed
newsroom.feedUrl('xml');
`;

/** A Strapi project: sets the plugin's options and calls its services. */
const PROJECT = `
import type { NewsroomConfig, NewsroomPlugin, NewsroomServices } from 'strapi-plugin-newsroom/strapi-server';
import { EVENT_UID, contentTypes } from 'strapi-plugin-newsroom/content-types';
import { PERMISSIONS, listEventsQuery } from 'strapi-plugin-newsroom/contracts';

export const config: Partial<NewsroomConfig> = { defaultTimeZone: 'Europe/Berlin' };
// @ts-expect-error the option has another type
export const wrong: Partial<NewsroomConfig> = { defaultTimeZone: 1 };

export const uid: 'plugin::newsroom.event' = EVENT_UID;
export const table: string | undefined = contentTypes['event']?.schema.collectionName;
export const action: 'plugin::newsroom.newsroom.read' = PERMISSIONS.read;
export const pageSize: number = listEventsQuery.parse({}).pageSize;

export const find = async (events: NewsroomServices['event']): Promise<number> =>
  (await events.find({})).results?.length ?? 0;
// @ts-expect-error there is no such service
export type Wrong = NewsroomServices['weather'];

export const defaults = (plugin: NewsroomPlugin): string => plugin.config.default.defaultTimeZone;
// @ts-expect-error a service is not a number
export const wrongToo = (plugin: NewsroomPlugin): number => plugin.services.event;
`;

/** Strapi's own `@strapi/strapi/admin` has no types for the old resolution; its panels are built with another. */
const unreachable = (name: string, resolution: Resolution) =>
  name.endsWith('/strapi-admin') && resolution === 'node10';

let project: string;
let exported: string[];

beforeAll(async () => {
  const packed = await packPackage('types');
  project = path.resolve(packed.folder, '../..');
  const { name, exports } = JSON.parse(
    readFileSync(path.join(packed.folder, 'package.json'), 'utf8'),
  ) as { name: string; exports: Record<string, unknown> };
  exported = Object.keys(exports)
    .filter((key) => !key.endsWith('.json'))
    .map((key) => key.replace('.', name));
});

describe.each(RESOLUTIONS)('a strict project that resolves by %s', (resolution) => {
  it('knows the page that a frontend fetches', () => {
    expect(typeCheck(project, resolution, FRONTEND).errors).toEqual([]);
  });

  it('knows what its client gives', () => {
    expect(typeCheck(project, resolution, FETCHING).errors).toEqual([]);
  });

  it('knows the options, services, content types and routes', () => {
    expect(typeCheck(project, resolution, PROJECT).errors).toEqual([]);
  });

  it('gets no any from any export, and declarations without an error', () => {
    expect(exported.length).toBeGreaterThanOrEqual(6);
    const names = exported.filter((name) => !unreachable(name, resolution));
    const text = names.map((name, index) => `export * as part${index} from '${name}';`).join('\n');
    const consumer = typeCheck(project, resolution, text);
    expect({ errors: consumer.errors, any: findAny(project, consumer) }).toEqual({
      errors: [],
      any: [],
    });
  });
});

describe('the default export', () => {
  // In ES modules under nodenext TypeScript takes it for CommonJS: see the decision about declarations.
  it.each<Resolution>(['nodenext, CommonJS', 'bundler', 'node10'])(
    'has types by %s',
    (resolution) => {
      const { errors } = typeCheck(
        project,
        resolution,
        `import server from 'strapi-plugin-newsroom/strapi-server';
export const zone: string = server.config.default.defaultTimeZone;
// @ts-expect-error the default export is not any
export const wrong: number = server.contentTypes;
`,
      );
      expect(errors).toEqual([]);
    },
  );

  it('has types in a panel', () => {
    const { errors } = typeCheck(
      project,
      'bundler',
      `import admin from 'strapi-plugin-newsroom/strapi-admin';
export const { register } = admin;
// @ts-expect-error the default export is not any
export const wrong: number = admin.register;
`,
    );
    expect(errors).toEqual([]);
  });
});

describe('the check itself', () => {
  it('finds an any', () => {
    const consumer = typeCheck(project, 'bundler', `export * from './loose';`, {
      'loose.ts': `export const loose = { deep: [] as any[] }; export type X = (a: any) => { b: string };`,
    });
    expect(findAny(project, consumer)).toEqual(['./loose loose.deep[]', './loose X(a)']);
  });

  it('finds a declaration whose import is missing', () => {
    const consumer = typeCheck(project, 'bundler', `export * from './loose';`, {
      'loose.ts': `import type { Y } from './gone'; export interface Z { y: Y }`,
    });
    expect(consumer.errors).toEqual([expect.stringContaining("Cannot find module './gone'")]);
    expect(findAny(project, consumer)).toEqual(['./loose Z.y']);
  });
});
