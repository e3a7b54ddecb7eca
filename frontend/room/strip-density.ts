import { svg } from 'lit';
import type { Density, X } from './strip-picture';

/** A jump would press everything else flat: what rises above the others so much more is cut off. */
const CUT = 2.5;
const NEARLY_ALL = 0.9;

/** How much probability reaches the top of a drawing that holds all these shares. */
export function top(...all: number[][]) {
  return Math.max(...all.map(height), 0) || 1;
}

/** The outline of shares over their bins, on a ground, so high where the top is reached. */
export function outline(shares: number[], { from, to }: Density, x: X, ground: number, high: number, most: number) {
  const bin = (to - from) / shares.length;
  const points = shares.map(
    (share, at) => `${x(from + bin * (at + 0.5)).toFixed(1)} ${(ground - Math.min(1, share / most) * high).toFixed(1)}`
  );
  return `M${x(from).toFixed(1)} ${ground}L${points.join('L')}L${x(to).toFixed(1)} ${ground}`;
}

/** Everybody together as a hump, and their average as one dashed curve. */
export function hump(density: Density, x: X, ground: number, high: number) {
  const { pool, average } = density;
  if (!pool.length) {
    return svg``;
  }
  const most = top(pool, average);
  return svg`<path class="strip-hump" d="${outline(pool, density, x, ground, high, most)}Z"></path>
    <path class="strip-average" d=${outline(average, density, x, ground, high, most)}></path>`;
}

function height(shares: number[]) {
  const most = Math.max(...shares, 0);
  const usual = [...shares].sort((one, other) => one - other)[Math.floor(shares.length * NEARLY_ALL)] ?? 0;
  return usual > 0 ? Math.min(most, usual * CUT) : most;
}
