import { html, nothing } from 'lit';
import { diamond } from './strip-observed';
import { isAnother, type Picture, type Words } from './strip-picture';

/** What every mark of a strip stands for, as far as this one has it. */
export function legend(picture: Picture, words: Words) {
  const { answers, observed, density } = picture;
  return html`<p class="legend strip-legend" aria-hidden="true">
    <span><svg width="26" height="10"><path class="reach" d="M1 5H25" /><circle cx="13" cy="5" r="4" /></svg>${words.answer}</span>
    ${picture.agreed.numbers.length
      ? html`<span><svg width="26" height="14"><path class="strip-agreed" d="M2 8V3H24V8" /><path class="strip-value" d="M13 3V14" /></svg>${words.agreed}</span>`
      : nothing}
    <span><svg width="14" height="12"><rect class="strip-band" width="14" height="12" /><path class=${isAnother(picture) ? 'strip-itself' : 'strip-value'} d="M7 0V12" /></svg>${itself(picture, words)}</span>
    ${answers.some((cell) => cell.feet.length !== 1)
      ? html`<span><svg width="10" height="10"><circle class="few" cx="5" cy="5" r="3.6" /></svg>${words.few}</span>`
      : nothing}
    ${observed.length
      ? html`<span><svg width="26" height="12"><path class="strip-reach" d="M1 6H25M1 3V9M25 3V9" /><path class="strip-observed" d=${diamond(13, 6)} /></svg>${words.observed}</span>`
      : nothing}
    ${density.pool.length
      ? html`<span><svg width="18" height="10"><path class="strip-hump" d="M1 9Q9 -6 17 9" /></svg>${words.differ}</span>
          <span><svg width="18" height="10"><path class="strip-average" d="M1 9Q9 -6 17 9" /></svg>${words.average}</span>`
      : nothing}
  </p>`;
}

/** What the group said, with its number where another one was agreed. */
function itself(picture: Picture, words: Words) {
  return isAnother(picture) ? `${words.band}: ${picture.said.value}` : words.band;
}
