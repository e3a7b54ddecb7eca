import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mark } from '../shell/marks';

interface Row {
  id: string;
  name: string;
  description: string;
  channels: string[];
  author: string;
  by: string;
  at: number;
}

/** All rows when `from` is 0, otherwise those that changed after `from`. */
interface News {
  from: number;
  seq: number;
  rows: Row[];
}

interface Words {
  mine: string;
  channels: Record<string, string>;
}

/** The NBAs on the table; one element, so that a change costs one small property and no components. */
@customElement('nba-list')
export class NbaList extends LitElement {
  @property({ type: Object }) news: News = { from: 0, seq: 0, rows: [] };
  @property() selected = '';
  @property() me = '';
  @property() address = '';
  @property({ type: Object }) words: Words = { mine: '', channels: {} };
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
    return html`<ul class="nba-cards">
      ${repeat(
        this.rows.values(),
        (row) => row.id,
        (row) => this.card(row)
      )}
    </ul>`;
  }

  private card(row: Row) {
    const mine = row.author === this.me;
    const chosen = row.id === this.selected;
    return html`<li>
      <a class="nba ${chosen ? 'on' : ''}" href="${this.address}/${row.id}" aria-current=${chosen ? 'true' : nothing}>
        ${row.channels.length || mine
          ? html`<span class="row wide">
              <span class="row faint nba-channels">
                ${row.channels.map(
                  (channel) => html`<span role="img" aria-label=${this.words.channels[channel]} title=${this.words.channels[channel]}>${mark(icon(channel), 'icon s', 15)}</span>`
                )}
              </span>
              ${mine ? html`<span class="tag mine">${this.words.mine}</span>` : nothing}
            </span>`
          : nothing}
        <h3 dir="auto">${row.name}</h3>
        ${row.description ? html`<p class="small soft nba-sentence" dir="auto">${row.description}</p>` : nothing}
        <span class="tiny faint" dir="auto">${row.by} · ${time(row.at)}</span>
      </a>
    </li>`;
  }
}

function time(at: number) {
  return new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

function icon(channel: string) {
  return channel.toLowerCase().replace('_', '-');
}
