import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../shell/words';

interface Row {
  id: string;
  address: string;
  name: string;
  kind: string;
  why: string;
  needsTalk: boolean;
  open: boolean;
  discussed: boolean;
}

type Words = Record<'title' | 'act' | 'discussed' | 'all' | 'fewer' | 'go', string>;

/** A phone has room for the first, and the list below it. */
const few = () => (window.matchMedia('(max-width: 600px)').matches ? 1 : 3);

/** What to talk about next and why: the first few, or all. */
@customElement('discuss-next')
export class DiscussNext extends LitElement {
  @property({ type: Array }) rows: Row[] = [];
  @property({ type: Boolean }) may = false;
  @property({ type: Object }) words?: Words;
  @state() private all = false;

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { rows, words } = this;
    if (!words || !rows.length) {
      return nothing;
    }
    const first = rows.filter((row) => row.needsTalk).slice(0, few());
    const shown = this.all ? rows : first;
    return html`<section class="next" aria-labelledby="next-title">
      <h2 id="next-title">${words.title}</h2>
      <ol class="next-rows">
        ${repeat(
          shown,
          (row) => row.id,
          (row, place) => this.row(row, place + 1, words)
        )}
      </ol>
      ${rows.length > first.length
        ? html`<button type="button" class="next-all" aria-expanded=${this.all} @click=${() => (this.all = !this.all)}>
            ${this.all ? words.fewer : fill(words.all, rows.length)}
          </button>`
        : nothing}
    </section>`;
  }

  private row(row: Row, place: number, words: Words) {
    return html`<li class="next-row">
      <b class="figure next-place" aria-hidden="true">${place}</b>
      <div class="next-what">
        <p><a href=${row.address} dir="auto">${row.name}</a> <span class="tiny faint">${row.kind}</span></p>
        <p class="small soft">${row.why}</p>
      </div>
      ${row.discussed ? html`<span class="tag now">${words.discussed}</span>` : this.may && row.open ? this.act(row, words) : nothing}
    </li>`;
  }

  private act(row: Row, words: Words) {
    return html`<button type="button" class="btn next-act" aria-label=${fill(words.go, row.name)} @click=${() => this.discuss(row)}>${words.act}</button>`;
  }

  private discuss(row: Row) {
    this.dispatchEvent(new CustomEvent('discuss', { detail: row.id }));
  }
}
