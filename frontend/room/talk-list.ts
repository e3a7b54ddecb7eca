import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
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
  kind: 'REMARK' | 'FOR' | 'AGAINST' | 'OBJECTION' | 'OBJECTION_TAKEN_BACK';
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
  views: string;
  all: string;
  sides: string;
  pro: string;
  con: string;
  none: string;
}

const SIDES = {
  FOR: { look: 'for', icon: 'plus-sign' },
  AGAINST: { look: 'against', icon: 'minus-sign' }
} as const;

type Side = keyof typeof SIDES;

/** What people say about one item: each remark with the replies to it. */
@customElement('talk-list')
export class TalkList extends LitElement {
  @property({ type: Object }) news: News = { from: 0, seq: 0, comments: [] };
  @property({ type: Object }) words?: Words;
  @property({ type: Boolean }) closed = false;
  private comments = new Map<string, Comment>();
  private seq = 0;
  @state() private beside = false;

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
    const pro = this.on('FOR');
    const con = this.on('AGAINST');
    if (!pro.length && !con.length) {
      return this.list(threads, words);
    }
    return html`<div class="segmented talk-views" role="group" aria-label=${words.views}>
        ${this.view(false, words.all)} ${this.view(true, fill(words.sides, pro.length, con.length))}
      </div>
      ${this.beside
        ? html`<div class="sides">${this.side('FOR', words.pro, pro, words)} ${this.side('AGAINST', words.con, con, words)}</div>`
        : this.list(threads, words)}`;
  }

  private list(comments: Comment[], words: Words) {
    return html`<ol class="talk">
      ${repeat(
        comments,
        (comment) => comment.id,
        (comment) => this.comment(comment, words)
      )}
    </ol>`;
  }

  private on(side: Side) {
    return [...this.comments.values()].filter((comment) => comment.kind === side);
  }

  private view(beside: boolean, name: string) {
    const on = beside === this.beside;
    return html`<button type="button" class=${on ? 'on' : ''} aria-pressed=${on} @click=${() => (this.beside = beside)}>${name}</button>`;
  }

  /** The arguments of one side, without what was replied to them. */
  private side(side: Side, name: string, comments: Comment[], words: Words) {
    const { look, icon } = SIDES[side];
    return html`<section class="side ${look}">
      <h4>${mark(icon, 'icon s', 15)} ${name} <span class="faint">${comments.length}</span></h4>
      ${comments.length ? this.list(comments, words) : html`<p class="small soft">${words.none}</p>`}
    </section>`;
  }

  private tag(kind: Comment['kind'], words: Words) {
    switch (kind) {
      case 'REMARK':
        return nothing;
      case 'OBJECTION':
        return html`<span class="tag object">${words.objection}</span>`;
      case 'OBJECTION_TAKEN_BACK':
        return html`<span class="tag">${words.takenBack}</span>`;
      case 'FOR':
      case 'AGAINST':
        return html`<span class="tag ${SIDES[kind].look}">${mark(SIDES[kind].icon, 'icon s', 12)}${kind === 'FOR' ? words.pro : words.con}</span>`;
    }
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
    return html`<li class="say ${comment.replyTo && !this.beside ? 'reply' : ''}">
      <span class="person ${comment.mine ? 'mine' : ''}" aria-hidden="true">${comment.initials}${comment.shape ? mark(comment.shape, comment.look, 13) : nothing}</span>
      <p class="who"><b dir="auto">${comment.mine ? words.you : comment.by}</b> ${comment.department} · ${time(comment.at)}</p>
      <div class="words">
        <p dir="auto">${comment.mine ? html`<span class="mine-words">${comment.words}</span>` : comment.words}</p>
        <p class="row say-more">
          ${this.tag(comment.kind, words)}
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
