import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';
import { Width } from '../shell/width';
import { number, type Scale } from './scale';
import { outline, top } from './strip-density';
import { isAnother, isMine, nameOf, type Answers, type Interval, type Picture, type Words, type X } from './strip-picture';

const HIGH = 64;
const GROUND = 44;
const AXIS = 22;
const EDGE = 14;

/** A stack of dots is never higher than its picture. */
const DOT = 6;
const MOST = 6;

/** Department by department on one scale, each before the band of the group. */
@customElement('department-strips')
export class DepartmentStrips extends LitElement {
  @property({ type: Object }) picture?: Picture;
  @property({ type: Object }) words?: Words;
  @property({ attribute: false }) scale?: Scale;
  private readonly width = new Width(this, '.cell-axis');

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { picture, words, scale } = this;
    if (!picture || !words || !scale) {
      return nothing;
    }
    const x: X = (value) => EDGE + Math.max(0, Math.min(1, scale.at(value))) * Math.max(0, this.width.now - 2 * EDGE);
    const most = top(...picture.answers.map((cell) => cell.density));
    return html`<ul class="cells">
        ${picture.answers.map(
          (cell, at) => html`<li class=${cell.feet.length === 1 ? cell.feet[0]!.look : 'few'}>
            <p class="cell-name">
              <b>${cell.feet.length === 1 ? mark(cell.feet[0]!.shape, cell.feet[0]!.look) : html`<i class="cell-few"></i>`}${nameOf(cell, words)}</b>
              ${picture.mine[0] === at ? html`<span class="cell-you">${words.you}: ${cell.said[picture.mine[1]]?.[1]}</span>` : nothing}
            </p>
            <div class="cell-picture">${cell.band.length ? this.drawing(cell, cell.band, at, most, x) : nothing}</div>
            <p class="cell-words small soft">${cell.sentence}</p>
          </li>`
        )}
      </ul>
      <div class="cell-axis" aria-hidden="true">
        <svg width=${this.width.now} height=${AXIS} class="cell-strip">
          ${scale.ticks.map((tick) => svg`<text x=${x(tick)} y="14" text-anchor="middle">${number(tick)}</text>`)}
        </svg>
      </div>`;
  }

  private drawing(cell: Answers, [low, best, high]: Interval, at: number, most: number, x: X) {
    const { picture, scale } = this;
    const [from, value, to] = picture!.group;
    const agreed = picture!.agreed.numbers[1];
    return html`<svg class="cell-strip" width=${this.width.now} height=${HIGH} aria-hidden="true">
      ${scale!.ticks.map((tick) => svg`<path class="strip-line" d="M${x(tick)} 0V${HIGH}"></path>`)}
      <rect class="strip-band" x=${x(from)} y="0" width=${Math.max(1, x(to) - x(from))} height=${HIGH}></rect>
      <path class=${isAnother(picture!) ? 'strip-itself' : 'strip-value'} d="M${x(value)} 0V${HIGH}"></path>
      ${agreed === undefined ? nothing : svg`<path class="strip-value" d="M${x(agreed)} 0V${HIGH}"></path>`}
      ${cell.density.length ? svg`<path class="cell-hump" d="${outline(cell.density, picture!.density, x, GROUND, GROUND - 8, most)}Z"></path>` : nothing}
      ${stacked(cell, x).map(({ left, place }, row) => {
        const look = isMine(picture!, at, row) ? 'mine' : '';
        return cell.density.length
          ? svg`<path class="cell-answer ${look}" d="M${x(cell.rows[row]![1])} ${GROUND}V${GROUND - 6}"></path>`
          : svg`<circle class="cell-dot ${look}" cx=${left} cy=${GROUND - DOT / 2 - place * DOT} r=${DOT / 2 - 0.5}></circle>`;
      })}
      <path class="reach mine" d="M${x(low)} ${HIGH - 10}H${Math.max(x(high), x(low) + 0.5)}"></path>
      ${
        cell.feet.length === 1
          ? svg`<svg class=${cell.feet[0]!.look} x=${x(best) - 6} y=${HIGH - 16} width="12" height="12"><use href="look/marks.svg#${cell.feet[0]!.shape}"></use></svg>`
          : svg`<circle class="few" cx=${x(best)} cy=${HIGH - 10} r="4.5"></circle>`
      }
    </svg>`;
  }
}

/** Where the best guesses lie as dots, one on top of the other where they would cover each other. */
function stacked(cell: Answers, x: X) {
  const high = new Map<number, number>();
  return cell.rows.map(([, best]) => {
    const left = Math.round(x(best) / DOT) * DOT;
    const place = high.get(left) ?? 0;
    high.set(left, place + 1);
    return { left, place: Math.min(place, MOST) };
  });
}
