import { LitElement, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Walk } from '../shell/walk';
import { Width } from '../shell/width';
import './department-strips';
import { scaleFor } from './scale';
import { hump } from './strip-density';
import { TOP, axis, band, caption, flag } from './strip-frame';
import { legend } from './strip-legend';
import { highOf, observedOf } from './strip-observed';
import type { Picture, Words } from './strip-picture';
import { ROW, cellOf, rowsOf, type Place } from './strip-rows';
import { table, told } from './strip-table';

type View = 'strip' | 'departments' | 'table';

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
  @state() private chosen?: View;
  private readonly walk = new Walk(
    this,
    () => (this.picture && this.words ? told(this.picture, this.words) : []),
    () => (this.chosen = this.view === 'table' ? 'strip' : 'table')
  );
  private readonly width = new Width(this);

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { picture, words } = this;
    if (!picture || !words) {
      return nothing;
    }
    const { view } = this;
    return html`<div class="row wide strip-head">
        ${legend(picture, words)}
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
    return chosen ?? (this.width.now < WIDE && people(picture) > MANY ? 'departments' : 'strip');
  }

  private choice(view: View) {
    const on = this.view === view;
    return html`<button type="button" class=${on ? 'on' : ''} aria-pressed=${on} @click=${() => (this.chosen = view)}>${this.words![view]}</button>`;
  }

  private departments(picture: Picture, words: Words) {
    return html`<department-strips .picture=${picture} .words=${words} .scale=${this.scale(picture)}></department-strips>`;
  }

  private scale({ answers, observed, group, agreed, ends }: Picture) {
    const numbers = [...answers.flatMap((cell) => cell.rows.flat()), ...observed.flatMap((one) => one.numbers)];
    return scaleFor([...numbers, ...group, ...agreed.numbers], [ends[0]![0] ?? null, ends[1]![0] ?? null], this.width.now >= WIDE ? 6 : 4);
  }

  private drawing(picture: Picture, words: Words) {
    if (!this.width.now) {
      return nothing;
    }
    const isWide = this.width.now >= WIDE;
    const place: Place = {
      width: this.width.now,
      left: isWide ? 148 : 14,
      right: isWide ? 72 : 14,
      row: Math.max(THINNEST, Math.min(ROW, ROOM / people(picture))),
      isWide
    };
    const scale = this.scale(picture);
    const x = (value: number) => place.left + scale.at(value) * (place.width - place.left - place.right);
    const gap = isWide ? 14 : 24;
    let y = TOP + (isWide ? 6 : 0);
    let passed = picture.agreed.numbers.length ? 2 : 1;
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

function people({ answers }: Picture) {
  return answers.reduce((sum, cell) => sum + cell.rows.length, 0);
}
