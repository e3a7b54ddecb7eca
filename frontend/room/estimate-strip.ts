import { LitElement, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Walk } from '../shell/walk';
import { number, scaleFor, type Scale } from './scale';

type Interval = [low: number, best: number, high: number];

interface Foot {
  name: string;
  shape: string;
  look: string;
}

/** Answers that stand together; without feet they are too few to be named. */
interface Answers {
  feet: Foot[];
  rows: Interval[];
  said: string[][];
  mean: string;
}

interface Picture {
  answers: Answers[];
  group: Interval;
  said: { value: string; low: string; high: string };
  mine: [answers: number, row: number];
  density: [x: number, y: number][];
  ends: number[][];
  sentence: string;
}

type Words = Record<
  'strip' | 'table' | 'view' | 'you' | 'mean' | 'together' | 'differ' | 'few' | 'answer' | 'band' | 'department' | 'low' | 'best' | 'high' | 'group',
  string
>;

interface Place {
  width: number;
  left: number;
  right: number;
  row: number;
  isWide: boolean;
}

const TOP = 46;
const HUMP = 46;

/** Everybody's interval, one row each, by department, with what the group makes of them. */
@customElement('estimate-strip')
export class EstimateStrip extends LitElement {
  @property({ type: Object }) picture?: Picture;
  @property({ type: Object }) words?: Words;
  @property({ type: Boolean }) fresh = false;
  @state() private width = 0;
  @state() private isTable = false;
  private readonly walk = new Walk(
    this,
    () => (this.picture && this.words ? told(this.picture, this.words) : []),
    () => (this.isTable = !this.isTable)
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
    return html`<div class="row wide strip-head">
        ${this.legend(words, picture)}
        <div class="segmented" role="group" aria-label=${words.view}>${this.view(words.strip, false)} ${this.view(words.table, true)}</div>
      </div>
      ${this.isTable ? table(picture, words) : this.drawing(picture, words)}
      <p class="walked" role="status">${this.walk.said}</p>`;
  }

  private view(name: string, isTable: boolean) {
    const on = this.isTable === isTable;
    return html`<button type="button" class=${on ? 'on' : ''} aria-pressed=${on} @click=${() => (this.isTable = isTable)}>${name}</button>`;
  }

  private legend(words: Words, picture: Picture) {
    return html`<p class="legend strip-legend" aria-hidden="true">
      <span><svg width="26" height="10"><path class="reach" d="M1 5H25" /><circle cx="13" cy="5" r="4" /></svg>${words.answer}</span>
      <span><svg width="14" height="12"><rect class="strip-band" width="14" height="12" /><path class="strip-value" d="M7 0V12" /></svg>${words.band}</span>
      ${picture.answers.some((cell) => cell.feet.length !== 1)
        ? html`<span><svg width="10" height="10"><circle class="few" cx="5" cy="5" r="3.6" /></svg>${words.few}</span>`
        : nothing}
    </p>`;
  }

