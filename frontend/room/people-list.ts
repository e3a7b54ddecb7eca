import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';

interface Row {
  id: string;
  name: string;
  role: string;
  here: boolean;
  mine: boolean;
}

interface Group {
  name: string;
  shape: string;
  look: string;
  count: string;
  people: Row[];
}

interface Words {
  here: string;
  away: string;
  mine: string;
}

/** Everybody in the workshop by department; a facilitator can choose somebody. */
@customElement('people-list')
export class PeopleList extends LitElement {
  @property({ type: Array }) groups: Group[] = [];
  @property({ type: Boolean }) choosable = false;
  @property({ type: Object }) words: Words = { here: '', away: '', mine: '' };

  override createRenderRoot() {
    return this;
  }

  override render() {
    return this.groups.map(
      (group) => html`<section class="people-group">
        <h3 class="row">${group.shape ? mark(group.shape, group.look) : nothing}<bdi>${group.name}</bdi><span class="faint">${group.count}</span></h3>
        <ul>
          ${group.people.map((row) => html`<li>${this.choosable ? html`<button class="people-row" @click=${() => this.choose(row)}>${this.line(row)}</button>` : html`<span class="people-row">${this.line(row)}</span>`}</li>`)}
        </ul>
      </section>`
    );
  }

  private line(row: Row) {
    return html`<bdi class="grow">${row.name}</bdi>
      ${row.mine ? html`<span class="tag mine">${this.words.mine}</span>` : nothing}
      ${row.role ? html`<span class="tag">${row.role}</span>` : nothing}
      <span class="live ${row.here ? '' : 'away'}">${row.here ? this.words.here : this.words.away}</span>`;
  }

  private choose(row: Row) {
    this.dispatchEvent(new CustomEvent('choose', { detail: row.id }));
  }
}
