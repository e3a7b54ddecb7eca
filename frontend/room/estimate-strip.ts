import { LitElement, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Walk } from '../shell/walk';
import './department-strips';
import { number, scaleFor, type Scale } from './scale';
import { hump } from './strip-density';
import { diamond, highOf, observedOf } from './strip-observed';
import type { Picture, Words, X } from './strip-picture';
import { ROW, cellOf, rowsOf, type Place } from './strip-rows';
import { table, told } from './strip-table';

type View = 'strip' | 'departments' | 'table';

const TOP = 46;
const HUMP = 46;
const WIDE = 560;

/** So many rows are told apart by eye; of more, all together get the room that so many had. */
const ROOM = 540;
const THINNEST = 3;

/** On a narrow screen, more people than this are shown department by department first. */
const MANY = 30;

/** Everybody's interval, one row each, by department, with what the group makes of them. */
@customElement('estimate-strip')
export class EstimateStrip extends LitElement {
  @property({ type: Object }) picture?: Picture;
  @property({ type: Object }) words?: Words;
  @property({ type: Boolean }) fresh = false;
  @state() private width = 0;
  @state() private chosen?: View;
  private readonly walk = new Walk(
    this,
    () => (this.picture && this.words ? told(this.picture, this.words) : []),
    () => (this.chosen = this.view === 'table' ? 'strip' : 'table')
  );
  private readonly observer = new ResizeObserver(([entry]) => (this.width = Math.round(entry!.contentRect.width)));

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  override render() {
    const { picture, words } = this;
    if (!picture || !words) {
      return nothing;
    }
    const { view } = this;
    return html`<div class="row wide strip-head">
        ${this.legend(words, picture)}
        <div class="segmented" role="group" aria-label=${words.view}>
          ${this.choice('strip')} ${picture.answers.length > 1 ? this.choice('departments') : nothing} ${this.choice('table')}
        </div>
      </div>
      ${view === 'table' ? table(picture, words) : view === 'departments' ? this.departments(picture, words) : this.drawing(picture, words)}
      <p class="walked" role="status">${this.walk.said}</p>`;
  }

  private get view(): View {
    const { picture, chosen } = this;
    if (!picture || picture.answers.length < 2) {
      return chosen === 'table' ? 'table' : 'strip';
    }
    return chosen ?? (this.width < WIDE && people(picture) > MANY ? 'departments' : 'strip');
  }

  private choice(view: View) {
    const on = this.view === view;
    return html`<button type="button" class=${on ? 'on' : ''} aria-pressed=${on} @click=${() => (this.chosen = view)}>${this.words![view]}</button>`;
  }

  private departments(picture: Picture, words: Words) {
    return html`<department-strips .picture=${picture} .words=${words} .scale=${this.scale(picture)}></department-strips>`;
  }

  private scale({ answers, observed, group, ends }: Picture) {
    const numbers = [...answers.flatMap((cell) => cell.rows.flat()), ...observed.flatMap((one) => one.numbers)];
    return scaleFor([...numbers, ...group], [ends[0]![0] ?? null, ends[1]![0] ?? null], this.width >= WIDE ? 6 : 4);
  }

  private legend(words: Words, picture: Picture) {
    return html`<p class="legend strip-legend" aria-hidden="true">
      <span><svg width="26" height="10"><path class="reach" d="M1 5H25" /><circle cx="13" cy="5" r="4" /></svg>${words.answer}</span>
      <span><svg width="14" height="12"><rect class="strip-band" width="14" height="12" /><path class="strip-value" d="M7 0V12" /></svg>${words.band}</span>
      ${picture.answers.some((cell) => cell.feet.length !== 1)
        ? html`<span><svg width="10" height="10"><circle class="few" cx="5" cy="5" r="3.6" /></svg>${words.few}</span>`
        : nothing}
      ${picture.observed.length
        ? html`<span><svg width="26" height="12"><path class="strip-reach" d="M1 6H25M1 3V9M25 3V9" /><path class="strip-observed" d=${diamond(13, 6)} /></svg>${words.observed}</span>`
        : nothing}
      ${picture.density.pool.length
        ? html`<span><svg width="18" height="10"><path class="strip-hump" d="M1 9Q9 -6 17 9" /></svg>${words.differ}</span>
            <span><svg width="18" height="10"><path class="strip-average" d="M1 9Q9 -6 17 9" /></svg>${words.average}</span>`
        : nothing}
    </p>`;
  }

