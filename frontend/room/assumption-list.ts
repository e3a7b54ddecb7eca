import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ItemList, type Row, type Words } from './item-list';

interface Assumption extends Row {
  name: string;
  question: string;
  about: string;
  value: string;
  band: string;
  standing: string;
  state: string;
}

/** The assumptions on the table, each with its number or how its round stands. */
@customElement('assumption-list')
export class AssumptionList extends ItemList<Assumption, Words> {
  protected override state(row: Assumption, words: Words) {
    return row.status === 'OPEN' ? row.state : super.state(row, words);
  }

  protected override card(row: Assumption, words: Words) {
    return html`<span class="row wide">
        <span class="tiny faint item-about" dir="auto">${row.about} · ${row.name}</span>
        ${this.tags(row, words)}
      </span>
      <h3 dir="auto">${row.question}</h3>
      <span class="row wide assumption-foot">
        ${row.value ? html`<span><b class="figure">${row.value}</b> <span class="small soft">${row.band}</span></span>` : nothing}
        <span class="small soft">${row.standing}</span>
      </span>`;
  }
}
