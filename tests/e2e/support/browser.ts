import { existsSync } from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { startApp } from '../../support/app';
import type { StartOptions, TestApp } from '../../support/app';

import { watchConsole } from './console';
import type { ConsoleWatch } from './console';
import { Profiles } from './profiles';

const PANEL = path.resolve(__dirname, '../../../playground/dist/build/index.html');

const CHROMIUMS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = [process.env['CHROMIUM_PATH'], ...CHROMIUMS].find(
  (file) => file && existsSync(file),
);

/** `describe`, or, where there is no browser, a `describe.skip` that says so. */
export const describeInBrowser: jest.Describe = executablePath ? describe : describe.skip;

if (!executablePath) {
  process.stderr.write(
    '\n!!! THE BROWSER TESTS ARE SKIPPED: no Chromium was found.\n' +
      '!!! Install one (apt-get install chromium), or name it: CHROMIUM_PATH=/path/to/chromium\n\n',
  );
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    args: FLAGS,
  });

export interface Person {
  email: string;
  password: string;
}

export interface PageOptions {
  /** Pixels; the height is 1000. */
  width?: number;
  /** `system`: what the page's medium prefers. */
  theme?: 'light' | 'dark' | 'system';
  /** Signed in from the start, past the form. */
  as?: Person;
}

export interface Panel {
  app: TestApp;
  /** Opens a page in a browser profile that no other page is in, and that knows nothing of those before. */
  open(route: string, options?: PageOptions): Promise<Page>;
  /** What the pages have complained about since it was last asked, and Strapi's own do not. */
  takeComplaints(): string[];
  stop(): Promise<void>;
}

/** A running Strapi with its admin panel, and a browser before it. */
export async function startPanel(options: StartOptions = {}): Promise<Panel> {
  if (!existsSync(PANEL)) {
    throw new Error(
      'The admin panel has not been built: npm run build, then (cd playground && npx strapi build)',
    );
  }
  const app = await startApp({ ...options, adminPanel: true });
  const { body: init } = await app.request<{ data: { uuid: string | false } }>('/admin/init');
  const projectId = String(init.data.uuid);
  const browser = await launchBrowser();
  const watches: ConsoleWatch[] = [];
  const profiles = new Profiles(browser, app.url);
  const signedIn = new Map<string, SignedIn>();

  return {
    app,
    async open(route, { width = 1440, theme = 'light', as } = {}) {
      const { context, page } = await profiles.openPage();
      await page.setViewportSize({ width, height: 1000 });
      await page.addInitScript(
        ([name, project]) => {
          localStorage.setItem('STRAPI_THEME', String(name));
          // Strapi's own announcement takes the top of every page.
          localStorage.setItem(
            `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${project}`,
            'true',
          );
        },
        [theme, projectId],
      );
      if (as) {
        const known = signedIn.get(as.email) ?? (await signInPastTheForm(context, app.url, as));
        signedIn.set(as.email, known);
        await stayIn(context, page, known);
      }
      page.setDefaultTimeout(20_000);
      watches.push(watchConsole(page));
      await page.goto(`${app.url}/admin${route}`);
      return page;
    },
    takeComplaints: () => [...new Set(watches.flatMap((watch) => watch.complaints.splice(0)))],
    async stop() {
      await browser.close();
      await app.stop();
    },
  };
}

/** What a sign-in leaves in a browser. */
interface SignedIn {
  token: string;
  cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
}

/** Checking a password takes a server longer than most pages. */
async function signInPastTheForm(
  context: BrowserContext,
  url: string,
  { email, password }: Person,
): Promise<SignedIn> {
  const answer = await context.request.post(`${url}/admin/login`, {
    data: { email, password, deviceId: crypto.randomUUID(), rememberMe: true },
  });
  if (!answer.ok()) {
    throw new Error(`signing in as ${email} was answered with ${answer.status()}`);
  }
  const { data } = (await answer.json()) as { data: { token: string } };
  return { token: data.token, cookies: await context.cookies() };
}

/** Strapi's panel finds its token in the browser's storage, as a sign-in with "remember me" leaves it. */
async function stayIn(
  context: BrowserContext,
  page: Page,
  { token, cookies }: SignedIn,
): Promise<void> {
  await context.addCookies(cookies);
  await page.addInitScript(
    ([stored]) => {
      localStorage.setItem('jwtToken', JSON.stringify(stored));
      localStorage.setItem('isLoggedIn', 'true');
    },
    [token],
  );
}

/** Signs in as a person does, with the form. */
export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel(/^(email|e-mail)/i).fill(email);
  await page.getByLabel(/^(password|passwort)/i).fill(password);
  await page.getByRole('button', { name: /^(login|anmelden)$/i }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}
