import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

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
    const blocks = Array.from({ length: this.answers }, (_, at) => html`<i class=${at < this.holding ? 'held' : ''} ></i>`);
    return html`<div class="tally-blocks" role="img" aria-label=${this.sentence}>
      ${blocks.slice(0, this.enough)}<b></b>${blocks.slice(this.enough)}
    </div>`;
  }
}
