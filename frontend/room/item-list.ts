import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mark } from '../shell/marks';
import { fill } from '../shell/words';
import { Rows } from './rows';

export type Status = 'OPEN' | 'AGREED' | 'AGREED_WITH_DISSENT' | 'PARKED' | 'REJECTED' | 'WITHDRAWN';
type Filter = 'for-you' | 'all' | 'agreed';

/** What every row tells, whatever it is about. */
export interface Row {
  id: string;
  status: Status;
  comments: number;
  notes?: { words: string; look: string }[];
}

export interface Words {
  list: Record<'forYou' | 'all' | 'agreed' | 'filter' | 'comments', string>;
  nothingForYou: string;
  nothingAgreed: string;
  status: Record<Status, string>;
}

export const TAGS: Record<Status, string> = {
  OPEN: '',
  AGREED: 'agreed',
  AGREED_WITH_DISSENT: 'agreed dissent',
  PARKED: 'line',
  REJECTED: 'object',
  WITHDRAWN: 'line'
};

/** The items of a stage; one element, so that a change costs one small property and no components. */
export abstract class ItemList<R extends Row, W extends Words> extends Rows<R> {
  @property() selected = '';
  @property() address = '';
  @property({ type: Object }) words?: W;
  @state() private filter: Filter = 'all';

  /** The card of one item. */
  protected abstract card(row: R, words: W): TemplateResult;

  override render() {
    const { words } = this;
    if (!words) {
      return nothing;
    }
    const shown = this.rows.filter((row) => this.isIn(row, this.filter) || row.id === this.selected);
    return html`<div class="segmented" role="group" aria-label=${words.list.filter}>
        ${this.tab('for-you', words.list.forYou)} ${this.tab('all', words.list.all)} ${this.tab('agreed', words.list.agreed)}
      </div>
      ${shown.length ? nothing : html`<p class="soft items-none">${this.filter === 'agreed' ? words.nothingAgreed : words.nothingForYou}</p>`}
      <ul class="item-cards">
        ${repeat(
          shown,
          (row) => row.id,
          (row) => this.item(row, words)
        )}
      </ul>`;
  }

  private isIn(row: R, filter: Filter) {
    return filter === 'all' || (filter === 'agreed' ? isAgreed(row) : this.isAsked(row));
  }

  private tab(filter: Filter, name: string) {
    const on = filter === this.filter;
    const count = this.rows.filter((row) => this.isIn(row, filter)).length;
    return html`<button type="button" class=${on ? 'on' : ''} aria-pressed=${on} @click=${() => (this.filter = filter)}>${name} ${count}</button>`;
  }

  private item(row: R, words: W) {
    const chosen = row.id === this.selected;
    return html`<li>
      <a class="nba ${chosen ? 'on' : ''} ${row.status.toLowerCase()}" href="${this.address}/${row.id}" aria-current=${chosen ? 'true' : nothing}>
        ${this.card(row, words)}
      </a>
      ${this.acts(row, words)}
    </li>`;
  }

  /** What can be done without opening it. */
  protected acts(_row: R, _words: W): TemplateResult | typeof nothing {
    return nothing;
  }

  /** How much was said about it. */
  protected talk(row: R, words: W) {
    return row.comments
      ? html`<span class="row tiny faint item-talk" role="img" aria-label=${fill(words.list.comments, row.comments)}>${mark('chat', 'icon s', 15)}${row.comments}</span>`
      : nothing;
  }

  /** What is to be known of it now. */
  protected notes(row: R) {
    return row.notes?.map((note) => html`<span class="tag ${note.look}">${note.words}</span>`) ?? nothing;
  }

  /** What became of it so far; nothing where a note says so. */
  protected state(row: R, words: W) {
    return words.status[row.status];
  }

  /** How much was said about it, and whether it waits for me or what became of it. */
  protected tags(row: R, words: W) {
    const state = this.state(row, words);
    return html`<span class="row item-tags">
      ${this.talk(row, words)} ${this.notes(row)}
      ${this.isAsked(row) ? html`<span class="tag mine">${words.list.forYou}</span>` : state ? html`<span class="tag ${TAGS[row.status]}">${state}</span>` : nothing}
    </span>`;
  }
}

export function isAgreed(row: Row) {
  return row.status === 'AGREED' || row.status === 'AGREED_WITH_DISSENT';
}
