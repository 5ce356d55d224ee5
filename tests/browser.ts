/** Finds a Chromium for the browser tests and the benchmarks, so that nobody has to install one for them first. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

/** What `chromium.launch` of Playwright takes. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  /** The whole environment of the browser; without it, it gets ours. */
  env?: Record<string, string>;
}

interface Program {
  readonly executablePath: string;
  /** Variables it needs beside those of this process. */
  readonly variables?: Record<string, string>;
}

interface Candidate {
  readonly name: string;
  locate(): Program | Promise<Program>;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const NODE_MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Playwright reads its configuration again in every worker process: through this they inherit the answer of the first. */
const MEMORY = 'KLARHAUSHALT_BROWSER';

/**
 * The first browser that really starts: `CHROMIUM_PATH`, Playwright's own download, the one from npm, one of the system. Both that
 * come first are shells without windows: a new context costs them half of what it costs a whole browser, and tests open hundreds.
 * Throws an error that says what to install when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const remembered = process.env[MEMORY];
  if (remembered) return launchOptions(JSON.parse(remembered) as Program);

  const failures: string[] = [];
  for (const { name, locate } of candidates()) {
    try {
      const program = await locate();
      await tryOut(program);
      process.env[MEMORY] = JSON.stringify(program);
      return launchOptions(program);
    } catch (error) {
      const failure = `${name} startet nicht: ${reasonOf(error as Error)}`;
      failures.push(failure);
      // A path that somebody set is not passed over in silence.
      if (name === 'CHROMIUM_PATH') console.warn(failure);
    }
  }
  throw new Error(
    `Für die Browser-Tests fehlt ein Chromium. Einer dieser Wege genügt:
  apt-get install chromium              (Debian; sonst das Paket der eigenen Distribution)
  npx playwright install chromium
  CHROMIUM_PATH=/pfad/zu/chrome         (ein vorhandenes Chrome oder Chromium)
${failures.join('\n')}`,
  );
}

function candidates(): Candidate[] {
  const found: Candidate[] = [];
  const given = process.env.CHROMIUM_PATH;
  if (given) found.push({ name: 'CHROMIUM_PATH', locate: () => ({ executablePath: given }) });

  const own = chromium.executablePath();
  if (existsSync(own)) found.push({ name: own, locate: () => ({ executablePath: own }) });

  const runsHere = process.platform === 'linux' && process.arch === 'x64';
  if (runsHere) found.push({ name: '@sparticuz/chromium', locate: unpackFromNpm });

  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const program of SYSTEM_NAMES) {
    const path = folders.map((folder) => join(folder, program)).find(existsSync);
    if (path) found.push({ name: path, locate: () => ({ executablePath: path }) });
  }
  return found;
}

function launchOptions({ executablePath, variables }: Program): FoundBrowser {
  // As root, which is the usual case in a container, Chromium refuses to start inside its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (!variables) return { executablePath, args };
  const ours = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { executablePath, args, env: { ...Object.fromEntries(ours), ...variables } };
}

/** Starts it and opens a page: a stub, a missing library or a forbidden sandbox shows only then. */
async function tryOut(program: Program): Promise<void> {
  const browser = await chromium.launch({ ...launchOptions(program), timeout: 30_000 });
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
  } finally {
    await browser.close();
  }
}

/** What the browser itself said first, rather than Playwright's "has been closed". */
function reasonOf({ message }: Error): string | undefined {
  return /\[err\] (.+)/.exec(message)?.[1] ?? message.split('\n', 1)[0];
}

/**
 * The package brings a headless shell, and the libraries and a font that a bare container lacks. Its launch arguments are
 * left out: with `--single-process` the browser ends with its first context, with `--disable-web-security` a test proves little.
 */
async function unpackFromNpm(): Promise<Program> {
  const description = await readFile(join(NODE_MODULES, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(description) as { version: string };
  const folder = join(NODE_MODULES, '.cache/klarhaushalt', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    variables: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * The package unpacks into the temporary folder, and the libraries only where it believes to run on AWS: hence a process
 * of its own, whose environment says so. Renamed when complete, so that an interrupted run leaves no half browser behind.
 */
async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const program = `(await import('@sparticuz/chromium')).default.executablePath()`;
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { cwd: NODE_MODULES, env });
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
}

/** The fonts of the system first, then the one of the package: without any, text has no width and layout tests no sense. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
