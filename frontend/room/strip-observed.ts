import { svg } from 'lit';
import type { Picture, Words, X } from './strip-picture';
import { ROW, type Place } from './strip-rows';

/** Between the last answer and what was observed. */
const GAP = 10;
/** On a narrow screen the name stands above. */
const NAME = 14;

/** How high what was observed is, with the room above it. */
export function highOf({ observed }: Picture, { isWide }: Place) {
  return observed.length ? GAP + (isWide ? 0 : NAME) + observed.length * ROW : 0;
}

/** What was observed in practice, a row each: a diamond, and how far chance may be off. */
export function observedOf({ observed }: Picture, top: number, here: number, x: X, place: Place, words: Words) {
  if (!observed.length) {
    return svg``;
  }
  const first = top + GAP + (place.isWide ? 0 : NAME);
  return svg`<text class="ink" x="18" y=${place.isWide ? first + 13 : first - 4}>${words.observed}</text>
    ${observed.map(({ numbers: [low, value, high] }, at) => {
      const y = first + at * ROW + ROW / 2;
      return svg`${at === here ? svg`<rect class="strip-here" x="1" y=${y - ROW / 2} width=${place.width - 2} height=${ROW} rx="3"></rect>` : svg``}
        <path class="strip-reach" d="M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 3}V${y + 3}M${x(high)} ${y - 3}V${y + 3}"></path>
        <path class="strip-observed" d=${diamond(x(value), y)}></path>`;
    })}`;
}

export function diamond(x: number, y: number) {
  return `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`;
}
