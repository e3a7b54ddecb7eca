import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fill } from '../shell/words';

/** When it is over, and what time it was on the server when it said so; both in milliseconds since 1970. */
interface Running {
  until: number;
  now: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** For so long it says that the time is up. */
const LINGERS = MINUTE;

/** How much time is left, by the server's clock; told aloud at five minutes, at one, and at the end. */
@customElement('time-left')
export class TimeLeft extends LitElement {
  @property({ type: Object }) running?: Running | null;
  @property({ type: Object }) words = { left: '', over: '', five: '', one: '' };
  @state() private left = -Infinity;
  @state() private said = '';
  private end = 0;
  private tick?: number;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('running')) {
      window.clearInterval(this.tick);
      this.said = '';
      this.left = -Infinity;
      if (this.running) {
        this.end = Date.now() + this.running.until - this.running.now;
        this.left = this.end - Date.now();
        this.tick = window.setInterval(() => this.pass(), SECOND / 4);
      }
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.tick);
  }

  private pass() {
    const before = this.left;
    this.left = this.end - Date.now();
    const passed = (moment: number) => before > moment && this.left <= moment;
    if (passed(5 * MINUTE)) {
      this.said = this.words.five;
    } else if (passed(MINUTE)) {
      this.said = this.words.one;
    } else if (passed(0)) {
      this.said = this.words.over;
    }
  }

  override render() {
    const { left, words } = this;
    const face = clock(Math.max(0, left));
    const label = left > 0 ? fill(words.left, face) : words.over;
    return html`${left > -LINGERS
        ? html`<span class="time-left figure ${left <= MINUTE ? 'soon' : ''}" role="timer" aria-label=${label}>${left > 0 ? face : words.over}</span>`
        : nothing}
      <span class="sr" role="status">${this.said}</span>`;
  }
}

function clock(left: number) {
  const seconds = Math.ceil(left / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
