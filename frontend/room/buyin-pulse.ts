import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';

interface Row {
  name: string;
  feet: { name: string; shape: string; look: string }[];
  counts: number[];
  mean: number;
  figure: string;
  sentence: string;
}

/** So many people on one score can still be counted as blocks; more are drawn to scale. */
const COUNTABLE = 8;

/** Everybody as a block above the score they gave, by department, with a triangle at the mean. */
@customElement('buyin-pulse')
export class BuyInPulse extends LitElement {
  @property({ type: Array }) rows: Row[] = [];

  override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<p class="pulse-scale" aria-hidden="true">${[1, 2, 3, 4, 5].map((score) => html`<span>${score}</span>`)}</p>
      <ul class="pulse">
        ${this.rows.map((row) => this.row(row))}
      </ul>`;
  }

  private row(row: Row) {
    const most = Math.max(...row.counts);
    return html`<li>
      <div class="pulse-row ${row.feet.length ? '' : 'everybody'}" role="img" aria-label=${row.sentence}>
        <span class="pulse-name">
          <span class="pulse-marks">${row.feet.map((foot) => mark(foot.shape, foot.look, 14))}</span>
          <span>${row.name}</span>
        </span>
        <span class="pulse-picture">
          ${row.counts.map((count) => html`<span class="pulse-stack">${most > COUNTABLE ? scaled(count, most) : blocks(count)}</span>`)}
          <svg class="pulse-mean" viewBox="0 0 10 10" style="left:${((row.mean - 0.5) / 5) * 100}%"><path d="M0 10h10L5 0z" /></svg>
        </span>
        <span class="figure">${row.figure}</span>
      </div>
    </li>`;
  }
}

function blocks(count: number) {
  return Array.from({ length: count }, () => html`<i></i>`);
}

function scaled(count: number, most: number) {
  return count ? html`<i style="height:${(count / most) * 100}%"></i><b>${count}</b>` : nothing;
}
