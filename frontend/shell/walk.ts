import type { ReactiveController, ReactiveControllerHost } from 'lit';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Makes a picture one stop of the keyboard: arrows walk its parts, each told in words, and Enter opens the table behind it. */
export class Walk implements ReactiveController {
  private here = -1;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly parts: () => string[],
    private readonly openTable: () => void
  ) {
    host.addController(this);
  }

  hostConnected() {}

  /** Which part somebody is at; -1 before they set out. */
  get place() {
    return Math.min(this.here, this.parts().length - 1);
  }

  /** That part in words. */
  get said() {
    return this.parts()[this.place] ?? '';
  }

  readonly pressed = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      this.openTable();
    } else if (step !== undefined) {
      event.preventDefault();
      this.go(Math.max(0, Math.min(this.parts().length - 1, this.place + step)));
    }
  };

  readonly left = () => this.go(-1);

  private go(place: number) {
    this.here = place;
    this.host.requestUpdate();
  }
}
