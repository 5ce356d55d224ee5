/** One search in a process of its own: prints the milliseconds from the index as text to its first answer, and to the next. */
import { readFileSync } from 'node:fs';
import { searcher } from '../../src/search/find.ts';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const started = performance.now();
const search = searcher(JSON.parse(text));
search('was kostet die Feuerwehr je Einwohner');
const first = performance.now();
search('Schulden hoch');
console.log(JSON.stringify({ first: first - started, next: performance.now() - first }));
