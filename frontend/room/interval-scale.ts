import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { number, scaleFor } from './scale';

type End = 'low' | 'best' | 'high';

const ENDS: End[] = ['low', 'best', 'high'];

/** My interval on the scale of the quantity; three handles that can be dragged, or moved by keyboard. */
@customElement('interval-scale')
export class IntervalScale extends LitElement {
  /** Low, best, high; empty where nothing was filled in yet. */
  @property({ type: Array }) numbers: number[][] = [[], [], []];
  @property({ type: Array }) ends: [number, number] = [0, 100];
  @property({ type: Object }) words?: Record<End, string>;
  @property() sign = '';
  @state() private held: End | undefined;
  private shown: [number, number] = [0, 100];

  override createRenderRoot() {
    return this;
  }

  /** A small interval on a wide scale is looked at from nearby; not while somebody holds it. */
  override willUpdate() {
    if (this.held) {
      return;
    }
    const filled = this.numbers.flat();
    const [from, to] = this.ends;
    const low = Math.min(...filled);
    const high = Math.max(...filled);
    const reach = Math.max(high - low, Math.abs(high) / 20);
    const isSmall = filled.length === 3 && reach < (to - from) / 5;
    const scale = scaleFor(isSmall ? [low - reach, high + reach] : this.ends, this.ends, 5);
    this.shown = [scale.from, scale.to];
  }

  override render() {
    const { words } = this;
    if (!words) {
      return nothing;
    }
    const scale = scaleFor(this.shown, this.ends, 5);
    const share = (value: number) => `${Math.min(1, Math.max(0, scale.at(value))) * 100}%`;
    const [low, , high] = this.numbers.map((one) => one[0]);
    return html`<div class="scale" @pointermove=${this.drag} @pointerup=${this.drop} @pointercancel=${this.drop}>
      <div class="scale-track"></div>
      ${low != null && high != null && low <= high
        ? html`<div class="scale-mine" style="left:${share(low)};width:calc(${share(high)} - ${share(low)})"></div>`
        : nothing}
      ${scale.ticks.map((tick) => html`<span class="scale-tick" style="left:${share(tick)}">${number(tick)}</span>`)}
      ${ENDS.map((end, at) => {
        const value = this.numbers[at]![0];
        return html`<button
          type="button"
          class="scale-handle ${end} ${value == null ? 'unset' : ''}"
          role="slider"
          aria-label=${words[end]}
          aria-valuemin=${this.ends[0]}
          aria-valuemax=${this.ends[1]}
          aria-valuenow=${value ?? this.start(at)}
          aria-valuetext=${value == null ? '–' : `${number(value)} ${this.sign}`}
          style="left:${share(value ?? this.start(at))}"
          @pointerdown=${(event: PointerEvent) => this.take(event, end)}
          @keydown=${(event: KeyboardEvent) => this.press(event, at)}
        ></button>`;
      })}
    </div>`;
  }

  /** Where a handle waits before somebody moves it. */
  private start(at: number) {
    const [from, to] = this.shown;
    return from + ((to - from) * (at + 1)) / 4;
  }

  private readonly take = (event: PointerEvent, end: End) => {
    this.held = end;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };

  private readonly drag = (event: PointerEvent) => {
    if (!this.held) {
      return;
    }
    const box = this.querySelector('.scale-track')!.getBoundingClientRect();
    const [from, to] = this.shown;
    const raw = from + ((event.clientX - box.left) / box.width) * (to - from);
    this.move(ENDS.indexOf(this.held), raw);
  };

  private readonly drop = () => {
    if (this.held) {
      this.held = undefined;
      this.tell();
    }
  };

  private press(event: KeyboardEvent, at: number) {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -1e9, End: 1e9 };
    const by = steps[event.key];
    if (by === undefined) {
      return;
    }
    event.preventDefault();
    this.move(at, (this.numbers[at]![0] ?? this.start(at)) + by * this.stride());
    this.tell();
  }

  private move(at: number, raw: number) {
    const [from, to] = this.shown;
    const value = Math.min(to, Math.max(from, Math.round(raw / this.step()) * this.step()));
    const moved = Number(value.toPrecision(12));
    this.numbers = this.numbers.map((one, place) => {
      if (place === at) {
        return [moved];
      }
      return one.map((other) => (place < at ? Math.min(other, moved) : Math.max(other, moved)));
    });
  }

  /** What is finer than this, nobody can point at. */
  private step() {
    const [from, to] = this.shown;
    return 10 ** Math.floor(Math.log10((to - from) / 100));
  }

  /** How far a key moves: about the two hundredth part of what is shown, and never less than a step. */
  private stride() {
    const [from, to] = this.shown;
    return Math.ceil((to - from) / 200 / this.step()) * this.step();
  }

  private tell() {
    this.dispatchEvent(new CustomEvent('moved', { detail: this.numbers.map((one) => one.join('')).join(' ') }));
  }
}
