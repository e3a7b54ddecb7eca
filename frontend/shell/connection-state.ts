import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

interface Words {
  live: string;
  behind: string;
  lost: string;
  away: string;
}

const POLL = 10_000;

/**
 * Whether this screen shows the newest: push can stop without an error, so the screen asks now and
 * then what the newest contribution is, and asks for everything again when it is behind.
 */
@customElement('connection-state')
export class ConnectionStateElement extends LitElement {
  @property({ type: Number }) seq = 0;
  @property() newest = '';
  @property({ type: Object }) words: Words = { live: '', behind: '', lost: '', away: '' };
  @state() private behind = 0;
  @state() private lost = false;
  @state() private away = false;
  private timer?: number;
  private asked = 0;

  private get store(): ConnectionStateStore | undefined {
    return (window as any).Vaadin?.connectionState;
  }

  private readonly connectionChanged = (_: ConnectionState, now: ConnectionState) => {
    this.lost = now === ConnectionState.CONNECTION_LOST || now === ConnectionState.RECONNECTING;
  };

  private readonly looked = () => {
    if (document.visibilityState === 'visible') {
      this.compare();
    }
  };

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'status');
    this.store?.addStateChangeListener(this.connectionChanged);
    document.addEventListener('visibilitychange', this.looked);
    this.timer = window.setInterval(() => this.compare(), POLL);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.store?.removeStateChangeListener(this.connectionChanged);
    document.removeEventListener('visibilitychange', this.looked);
    window.clearInterval(this.timer);
  }

  override willUpdate() {
    this.behind = Math.max(0, this.asked - this.seq);
  }

  private async compare() {
    const before = this.behind;
    try {
      const answer = await fetch(this.newest, { headers: { Accept: 'application/json' } });
      if (!answer.ok) {
        this.away = answer.status >= 500;
        return;
      }
      const { seq, storing } = await answer.json();
      this.asked = seq;
      this.away = !storing;
      this.behind = Math.max(0, this.asked - this.seq);
    } catch {
      this.lost = true;
      return;
    }
    this.lost = this.store?.state === ConnectionState.CONNECTION_LOST;
    if (this.behind > 0 && before > 0) {
      this.dispatchEvent(new CustomEvent('behind'));
    }
  }

  override render() {
    const { words } = this;
    const trouble = this.lost ? words.lost : this.away ? words.away : '';
    const [look, says] = trouble ? ['off', trouble] : this.behind > 0 ? ['slow', words.behind.replace('{0}', String(this.behind))] : ['', words.live];
    return says
      ? html`<span class="live ${look}"><span class="live-words">${says}</span></span>
          ${trouble ? html`<p class="live-trouble" aria-hidden="true">${trouble}</p>` : nothing}`
      : nothing;
  }
}
