import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** The rows by their place: all of them when `from` is 0, otherwise what changed in them after `from`. */
export interface News {
  from: number;
  seq: number;
  rows: Record<string, unknown>;
}

/** An element that is sent only what changed in its rows, and asks for all of them when it missed some. */
export abstract class Rows<R extends { id: string }> extends LitElement {
  @property({ type: Object }) news: News = { from: 0, seq: 0, rows: {} };
  /** The places of the rows that wait for me. */
  @property({ type: Array }) asked: number[] = [];
  /** In the order of their places. */
  protected rows: R[] = [];
  protected seq = 0;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('news')) {
      this.take(this.news);
    }
  }

  protected isAsked(row: R) {
    return this.asked.includes(this.rows.indexOf(row));
  }

  private take(news: News) {
    if (news.from > this.seq) {
      this.dispatchEvent(new CustomEvent('behind'));
      return;
    }
    const rows: R[] = news.from ? [...this.rows] : [];
    for (const [place, patch] of Object.entries(news.rows)) {
      rows[Number(place)] = patched(rows[Number(place)], patch) as R;
    }
    this.rows = rows;
    this.seq = news.seq;
  }
}

/**
 * A value with a JSON merge patch (RFC 7386) applied, which in an array patches the places that it
 * names. What did not change stays the very same, so that nothing is drawn again for nothing.
 */
export function patched(value: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
    return patch;
  }
  const now: any = Array.isArray(value) ? [...value] : { ...(value as object) };
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) {
      delete now[key];
    } else {
      now[key] = patched(now[key], change);
    }
  }
  return now;
}
