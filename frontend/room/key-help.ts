import { LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

const WRITING = 'input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-date-picker';

/** Says so when somebody presses `?` while they are not writing. */
@customElement('key-help')
export class KeyHelp extends LitElement {
  private readonly pressed = (event: KeyboardEvent) => {
    const isWriting = event.composedPath().some((one) => one instanceof HTMLElement && one.matches(WRITING));
    if (event.key === '?' && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('asked'));
    }
  };

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed);
  }
}
