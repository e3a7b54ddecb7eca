import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';

const READ = 'draagvlak:demo-read';

/** A line that says that this is a demo, until somebody has read it in this browser. */
@customElement('demo-note')
export class DemoNote extends LitElement {
  override connectedCallback() {
    super.connectedCallback();
    this.classList.toggle('read', localStorage.getItem(READ) !== null);
  }

  override render() {
    return html`<slot></slot>`;
  }

  /** Called by the server when somebody has read it. */
  dismiss() {
    localStorage.setItem(READ, 'yes');
  }
}
