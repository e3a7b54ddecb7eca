import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** All rows when `from` is 0, otherwise those that changed after `from`. */
export interface News<R> {
  from: number;
  seq: number;
  rows: R[];
}

/** An element that is sent only the rows that changed, and asks for all of them when it missed some. */
export abstract class Rows<R extends { id: string }> extends LitElement {
  @property({ type: Object }) news: News<R> = { from: 0, seq: 0, rows: [] };
  protected rows = new Map<string, R>();
  private seq = 0;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('news')) {
      this.take(this.news);
    }
  }

  private take(news: News<R>) {
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
}
