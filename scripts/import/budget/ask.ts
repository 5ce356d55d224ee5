/** Questions at the terminal. */
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Question } from '../../../src/reader/questions.ts';

/** Asks until the answer is one of the possible ones. */
export async function askAtTerminal({ file, text, options }: Question): Promise<string> {
  const terminal = createInterface({ input: stdin, output: stdout });
  try {
    for (;;) {
      const choice = options ? `\n  ${options.map((option, at) => `${at + 1} ${option}`).join('   ')}\n` : '\n';
      const typed = (await terminal.question(`${file}: ${text}${choice}> `)).trim();
      const answer = options?.[Number(typed) - 1] ?? typed;
      if (answer !== '' && (!options || options.includes(answer) || answer.includes('='))) return answer;
    }
  } finally {
    terminal.close();
  }
}

/** `spalte:Umlage=ohne` as question and answer; the header of a column may have an equals sign itself. */
export function answerOf(option: string): [string, string] {
  const at = option.startsWith('wertart=') ? 'wertart'.length : option.lastIndexOf('=');
  if (at < 1) throw new Error(`--answer ${option}: erwartet ist <Frage>=<Antwort>`);
  return [option.slice(0, at), option.slice(at + 1)];
}
