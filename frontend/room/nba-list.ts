import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mark } from '../shell/marks';
import { fill, time } from '../shell/words';
import { sum, type Legend, type Support } from './support-pillars';

type Status = 'OPEN' | 'AGREED' | 'PARKED' | 'REJECTED' | 'WITHDRAWN';
type Filter = 'for-you' | 'all' | 'agreed';

interface Row {
  id: string;
  name: string;
  description: string;
  channels: string[];
  by: string;
  at: number;
  status: Status;
  comments: number;
  asked: boolean;
  support: Support;
}

/** All rows when `from` is 0, otherwise those that changed after `from`. */
interface News {
  from: number;
  seq: number;
  rows: Row[];
}

interface Words {
  forYou: string;
  all: string;
  agreed: string;
  filter: string;
  nothingForYou: string;
  nothingAgreed: string;
  comments: string;
  status: Record<Status, string>;
  channels: Record<string, string>;
}

const TAGS: Record<Status, string> = { OPEN: '', AGREED: 'agreed', PARKED: 'line', REJECTED: 'object', WITHDRAWN: 'line' };

/** The NBAs on the table; one element, so that a change costs one small property and no components. */
@customElement('nba-list')
export class NbaList extends LitElement {
  @property({ type: Object }) news: News = { from: 0, seq: 0, rows: [] };
  @property() selected = '';
  @property() address = '';
  @property({ type: Object }) words?: Words;
  @property({ type: Object }) legend?: Legend;
  @state() private filter: Filter = 'all';
  private rows = new Map<string, Row>();
  private seq = 0;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('news')) {
      this.take(this.news);
    }
  }

  private take(news: News) {
    if (news.from === 0) {
      this.rows = new Map();
    } else if (news.from > this.seq) {
      this.dispatchEvent(new CustomEvent('behind'));
      return;
    }
    for (const row of news.rows) {
      this.rows.set(row.id, row);
    }
    this.seq = news.seq;
  }

  override render() {
    const { words, legend } = this;
    if (!words || !legend) {
      return nothing;
    }
    const rows = [...this.rows.values()];
    const shown = rows.filter((row) => isIn(row, this.filter) || row.id === this.selected);
    return html`<div class="segmented" role="group" aria-label=${words.filter}>
        ${this.tab('for-you', words.forYou, rows)} ${this.tab('all', words.all, rows)} ${this.tab('agreed', words.agreed, rows)}
      </div>
      ${shown.length ? nothing : html`<p class="soft nbas-none">${this.filter === 'agreed' ? words.nothingAgreed : words.nothingForYou}</p>`}
      <ul class="nba-cards">
        ${repeat(
          shown,
          (row) => row.id,
          (row) => this.card(row, words, legend)
        )}
      </ul>`;
  }

  private tab(filter: Filter, name: string, rows: Row[]) {
    const on = filter === this.filter;
    const count = rows.filter((row) => isIn(row, filter)).length;
    return html`<button type="button" class=${on ? 'on' : ''} aria-pressed=${on} @click=${() => (this.filter = filter)}>${name} ${count}</button>`;
  }

  private card(row: Row, words: Words, legend: Legend) {
    const chosen = row.id === this.selected;
    return html`<li>
      <a class="nba ${chosen ? 'on' : ''} ${row.status.toLowerCase()}" href="${this.address}/${row.id}" aria-current=${chosen ? 'true' : nothing}>
        <span class="row wide">
          <span class="row faint nba-channels">
            ${row.channels.map(
              (channel) => html`<span role="img" aria-label=${words.channels[channel]} title=${words.channels[channel]}>${mark(icon(channel), 'icon s', 15)}</span>`
            )}
          </span>
          <span class="row nba-tags">
            ${row.comments
              ? html`<span class="row tiny faint nba-talk" role="img" aria-label=${fill(words.comments, row.comments)}>${mark('chat', 'icon s', 15)}${row.comments}</span>`
              : nothing}
            ${row.asked ? html`<span class="tag mine">${words.forYou}</span>` : html`<span class="tag ${TAGS[row.status]}">${words.status[row.status]}</span>`}
          </span>
        </span>
        <h3 dir="auto">${row.name}</h3>
        ${row.description ? html`<p class="small soft nba-sentence" dir="auto">${row.description}</p>` : nothing}
        <span class="tiny faint" dir="auto">${row.by} · ${time(row.at)}</span>
        <div class="foot">
          <support-pillars .support=${row.support} .legend=${legend}></support-pillars>
          ${sum(row.support, legend)}
        </div>
      </a>
    </li>`;
  }
}

function isIn(row: Row, filter: Filter) {
  return filter === 'all' || (filter === 'agreed' ? row.status === 'AGREED' : row.asked);
}

function icon(channel: string) {
  return channel.toLowerCase().replace('_', '-');
}
