import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Line {
  name: string;
  sentence: string;
  sum: string;
  blocks: string[];
}

interface Picture {
  label: string;
  lines: Line[];
  legend: { state: string; word: string }[];
}

/** How far the set is complete: a block for every item; the sentences say the same. */
@customElement('agreement-picture')
export class AgreementPicture extends LitElement {
  @property({ type: Object }) picture?: Picture;

  override createRenderRoot() {
    return this;
  }

  override render() {
    const picture = this.picture;
    if (!picture) {
      return nothing;
    }
    return html`<ul aria-label=${picture.label}>
        ${picture.lines.map(
          (line) => html`<li>
            <span class="strong" aria-hidden="true">${line.name}</span>
            <span class="points" role="img" aria-label=${line.sentence}>${line.blocks.map((state) => block(state))}</span>
            <span class="small soft" aria-hidden="true">${line.sum}</span>
          </li>`
        )}
      </ul>
      <p class="legend">${picture.legend.map((entry) => html`<span>${block(entry.state)}${entry.word}</span>`)}</p>`;
  }
}

function block(state: string) {
  return html`<i class="point ${state.toLowerCase().replaceAll('_', '-')}"></i>`;
}
