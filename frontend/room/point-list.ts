import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Row {
  name: string;
  kind: string;
  value: string;
  sentence: string;
  notes: string[];
  state: string;
  tag: string;
  address: string;
}

/** Items of the set, each with its value, how it stands, and a way to it. */
@customElement('point-list')
export class PointList extends LitElement {
  @property({ type: Array }) rows: Row[] = [];

  override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<ul>
      ${this.rows.map(
        (row) => html`<li>
          <a class="point-row" href=${row.address}>
            <i class="point ${row.state.toLowerCase().replaceAll('_', '-')}" aria-hidden="true"></i>
            <span class="col grow">
              <span class="strong" dir="auto">${row.name}</span>
              <span class="small soft" dir="auto">${row.sentence}</span>
              ${row.notes.map((note) => html`<span class="small soft" dir="auto">${note}</span>`)}
              ${row.tag ? html`<span class="tag agreed dissent">${row.tag}</span>` : nothing}
            </span>
            ${row.value ? html`<span class="figure point-value">${row.value}</span>` : nothing}
            <span class="tiny faint point-kind">${row.kind}</span>
          </a>
        </li>`
      )}
    </ul>`;
  }
}
