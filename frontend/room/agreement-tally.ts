import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** So many answers are counted as blocks; more are a bar. */
const COUNTABLE = 40;

/** One block per answer, filled where its interval holds the group's value, with a tick where it is enough. */
@customElement('agreement-tally')
export class AgreementTally extends LitElement {
  @property({ type: Number }) holding = 0;
  @property({ type: Number }) answers = 0;
  @property({ type: Number }) enough = 0;
  @property() sentence = '';

  override createRenderRoot() {
    return this;
  }

  override render() {
    if (!this.answers) {
      return nothing;
    }
    if (this.answers > COUNTABLE) {
      return this.bar();
    }
    const blocks = Array.from({ length: this.answers }, (_, at) => html`<i class=${at < this.holding ? 'held' : ''} ></i>`);
    return html`<div class="tally-blocks" role="img" aria-label=${this.sentence}>
      ${blocks.slice(0, this.enough)}<b></b>${blocks.slice(this.enough)}
    </div>`;
  }

  private bar() {
    const share = (of: number) => `${(100 * of) / this.answers}%`;
    return html`<svg class="tally-bar" width="100%" height="34" role="img" aria-label=${this.sentence}>
      <rect class="whole" x="0.5" y="9.5" width="99.5%" height="15" rx="2"></rect>
      <rect class="held" x="0" y="9" width=${share(this.holding)} height="16" rx="2"></rect>
      <line class="tick" x1=${share(this.enough)} x2=${share(this.enough)} y1="3" y2="31"></line>
    </svg>`;
  }
}
