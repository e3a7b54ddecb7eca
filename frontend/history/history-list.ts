import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mark } from '../shell/marks';
import { language } from '../shell/words';

interface Change {
  field: string;
  was: string;
  is: string;
}

interface Line {
  seq: number;
  at: number;
  who: string;
  name: string;
  initials: string;
  shape: string;
  look: string;
  deed: string;
  tail: string;
  whom: string;
  item: string;
  address: string;
  aspect: string;
  words: string;
  changes: Change[];
}

/** Who did what, when, and what it was before; a day is named once, above its lines. */
@customElement('history-list')
export class HistoryList extends LitElement {
  @property({ type: Array }) lines: Line[] = [];
  @property() me = '';
  @property() address = '';
  @property({ type: Object }) words = { you: '', details: '' };

  override createRenderRoot() {
    return this;
  }

  override render() {
    let day = '';
    return html`<ol class="history-lines" reversed>
      ${repeat(
        this.lines,
        (line) => line.seq,
        (line) => {
          const today = format(line.at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
          const first = today !== day;
          day = today;
          return this.line(line, first ? today : '');
        }
      )}
    </ol>`;
  }

  private line(line: Line, day: string) {
    const mine = line.who === this.me;
    return html`<li value=${line.seq}>
      ${day ? html`<h2 class="history-day">${day}</h2>` : nothing}
      <div class="history-line">
        <time datetime=${new Date(line.at).toISOString()}>${format(line.at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}</time>
        <span class="person s ${mine ? 'mine' : ''}" aria-hidden="true">${line.initials}${line.shape ? mark(line.shape, line.look, 11) : nothing}</span>
        <div>
          <p>
            <b dir="auto">${mine ? this.words.you : line.name}</b> <span class="soft">${line.deed}</span>${this.what(line)}<span class="soft">${line.tail}</span>
            ${line.aspect && (line.whom || line.item) ? html`<span class="soft">· ${line.aspect}</span>` : nothing}
          </p>
          ${line.words ? html`<p class="small history-words" dir="auto"><span class=${mine ? 'mine-words' : ''}>${line.words}</span></p>` : nothing}
          ${line.changes.length
            ? html`<details>
                <summary class="small">${this.words.details}</summary>
                <dl class="history-changes">
                  ${line.changes.map(
                    (change) => html`<dt>${change.field}</dt>
                      <dd>${change.was ? html`<s dir="auto">${change.was}</s> → ` : nothing}<span class=${mine ? 'mine-words' : ''} dir="auto">${change.is || '–'}</span></dd>`
                  )}
                </dl>
              </details>`
            : nothing}
        </div>
      </div>
    </li>`;
  }

  /** Whom, or else what, the sentence is about. */
  private what(line: Line) {
    if (line.item) {
      return html`<a href="${this.address}/${line.address}" dir="auto">${line.item}</a>`;
    }
    const what = line.whom || line.aspect;
    return what ? html`<b dir="auto">${what}</b>` : nothing;
  }
}

function format(at: number, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(language(), options).format(at);
}
