import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Walk } from '../shell/walk';

/** Numbers in order of time; `control` is low, mean and high, `beyond` the places of those outside it. */
interface Picture {
  numbers: number[];
  control: [low: number, mean: number, high: number];
  beyond: number[];
  said: string[];
  limits: [low: string, mean: string, high: string];
  sentence: string;
}

type Words = Record<'title' | 'oldest' | 'newest' | 'high' | 'mean' | 'low' | 'table' | 'place' | 'value' | 'beyond', string>;

/** The picture is this high and wide in its own units, and stretched. */
const SIZE = 100;
/** How much stays free above and below. */
const ROOM = 0.08;
/** Names of lines that are nearer than this are not all written. */
const TOO_NEAR = 36;
/** From so many numbers on, those within the limits have no dot. */
const CROWDED = 60;

/** How a process went, number by number, between the limits within which it stays by itself. */
@customElement('run-chart')
export class RunChart extends LitElement {
  @property({ type: Object }) picture?: Picture;
  @property({ type: Object }) words?: Words;
  @state() private isTable = false;
  private readonly walk = new Walk(
    this,
    () => (this.picture?.said ?? []).map((_, place) => this.told(place)),
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
    return html`<h3 class="small">${words.title}</h3>
      <p class="small soft">${picture.sentence}</p>
      ${this.drawing(picture, words)}
      <p class="walked" role="status">${this.walk.said}</p>
      <button type="button" class="picture-more" aria-expanded=${this.isTable} @click=${() => (this.isTable = !this.isTable)}>${words.table}</button>
      ${this.isTable ? this.behind(picture, words) : nothing}`;
  }

  private drawing(picture: Picture, words: Words) {
    const { numbers, control, limits } = picture;
    const across = acrossOf(numbers.length);
    const down = downOf([...numbers, ...control]);
    const names: [at: number, said: string][] = [
      [down(control[2]), `${words.high} ${limits[2]}`],
      [down(control[1]), `${words.mean} ${limits[1]}`],
      [down(control[0]), `${words.low} ${limits[0]}`]
    ];
    const isNear = names[2]![0] - names[0]![0] < TOO_NEAR;
    return html`<div class="run" role="img" tabindex="0" aria-label=${picture.sentence} @keydown=${this.walk.pressed} @blur=${this.walk.left}>
      <div class="run-plot">
        <svg viewBox="0 0 ${SIZE} ${SIZE}" preserveAspectRatio="none" aria-hidden="true">
          <rect class="run-control" x="0" width=${SIZE} y=${down(control[2])} height=${down(control[0]) - down(control[2])}></rect>
          ${[control[0], control[2]].map((limit) => svg`<line class="run-limit" x1="0" x2=${SIZE} y1=${down(limit)} y2=${down(limit)}></line>`)}
          <line class="run-mean" x1="0" x2=${SIZE} y1=${down(control[1])} y2=${down(control[1])}></line>
          <polyline points=${numbers.map((value, place) => `${across(place)},${down(value)}`).join(' ')}></polyline>
        </svg>
        ${numbers.map((value, place) => this.dot(picture, place, across(place), down(value)))}
      </div>
      <div class="run-names">${names.filter((_, line) => !isNear || line !== 1).map(([at, said]) => html`<span style="top:${at}%">${said}</span>`)}</div>
      <div class="run-time"><span>${words.oldest}</span><span>${words.newest}</span></div>
    </div>`;
  }

  private dot({ numbers, beyond }: Picture, place: number, across: number, down: number) {
    const isBeyond = beyond.includes(place);
    const isHere = this.walk.place === place;
    return isBeyond || isHere || numbers.length < CROWDED
      ? html`<i class="run-dot ${isBeyond ? 'beyond' : ''} ${isHere ? 'here' : ''}" style="left:${across}%;top:${down}%"></i>`
      : nothing;
  }

  private told(place: number) {
    const { picture, words } = this;
    return picture && words ? `${place + 1}: ${picture.said[place]}${picture.beyond.includes(place) ? `, ${words.beyond}` : ''}` : '';
  }

  private behind({ said, beyond }: Picture, words: Words) {
    return html`<div class="picture-table run-table" role="group" aria-label=${words.table} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.place}</th>
            <th scope="col">${words.value}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${said.map(
            (value, place) => html`<tr>
              <th scope="row">${place + 1}</th>
              <td>${value}</td>
              <td>${beyond.includes(place) ? words.beyond : ''}</td>
            </tr>`
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function acrossOf(many: number) {
  return (place: number) => (place / Math.max(1, many - 1)) * SIZE;
}

/** Where a number lies from the top, so that all of these can be seen. */
function downOf(numbers: number[]) {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const width = high - low || 1;
  return (value: number) => (1 - ROOM - ((value - low) / width) * (1 - 2 * ROOM)) * SIZE;
}
