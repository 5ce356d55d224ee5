/** What is gathered while a file is understood: questions, remarks, what is left out and why. */
import type { Question } from '../questions.ts';
import type { Fault } from '../refused.ts';

export interface LeftOut {
  readonly file: string;
  readonly reason: string;
  readonly count: number;
  /** The first records. */
  readonly records: readonly number[];
}

const KEPT = 10;

/** One file's findings. */
export class Findings {
  readonly questions: Question[] = [];
  readonly remarks: string[] = [];
  readonly faults: Fault[] = [];
  readonly #left = new Map<string, { count: number; records: number[] }>();

  constructor(readonly file: string) {}

  ask(question: Omit<Question, 'file'>): void {
    this.questions.push({ ...question, file: this.file });
  }

  remark(text: string): void {
    this.remarks.push(text);
  }

  fault(fault: Omit<Fault, 'file'>): void {
    this.faults.push({ ...fault, file: this.file });
  }

  leaveOut(reason: string, record?: number): void {
    const group = this.#left.get(reason) ?? { count: 0, records: [] };
    this.#left.set(reason, group);
    group.count += 1;
    if (record !== undefined && group.records.length < KEPT) group.records.push(record);
  }

  get leftOut(): LeftOut[] {
    return [...this.#left].map(([reason, group]) => ({ file: this.file, reason, ...group }));
  }
}
