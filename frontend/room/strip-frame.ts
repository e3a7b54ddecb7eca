import { nothing, svg } from 'lit';
import { number, type Scale } from './scale';
import { isAnother, type Interval, type Picture, type Words, type X } from './strip-picture';
import type { Place } from './strip-rows';

/** So much room the flag of the group has above the rows. */
export const TOP = 46;

/** The band of the group, with its own number in it where another one was agreed. */
export function band(picture: Picture, x: X, bottom: number) {
  const { group, agreed } = picture;
  return svg`<rect class="strip-band" x=${x(group[0])} y=${TOP - 4} width=${Math.max(1, x(group[2]) - x(group[0]))} height=${bottom - TOP + 4}></rect>
    ${isAnother(picture) ? svg`<path class="strip-itself" d="M${x(group[1])} ${TOP - 4}V${bottom}"></path>` : nothing}
    ${agreed.numbers.length ? svg`<path class="strip-agreed" d="M${x(agreed.numbers[0])} ${TOP + 3}V${TOP - 5}H${x(agreed.numbers[2])}V${TOP + 3}"></path>` : nothing}`;
}

/** The numbers of the scale below, with a line up from each. */
export function axis(scale: Scale, x: X, bottom: number) {
  return svg`${scale.ticks.map(
    (tick) => svg`<path class="strip-line" d="M${x(tick)} ${TOP + 4}V${bottom}"></path>
      <text x=${x(tick)} y=${bottom + 18} text-anchor="middle">${number(tick)}</text>`
  )}`;
}

/** What the hump below the rows is. */
export function caption({ density }: Picture, bottom: number, place: Place, words: Words) {
  return density.pool.length && place.isWide
    ? svg`<text class="ink" x="0" y=${bottom - 22}>${words.together}</text><text x="0" y=${bottom - 7}>${words.differ}</text>`
    : svg``;
}

/** What the flag says: the agreed number, or else that of the group. */
function flagged({ group, said, agreed }: Picture): { numbers: Interval; low: string; value: string; high: string } {
  const [low, value, high] = agreed.said;
  return agreed.numbers.length
    ? { numbers: agreed.numbers, low: low!, value: value!, high: high! }
    : { numbers: group, ...said };
}

/** The agreed number, or else the group's, on its pole, with the ends of its band beside it. */
export function flag(picture: Picture, x: X, bottom: number, place: Place, words: Words) {
  const { numbers, low, value, high } = flagged(picture);
  const at = x(numbers[1]);
  const wide = Math.max(56, value.length * 9 + 20);
  const left = Math.min(Math.max(at - wide / 2, 0), place.width - wide);
  // On a narrow screen there may be no room beside the flag: the numbers stand below as well.
  const lowEnd = Math.max(Math.min(x(numbers[0]), left) - 6, wideness(low));
  const highStart = Math.min(Math.max(x(numbers[2]), left + wide) + 6, place.width - wideness(high));
  return svg`<path class="strip-value" d="M${at} ${TOP - 14}V${bottom}"></path>
    <rect class="strip-flag" x=${left} y="4" width=${wide} height="26" rx="5"></rect>
    <text class="strip-flag-words" x=${left + wide / 2} y="22" text-anchor="middle">${value}</text>
    ${lowEnd <= left ? svg`<text class="ink" x=${lowEnd} y=${TOP - 12} text-anchor="end">${low}</text>` : nothing}
    ${highStart >= left + wide ? svg`<text class="ink" x=${highStart} y=${TOP - 12}>${high}</text>` : nothing}
    ${place.isWide && picture.answers.some(({ band }) => band.length) ? svg`<text x=${place.width} y="22" text-anchor="end">${words.mean}</text>` : nothing}`;
}

/** How much room words in the smallest letters take, more or less. */
function wideness(words: string) {
  return words.length * 6.4;
}
