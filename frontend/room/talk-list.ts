import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mark } from '../shell/marks';
import { fill, time } from '../shell/words';

interface Comment {
  id: string;
  by: string;
  initials: string;
  department: string;
  shape: string;
  look: string;
  at: number;
  words: string;
  replyTo: string;
  kind: 'REMARK' | 'OBJECTION' | 'OBJECTION_TAKEN_BACK';
  mine: boolean;
}

/** All comments when `from` is 0, otherwise those that changed after `from`. */
interface News {
  from: number;
  seq: number;
  comments: Comment[];
}

interface Words {
  you: string;
  objection: string;
  takenBack: string;
  reply: string;
  replyTo: string;
  nothing: string;
}

/** What people say about one item: each remark with the replies to it. */
@customElement('talk-list')
export class TalkList extends LitElement {
  @property({ type: Object }) news: News = { from: 0, seq: 0, comments: [] };
  @property({ type: Object }) words?: Words;
  @property({ type: Boolean }) closed = false;
  private comments = new Map<string, Comment>();
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
      this.comments = new Map();
    } else if (news.from > this.seq) {
      this.dispatchEvent(new CustomEvent('behind'));
      return;
    }
    for (const comment of news.comments) {
      this.comments.set(comment.id, comment);
    }
    this.seq = news.seq;
  }

  override render() {
    const { words } = this;
    if (!words) {
      return nothing;
    }
    const threads = this.threads();
    if (!threads.length) {
      return html`<p class="small soft">${words.nothing}</p>`;
    }
    return html`<ol class="talk">
      ${repeat(
        threads,
        (comment) => comment.id,
        (comment) => this.comment(comment, words)
      )}
    </ol>`;
  }

  /** Remarks in order, each followed by what was said in reply to it, however deep. */
  private threads() {
    const all = [...this.comments.values()];
    const replies = all.filter((comment) => comment.replyTo);
    return all
      .filter((comment) => !comment.replyTo)
      .flatMap((root) => [root, ...replies.filter((reply) => this.root(reply) === root.id)]);
  }

  private root(comment: Comment): string {
    const parent = this.comments.get(comment.replyTo);
    return parent ? this.root(parent) : comment.id;
  }

  private comment(comment: Comment, words: Words) {
    return html`<li class="say ${comment.replyTo ? 'reply' : ''}">
      <span class="person ${comment.mine ? 'mine' : ''}" aria-hidden="true">${comment.initials}${comment.shape ? mark(comment.shape, comment.look, 13) : nothing}</span>
      <p class="who"><b dir="auto">${comment.mine ? words.you : comment.by}</b> ${comment.department} · ${time(comment.at)}</p>
      <div class="words">
        <p dir="auto">${comment.mine ? html`<span class="mine-words">${comment.words}</span>` : comment.words}</p>
        <p class="row say-more">
          ${comment.kind === 'OBJECTION' ? html`<span class="tag object">${words.objection}</span>` : nothing}
          ${comment.kind === 'OBJECTION_TAKEN_BACK' ? html`<span class="tag">${words.takenBack}</span>` : nothing}
          ${this.closed
            ? nothing
            : html`<button type="button" class="say-reply" aria-label=${fill(words.replyTo, comment.by)} @click=${() => this.reply(comment)}>${words.reply}</button>`}
        </p>
      </div>
    </li>`;
  }

  private reply(comment: Comment) {
    this.dispatchEvent(new CustomEvent('reply', { detail: comment.id }));
  }
}
