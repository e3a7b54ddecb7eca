import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Walk } from '../shell/walk';
import { number, scaleFor } from './scale';
import type { Observed } from './strip-picture';

type Interval = [low: number, middle: number, high: number] | [];

interface Row {
  name: string;
  low: string;
  middle: string;
  high: string;
}

/** What a benchmark shows; lists are empty where there is nothing to show. */
export interface Picture {
  band: Interval;
  agreed: boolean;
  expected: Interval;
  control: Interval;
  now: number[];
  observed: Observed[];
  mine: Interval;
  ends: [number | null, number | null];
  said: Record<'low' | 'target' | 'high' | 'now' | 'mine', string>;
  table: Row[];
  sentence: string;
}

export type Words = Record<
  'key' | 'agreed' | 'soFar' | 'expected' | 'control' | 'now' | 'observed' | 'target' | 'you' | 'nothing' | 'table' | 'from' | 'middle' | 'to',
  string
>;

/** How much of the scale stays free beyond the outermost number. */
const ROOM = 0.14;
/** A scale begins at zero when its lowest number is that near. */
const NEAR_ZERO = 0.35;

type Place = (value: number) => string;

/** A benchmark on its scale: what we agree, what we think, what the process does by itself, now, and mine. */
@customElement('benchmark-bullet')
export class BenchmarkBullet extends LitElement {
  @property({ type: Object }) picture?: Picture;
  @property({ type: Object }) words?: Words;
  @property() size: 'row' | 'detail' = 'row';
  @state() private isTable = false;
  private readonly walk = new Walk(
    this,
    () => (this.picture?.table ?? []).map(told),
    () => (this.isTable = !this.isTable)
  );

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { picture, words } = this;
    if (!picture || !words) {
      return nothing;
    }
    const numbers = [...picture.band, ...picture.expected, ...picture.control, ...picture.now, ...picture.observed.flatMap(({ numbers }) => numbers), ...picture.mine];
    const isDetail = this.size === 'detail';
    const drawn = numbers.length ? this.drawing(picture, words, numbers) : html`<p class="small soft bullet-nothing">${words.nothing}</p>`;
    return html`${isDetail ? key(words) : nothing} ${drawn} ${isDetail && numbers.length ? this.behind(picture, words) : nothing}`;
  }

  private drawing(picture: Picture, words: Words, numbers: number[]) {
    const scale = scaleFor(roomy(numbers, picture.ends), picture.ends);
    const place: Place = (value) => `${(Math.min(1, Math.max(0, scale.at(value))) * 100).toFixed(2)}%`;
    const { band, said, now, mine } = picture;
    const isDetail = this.size === 'detail';
    return html`<div
      class=${isDetail ? 'bullet detail' : 'bullet'}
      role="img"
      tabindex=${isDetail ? 0 : nothing}
      aria-label=${picture.sentence}
      @keydown=${isDetail ? this.walk.pressed : nothing}
      @blur=${isDetail ? this.walk.left : nothing}
    >
      <div class="bullet-line">${band.length ? label(said.target, place(band[1]), 'target') : nothing}</div>
      ${isDetail && band.length ? html`<div class="bullet-line">${label(said.low, place(band[0]), 'low')}${label(said.high, place(band[2]), 'high')}</div>` : nothing}
      <div class="bullet-bars">
        <i class="bullet-track"></i>
        ${scale.ticks.map((tick) => html`<i class="bullet-tick" style="left:${place(tick)}"></i>`)}
        ${across(picture.control, place, 'bullet-control')} ${across(band, place, picture.agreed ? 'bullet-band' : 'bullet-band so-far')}
        ${across(picture.expected, place, 'bullet-expected')}
        ${band.length ? html`<i class="bullet-target" style="left:${place(band[1])}"></i>` : nothing}
        ${now.map((value) => html`<i class="bullet-now" style="left:${place(value)}"></i>`)}
        ${picture.observed.map(
          ({ numbers }) => html`${across(numbers, place, 'bullet-reach')}<i class="bullet-observed" style="left:${place(numbers[1])}"></i>`
        )}
      </div>
      <div class="bullet-mine-line">${mine.length ? html`<i class="bullet-mine" style="left:${place(mine[1])}"></i>` : nothing}</div>
      ${isDetail && mine.length ? html`<div class="bullet-line">${label(`${words.you} ${said.mine}`, place(mine[1]), 'mine')}</div>` : nothing}
      ${now.length ? html`<div class="bullet-line">${label(`${words.now} ${said.now}`, place(now[0]!), '')}</div>` : nothing}
      <div class="bullet-line bullet-axis">${scale.ticks.map((tick) => label(number(tick), place(tick), 'tick'))}</div>
    </div>`;
  }

  private behind({ table }: Picture, words: Words) {
    return html`<p class="walked" role="status">${this.walk.said}</p>
      <button type="button" class="picture-more" aria-expanded=${this.isTable} @click=${() => (this.isTable = !this.isTable)}>${words.table}</button>
      ${this.isTable
        ? html`<div class="picture-table" role="group" aria-label=${words.table} tabindex="0">
            <table>
              <thead>
                <tr>
                  <td></td>
                  <th scope="col">${words.from}</th>
                  <th scope="col">${words.middle}</th>
                  <th scope="col">${words.to}</th>
                </tr>
              </thead>
              <tbody>
                ${table.map(
                  (row) => html`<tr>
                    <th scope="row">${row.name}</th>
                    <td>${row.low}</td>
                    <td>${row.middle}</td>
                    <td>${row.high}</td>
                  </tr>`
                )}
              </tbody>
            </table>
          </div>`
        : nothing}`;
  }
}

/** How the parts of a bullet are to be read. */
export function key(words: Words) {
  const parts: [keyof Words, string][] = [
    ['now', 'bullet-now'],
    ['target', 'bullet-target'],
    ['agreed', 'bullet-band'],
    ['soFar', 'bullet-band so-far'],
    ['observed', 'bullet-observed'],
    ['expected', 'bullet-expected'],
    ['control', 'bullet-control'],
    ['you', 'bullet-mine']
  ];
  return html`<figure class="bullet-key">
    <figcaption class="tiny faint">${words.key}</figcaption>
    <p class="legend">${parts.map(([name, look]) => html`<span><b aria-hidden="true"><i class=${look}></i></b>${words[name]}</span>`)}</p>
  </figure>`;
}

/** A row of the table as one would say it. */
function told({ name, low, middle, high }: Row) {
  return [name, [low, middle, high].filter((one) => one).join(' – ')].join(': ');
}

/** A number at its place, kept within the picture. */
function label(said: string, at: string, look: string) {
  return html`<span class="bullet-label ${look}" style="--at:${at};--wide:${said.length}ch">${said}</span>`;
}

function across(band: Interval, place: Place, look: string) {
  return band.length ? html`<i class=${look} style="left:${place(band[0])};width:calc(${place(band[2])} - ${place(band[0])})"></i>` : nothing;
}

/** The numbers, and some more so that nothing lies at the very end unless the quantity ends there. */
function roomy(numbers: number[], [min, max]: [number | null, number | null]) {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = (high - low || Math.abs(high) || 1) * ROOM;
  const from = low >= 0 && low < high * NEAR_ZERO ? 0 : low - room;
  return [Math.max(from, min ?? -Infinity), Math.min(high + room, max ?? Infinity), ...numbers];
}
