/** First, last and round years between them, far enough apart for their labels. */
export function yearTicks(from: number, to: number, most = 6): number[] {
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= most) ?? 50;
  const round = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (jahr) => jahr % step === 0 && jahr - from >= step * 0.6 && to - jahr >= step * 0.6,
  );
  return [...new Set([from, ...round, to])];
}