  private drawing(picture: Picture, words: Words) {
    if (!this.width) {
      return nothing;
    }
    const isWide = this.width >= WIDE;
    const place: Place = {
      width: this.width,
      left: isWide ? 148 : 14,
      right: isWide ? 72 : 14,
      row: Math.max(THINNEST, Math.min(ROW, ROOM / people(picture))),
      isWide
    };
    const scale = this.scale(picture);
    const x = (value: number) => place.left + scale.at(value) * (place.width - place.left - place.right);
    const gap = isWide ? 14 : 24;
    let y = TOP + (isWide ? 6 : 0);
    let passed = 1;
    const cells = picture.answers.map((cell, at) => {
      const here = this.walk.place - passed;
      passed += cell.rows.length;
      y += at && isWide ? gap : isWide ? 0 : gap;
      const mine = at === picture.mine[0] ? picture.mine[1] : -1;
      const spot = rowsOf(cell, y, mine, here, place);
      y = spot.bottom;
      return cellOf(cell, spot, x, place, words);
    });
    const below = y;
    const bottom = y + highOf(picture, place) + 12 + (picture.density.pool.length ? HUMP : 0);
    return this.svgOf(place.width, bottom + 26, picture.sentence, [
      band(picture, x, bottom),
      axis(scale, x, bottom),
      ...cells,
      observedOf(picture, below, this.walk.place - passed, x, place, words),
      hump(picture.density, (value) => Math.max(x(scale.from), Math.min(x(scale.to), x(value))), bottom, HUMP - 6),
      caption(picture, bottom, place, words),
      flag(picture, x, bottom, place, words)
    ]);
  }

  private svgOf(width: number, height: number, sentence: string, parts: SVGTemplateResult[]) {
    return html`<svg
      class="strip ${this.fresh ? 'fresh' : ''}"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      role="img"
      tabindex="0"
      aria-label=${sentence}
      @keydown=${this.walk.pressed}
      @blur=${this.walk.left}
    >
      ${parts}
    </svg>`;
  }
}

function band({ group }: Picture, x: X, bottom: number) {
  return svg`<rect class="strip-band" x=${x(group[0])} y=${TOP - 4} width=${Math.max(1, x(group[2]) - x(group[0]))} height=${bottom - TOP + 4}></rect>`;
}

function axis(scale: Scale, x: X, bottom: number) {
  return svg`${scale.ticks.map(
    (tick) => svg`<path class="strip-line" d="M${x(tick)} ${TOP + 4}V${bottom}"></path>
      <text x=${x(tick)} y=${bottom + 18} text-anchor="middle">${number(tick)}</text>`
  )}`;
}

function people({ answers }: Picture) {
  return answers.reduce((sum, cell) => sum + cell.rows.length, 0);
}

function caption({ density }: Picture, bottom: number, place: Place, words: Words) {
  return density.pool.length && place.isWide
    ? svg`<text class="ink" x="0" y=${bottom - 22}>${words.together}</text><text x="0" y=${bottom - 7}>${words.differ}</text>`
    : svg``;
}

function flag({ group, said }: Picture, x: X, bottom: number, place: Place, words: Words) {
  const at = x(group[1]);
  const wide = Math.max(56, said.value.length * 9 + 20);
  const left = Math.min(Math.max(at - wide / 2, 0), place.width - wide);
  // On a narrow screen there may be no room beside the flag: the numbers stand below as well.
  const lowEnd = Math.max(Math.min(x(group[0]), left) - 6, wideness(said.low));
  const highStart = Math.min(Math.max(x(group[2]), left + wide) + 6, place.width - wideness(said.high));
  return svg`<path class="strip-value" d="M${at} ${TOP - 14}V${bottom}"></path>
    <rect class="strip-flag" x=${left} y="4" width=${wide} height="26" rx="5"></rect>
    <text class="strip-flag-words" x=${left + wide / 2} y="22" text-anchor="middle">${said.value}</text>
    ${lowEnd <= left ? svg`<text class="ink" x=${lowEnd} y=${TOP - 12} text-anchor="end">${said.low}</text>` : nothing}
    ${highStart >= left + wide ? svg`<text class="ink" x=${highStart} y=${TOP - 12}>${said.high}</text>` : nothing}
    ${place.isWide ? svg`<text x=${place.width} y="22" text-anchor="end">${words.mean}</text>` : nothing}`;
}

/** How much room words in the smallest letters take, more or less. */
function wideness(words: string) {
  return words.length * 6.4;
}