  private drawing(picture: Picture, words: Words) {
    if (!this.width) {
      return nothing;
    }
    const isWide = this.width >= 560;
    const people = picture.answers.reduce((sum, cell) => sum + cell.rows.length, 0);
    const place: Place = {
      width: this.width,
      left: isWide ? 148 : 14,
      right: isWide ? 72 : 14,
      row: people > 60 ? 6 : people > 30 ? 12 : 18,
      isWide
    };
    const numbers = picture.answers.flatMap((cell) => cell.rows.flat());
    const scale = scaleFor([...numbers, ...picture.group], [picture.ends[0]![0] ?? null, picture.ends[1]![0] ?? null], isWide ? 6 : 4);
    const x = (value: number) => place.left + scale.at(value) * (place.width - place.left - place.right);
    const gap = isWide ? 14 : 24;
    let y = TOP + (isWide ? 6 : 0);
    let passed = 1;
    const cells = picture.answers.map((cell, at) => {
      const here = this.walk.place - passed;
      passed += cell.rows.length;
      y += at && isWide ? gap : isWide ? 0 : gap;
      const top = y;
      y += cell.rows.length * place.row;
      return cellOf(cell, top, at === picture.mine[0] ? picture.mine[1] : -1, here, x, place, words);
    });
    const bottom = y + 12 + (picture.density.length ? HUMP : 0);
    return this.svgOf(place.width, bottom + 26, picture.sentence, [
      band(picture, x, bottom),
      axis(scale, x, bottom),
      ...cells,
      hump(picture, x, bottom, place, words),
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

type X = (value: number) => number;

function band({ group }: Picture, x: X, bottom: number) {
  return svg`<rect class="strip-band" x=${x(group[0])} y=${TOP - 4} width=${Math.max(1, x(group[2]) - x(group[0]))} height=${bottom - TOP + 4}></rect>`;
}

function axis(scale: Scale, x: X, bottom: number) {
  return svg`${scale.ticks.map(
    (tick) => svg`<path class="strip-line" d="M${x(tick)} ${TOP + 4}V${bottom}"></path>
      <text x=${x(tick)} y=${bottom + 18} text-anchor="middle">${number(tick)}</text>`
  )}`;
}

function cellOf(cell: Answers, top: number, mine: number, here: number, x: X, place: Place, words: Words) {
  const [foot] = cell.feet;
  const isNamed = cell.feet.length === 1;
  const middle = top + (cell.rows.length * place.row) / 2;
  const nameAt = place.isWide ? middle : top - 9;
  return svg`<g class=${isNamed ? foot!.look : 'few'}>
    ${cell.rows[here] ? svg`<rect class="strip-here" x="1" y=${top + here * place.row} width=${place.width - 2} height=${place.row} rx="3"></rect>` : nothing}
    ${cell.rows.map((row, at) => rowOf(row, top + (at + 0.5) * place.row, at === mine, isNamed ? foot! : undefined, x, place, words))}
    ${
      isNamed
        ? svg`<svg class=${foot!.look} x="0" y=${nameAt - 6} width="12" height="12"><use href="look/marks.svg#${foot!.shape}"></use></svg>`
        : svg`<circle class="few" cx="6" cy=${nameAt} r="4"></circle>`
    }
    ${nameLines(cell.feet.map((one) => one.name).join(', ') || words.few, nameAt, place)}
    ${cell.mean && place.isWide ? svg`<text class="strong" x=${place.width} y=${middle + 4} text-anchor="end">${cell.mean}</text>` : nothing}
  </g>`;
}

/** A name beside its rows in at most three lines, or above them on a narrow screen. */
function nameLines(name: string, y: number, place: Place) {
  const most = place.isWide ? 18 : 48;
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  const shown = lines.slice(0, 3).map((line) => (line.length > most + 4 ? `${line.slice(0, most + 2)}…` : line));
  return shown.map((line, at) => svg`<text class="ink" x="18" y=${y + 4 + (at - (shown.length - 1) / 2) * 14}>${line}</text>`);
}

function rowOf([low, best, high]: Interval, y: number, isMine: boolean, foot: Foot | undefined, x: X, place: Place, words: Words) {
  const size = Math.min(11, place.row * 0.8);
  return svg`${
    isMine
      ? svg`<rect class="strip-mine" x="0" y=${y - place.row / 2} width=${place.width} height=${place.row}></rect>
          <rect class="strip-mine-edge" x="0" y=${y - place.row / 2} width="4" height=${place.row}></rect>
          <text class="strong" x=${Math.min(x(high) + 8, place.width - 24)} y=${y + 4}>${words.you}</text>`
      : nothing
  }
  <path class="reach ${isMine ? 'mine' : ''}" style="transform-origin:${x(best)}px ${y}px" d="M${x(low)} ${y}H${Math.max(x(high), x(low) + 0.5)}"></path>
  ${
    foot
      ? svg`<svg class=${foot.look} x=${x(best) - size / 2} y=${y - size / 2} width=${size} height=${size}><use href="look/marks.svg#${foot.shape}"></use></svg>`
      : svg`<circle class="few" cx=${x(best)} cy=${y} r=${size * 0.4}></circle>`
  }`;
}

function hump({ density }: Picture, x: X, bottom: number, place: Place, words: Words) {
  const most = Math.max(...density.map(([, y]) => y));
  if (!density.length || !(most > 0)) {
    return svg``;
  }
  const line = density.map(([at, y]) => `${x(at).toFixed(1)} ${(bottom - (y / most) * (HUMP - 6)).toFixed(1)}`).join('L');
  return svg`<path class="strip-hump" d="M${x(density[0]![0])} ${bottom}L${line}L${x(density.at(-1)![0])} ${bottom}Z"></path>
    ${
      place.isWide
        ? svg`<text class="ink" x="0" y=${bottom - 22}>${words.together}</text><text x="0" y=${bottom - 7}>${words.differ}</text>`
        : nothing
    }`;
}

function flag({ group, said }: Picture, x: X, bottom: number, place: Place, words: Words) {
  const at = x(group[1]);
  const wide = Math.max(56, said.value.length * 9 + 20);
  const left = Math.min(Math.max(at - wide / 2, 0), place.width - wide);
  return svg`<path class="strip-value" d="M${at} ${TOP - 14}V${bottom}"></path>
    <rect class="strip-flag" x=${left} y="4" width=${wide} height="26" rx="5"></rect>
    <text class="strip-flag-words" x=${left + wide / 2} y="22" text-anchor="middle">${said.value}</text>
    <text class="ink" x=${Math.max(Math.min(x(group[0]), left) - 6, wideness(said.low))} y=${TOP - 12} text-anchor="end">${said.low}</text>
    <text class="ink" x=${Math.min(Math.max(x(group[2]), left + wide) + 6, place.width - wideness(said.high))} y=${TOP - 12}>${said.high}</text>
    ${place.isWide ? svg`<text x=${place.width} y="22" text-anchor="end">${words.mean}</text>` : nothing}`;
}

/** The group's number, and then every answer, as the table has them. */
function told({ answers, said, mine }: Picture, words: Words) {
  const rows = answers.flatMap((cell, at) =>
    cell.said.map((numbers, row) => {
      const name = cell.feet.map((foot) => foot.name).join(', ') || words.few;
      const you = mine[0] === at && mine[1] === row ? ` (${words.you})` : '';
      return `${name}${you}: ${numbers.join(' – ')}`;
    })
  );
  return [`${words.group}: ${said.low} – ${said.value} – ${said.high}`, ...rows];
}

/** How much room words in the smallest letters take, more or less. */
function wideness(words: string) {
  return words.length * 6.4;
}

function table(picture: Picture, words: Words) {
  return html`<div class="strip-table" role="group" aria-label=${words.table} tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.department}</th>
          <th scope="col">${words.low}</th>
          <th scope="col">${words.best}</th>
          <th scope="col">${words.high}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="strong">
          <th scope="row">${words.group}</th>
          <td>${picture.said.low}</td>
          <td>${picture.said.value}</td>
          <td>${picture.said.high}</td>
        </tr>
        ${picture.answers.flatMap((cell, at) =>
          cell.said.map(
            (numbers, row) => html`<tr class=${picture.mine[0] === at && picture.mine[1] === row ? 'mine-row' : ''}>
              <th scope="row">
                ${cell.feet.map((foot) => foot.name).join(', ') || words.few}${picture.mine[0] === at && picture.mine[1] === row ? ` (${words.you})` : nothing}
              </th>
              ${numbers.map((said) => html`<td>${said}</td>`)}
            </tr>`
          )
        )}
      </tbody>
    </table>
  </div>`;
}
