/** The words of the site have a home: where a topic has moved, no German sentence stands in its code or on its pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** Folders and files of `src` whose sentences stand in `words/`; a topic joins when it has moved. */
const MOVED: readonly string[] = [
  'daten',
  'digitalisierung',
  'dossier',
  'glossar',
  'haushalt',
  'investitionen',
  'kennzahlen',
  'leicht',
  'methodik',
  'own',
  'pages',
  'start',
  'ui/origin',
];

/** Files of these that hold questions in SQL, whose names of columns and places read like a sentence. */
const APART: readonly string[] = ['daten/sql/questions/statistics.ts'];

/** Words that German sentences are held together by, and that neither code nor SQL nor names of columns hold. */
const GERMAN =
  /\b(der|die|das|dem|den|des|und|oder|nicht|ist|sind|wird|werden|wurde|hat|haben|für|von|vom|zum|zur|mit|auf|aus|bei|nach|ein|eine|einer|einem|einen|kein|keine|als|wie|wo|was|wer|nur|noch|auch|hier|dieser|diese|dieses|sich|es|je|so|dass|weil|wenn)\b/giu;

/** Two such words and a blank make a sentence, or a part of one. */
const german = (text: string): boolean => /\p{L} \p{L}/u.test(text) && (text.match(GERMAN)?.length ?? 0) >= 2;

/** The texts that code holds: literals, and templates with their gaps. */
function textsOfCode(code: string, kind = ts.ScriptKind.TSX): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // what a build is refused with is told to developers
    if (ts.isThrowStatement(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    else if (ts.isJsxText(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code', code, ts.ScriptTarget.Latest, true, kind));
  return found;
}

/** An Astro file is its code and its body, which reads like JSX. */
function textsOf(file: string): string[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  if (!file.endsWith('.astro')) return textsOfCode(code, ts.ScriptKind.TS);
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n?(.*)$/s.exec(code) ?? [null, '', code];
  const markup = body.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<!--.*?-->/gs, '');
  return [...textsOfCode(front, ts.ScriptKind.TS), ...textsOfCode(`<>${markup}</>`)];
}

const filesIn = (place: string): string[] =>
  /\.(ts|astro)$/.test(place)
    ? [place]
    : readdirSync(join(SRC, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|astro)$/.test(name) && !/\.test\.|testing/.test(name))
        .map((name) => join(place, name));

it('knows a sentence by its words', () => {
  expect(german('Wie sich die Zahl errechnet')).toBe(true);
  expect(german('SELECT wert FROM werte')).toBe(false);
  expect(textsOfCode('<p>Das ist {n} je Kopf</p>').some(german)).toBe(true);
  expect(textsOfCode("throw new Error('Das ist nicht da');")).toEqual([]);
});

it.each(MOVED)('src/%s holds no sentence of its own', (place) => {
  expect(
    filesIn(place)
      .filter((file) => !APART.includes(file))
      .flatMap((file) =>
        textsOf(file)
          .filter(german)
          .map((text) => `${file}: ${text.trim().slice(0, 80)}`),
      ),
  ).toEqual([]);
});
