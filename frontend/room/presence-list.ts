import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';

interface Department {
  name: string;
  shape: string;
  look: string;
  here: string[];
}

/** Who is here: a line per department, with the names of its people on request. */
@customElement('presence-list')
export class PresenceList extends LitElement {
  @property({ type: Array }) departments: Department[] = [];
  @property() heading = '';

  override createRenderRoot() {
    return this;
  }

  override render() {
    return html`
      <button class="presence-heading" @click=${() => this.dispatchEvent(new CustomEvent('people'))}>${this.heading}</button>
      <ul class="presence-departments">
        ${this.departments.map(
          (one) => html`<li>
            <details class="presence-department">
              <summary>${mark(one.shape, one.look)}<span>${one.name}</span><span class="n">${one.here.length}</span></summary>
              ${one.here.length ? html`<ul class="presence-names">${one.here.map((name) => html`<li dir="auto">${name}</li>`)}</ul>` : ''}
            </details>
          </li>`
        )}
      </ul>
    `;
  }
}
