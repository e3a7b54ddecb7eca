/** A linear scale over round numbers that contains everything it should show. */
export interface Scale {
  from: number;
  to: number;
  ticks: number[];
  /** Where a number lies, from 0 to 1. */
  at(value: number): number;
}

/** The scale for these numbers, not beyond the natural ends of the quantity where it has some. */
export function scaleFor(numbers: number[], ends: [number | null, number | null], most = 6): Scale {
  let low = Math.min(...numbers);
  let high = Math.max(...numbers);
  if (low === high) {
    const room = Math.abs(low) / 2 || 1;
    low -= room;
    high += room;
  }
  const step = niceStep((high - low) / most);
  const from = Math.max(Math.floor(low / step + 1e-9) * step, ends[0] ?? -Infinity);
  const to = Math.min(Math.ceil(high / step - 1e-9) * step, ends[1] ?? Infinity);
  const ticks: number[] = [];
  for (let n = Math.ceil(from / step - 1e-9) || 0; n * step <= to + step * 1e-9; n++) {
    ticks.push(n * step || 0);
  }
  return { from, to, ticks, at: (value) => (value - from) / (to - from || 1) };
}

function niceStep(rough: number) {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = rough / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}

/** A number as the page's language writes it. */
export function number(value: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, { maximumSignificantDigits: 6 }).format(value || 0);
}
