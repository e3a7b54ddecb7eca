import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide a picture is, or a part of it; it is drawn again when that changes. */
export class Width implements ReactiveController {
  private wide = 0;
  private readonly observer = new ResizeObserver(() => this.measure());

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly part?: string
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.observer.observe(this.host);
  }

  hostDisconnected() {
    this.observer.disconnect();
  }

  /** A part is there only once it has been drawn. */
  hostUpdated() {
    if (this.part) {
      this.measure();
    }
  }

  /** In pixels; 0 before it has been measured. */
  get now() {
    return this.wide;
  }

  private measure() {
    const wide = (this.part ? this.host.querySelector(this.part) : this.host)?.clientWidth ?? 0;
    if (wide !== this.wide) {
      this.wide = wide;
      this.host.requestUpdate();
    }
  }
}
