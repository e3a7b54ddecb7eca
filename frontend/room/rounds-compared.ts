import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { scaleFor } from './scale';

interface Band {
  name: string;
  numbers: [low: number, best: number, high: number];
  said: string;
}

const ROW = 54;

/** The group's band, round after round: did talking help? */
@customElement('rounds-compared')
export class RoundsCompared extends LitElement {
  @property({ type: Array }) bands: Band[] = [];
  @property() sentence = '';
  @state() private width = 0;
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
    const { bands, width } = this;
    if (bands.length < 2 || !width) {
      return nothing;
    }
    const left = 76;
    const scale = scaleFor(
      bands.flatMap((band) => band.numbers),
      [null, null]
    );
    const x = (value: number) => left + scale.at(value) * (width - left - 24);
    return html`<svg class="compared" width=${width} height=${bands.length * ROW} role="img" aria-label=${this.sentence}>
      ${bands.map(({ name, numbers: [low, best, high], said }, at) => {
        const y = at * ROW + 20;
        const isNewest = at === bands.length - 1;
        const next = bands[at + 1]?.numbers;
        return svg`<g class=${isNewest ? 'newest' : ''}>
          <text class=${isNewest ? 'strong' : ''} x="0" y=${y + 13}>${name}</text>
          <text class="strong" x=${x(best)} y=${y - 5} text-anchor="middle">${said}</text>
          <rect x=${x(low)} y=${y} width=${Math.max(2, x(high) - x(low))} height="16" rx="3"></rect>
          <path class="best" d="M${x(best)} ${y - 2}V${y + 18}"></path>
          ${next ? [0, 1, 2].map((end) => svg`<path class="link" d="M${x([low, best, high][end]!)} ${y + 18}L${x(next[end]!)} ${y + ROW - (end === 1 ? 2 : 0)}"></path>`) : nothing}
        </g>`;
      })}
    </svg>`;
  }
}
