/** Runs the samples of `docs/deploy` where their server is installed: in PATH, or below the folder `KLARHAUSHALT_SERVERS`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ELSEWHERE = process.env.KLARHAUSHALT_SERVERS;
const FOLDERS = [
  ...(ELSEWHERE ? ['usr/sbin', 'usr/bin'].map((one) => join(ELSEWHERE, one)) : []),
  '/usr/sbin',
  '/usr/bin',
  '/usr/local/bin',
];

const programOf = (...names: string[]): string | undefined =>
  FOLDERS.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);

/** A file that belongs to an installed server. */
const partOf = (path: string): string =>
  ELSEWHERE && existsSync(join(ELSEWHERE, path)) ? join(ELSEWHERE, path) : path;

const sample = (name: string): Promise<string> =>
  readFile(new URL(`../../docs/deploy/${name}`, import.meta.url), 'utf8');

/** Replaces what has to be there. */
function changed(text: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((before, [from, to]) => {
    if (!from.test(before)) throw new Error(`the sample has no ${from}`);
    return before.replace(from, to);
  }, text);
}

interface Place {
  /** A folder for what the server writes. */
  readonly work: string;
  readonly dist: string;
  readonly port: number;
}

interface Server {
  readonly name: string;
  readonly program: string | undefined;
  /** Writes the sample, with this place for its own and without its certificate; gives the arguments of the program. */
  prepare(place: Place): Promise<{ args: string[]; env?: NodeJS.ProcessEnv }>;
}

export const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    program: programOf('nginx'),
    async prepare({ work, dist, port }) {
      const server = changed(await sample('nginx.conf'), [
        [/listen 443 ssl;/, `listen 127.0.0.1:${port};`],
        [/ +ssl_certificate .*\n/, ''],
        [/ +ssl_certificate_key .*\n/, ''],
        [/root \S+;/, `root ${dist};`],
        [/\/etc\/nginx\/mime\.types/, partOf('/etc/nginx/mime.types')],
        [/\nserver \{\n {4}listen 80;[\s\S]*$/, ''],
      ]);
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (one) => `${one}_temp_path ${join(work, one)};`,
      );
      const whole = `daemon off; pid ${join(work, 'pid')}; error_log stderr; events {} http { access_log off; ${paths.join(' ')}\n${server}\n}`;
      await writeFile(join(work, 'nginx.conf'), whole);
      return { args: ['-p', work, '-c', join(work, 'nginx.conf')] };
    },
  },
  {
    name: 'Apache',
    program: programOf('apache2', 'httpd'),
    async prepare({ work, dist, port }) {
      const host = changed(await sample('apache.conf'), [
        [/<VirtualHost \*:443>/, `<VirtualHost 127.0.0.1:${port}>`],
        [/ +SSL.*\n( +SSL.*\n)*/, ''],
        [/\n<VirtualHost \*:80>[\s\S]*$/, ''],
        [/DocumentRoot \S+/, `DocumentRoot ${dist}`],
        [/<Directory \S+>/, `<Directory ${dist}>`],
      ]);
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'].map(
        (one) => `LoadModule ${one}_module ${partOf(`/usr/lib/apache2/modules/mod_${one}.so`)}`,
      );
      await writeFile(
        join(work, 'mime.types'),
        'text/html html\ntext/css css\nimage/svg+xml svg\napplication/json json\n',
      );
      const whole = [
        ...modules,
        `ServerRoot ${work}`,
        `PidFile ${join(work, 'pid')}`,
        `Listen 127.0.0.1:${port}`,
        'ServerName localhost',
        `ErrorLog ${join(work, 'error.log')}`,
        `TypesConfig ${join(work, 'mime.types')}`,
        host,
      ];
      await writeFile(join(work, 'apache.conf'), whole.join('\n'));
      const libraries = ELSEWHERE ? { LD_LIBRARY_PATH: join(ELSEWHERE, 'usr/lib/x86_64-linux-gnu') } : {};
      return { args: ['-D', 'FOREGROUND', '-f', join(work, 'apache.conf')], env: libraries };
    },
  },
  {
    name: 'Caddy',
    program: programOf('caddy'),
    async prepare({ work, dist, port }) {
      await writeFile(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${await sample('Caddyfile')}`);
      return {
        args: ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')],
        env: {
          KLARHAUSHALT_NAME: `http://127.0.0.1:${port}`,
          KLARHAUSHALT_DIST: dist,
          HOME: work,
          XDG_DATA_HOME: work,
        },
      };
    },
  },
];

/** Starts a server over a built site and waits until it answers. */
export async function started(
  server: Server,
  folder: string,
  dist: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const work = join(folder, server.name);
  await mkdir(work, { recursive: true });
  const port = await freePort();
  const { args, env } = await server.prepare({ work, dist, port });
  const child = spawn(server.program ?? '', args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (part) => {
    said += String(part);
  });
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    if (await fetch(url).catch(() => undefined)) return { url, stop: () => ended(child) };
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${server.name}: ${said}`);
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done());
    child.kill();
  });

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
