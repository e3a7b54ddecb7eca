import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Field extends HTMLElement {
  value: unknown;
}

interface Draft {
  command: string;
  values: Record<string, unknown>;
}

/**
 * Keeps what somebody has half typed in this browser, with the id of the wish it belongs to: after
 * a reload or a restart of the server the form is as it was, and sending it again is the same wish.
 */
@customElement('draft-keeper')
export class DraftKeeper extends LitElement {
  @property() name = '';
  @property() command = '';
  private forgotten = false;
  private typed = false;
  private kept = false;

  override render() {
    return html`<slot></slot>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('input', this.keep);
    this.addEventListener('change', this.keep);
    this.addEventListener('value-changed', this.keep);
  }

  override firstUpdated() {
    const draft = this.draft();
    if (draft) {
      this.kept = true;
      this.command = draft.command;
      this.dispatchEvent(new CustomEvent('restored', { detail: draft.command }));
      requestAnimationFrame(() => this.fill(draft));
    }
  }

  /** Called by the server once the wish is granted, or given up. */
  forget() {
    this.forgotten = true;
    localStorage.removeItem(this.key);
  }

  /** Called by the server when the form is empty again, for another wish. */
  renew(command: string) {
    localStorage.removeItem(this.key);
    this.command = command;
    this.typed = false;
    this.kept = false;
  }

  /** A value that the server filled in is no draft yet. */
  private readonly keep = (event: Event) => {
    this.typed ||= event.type !== 'value-changed';
    if (!this.typed) {
      return;
    }
    const values: Record<string, unknown> = {};
    for (const field of this.fields()) {
      values[field.dataset.field!] = field.value;
    }
    const isEmpty = Object.values(values).every((value) => !value || (Array.isArray(value) && !value.length));
    if (!isEmpty && !this.forgotten) {
      localStorage.setItem(this.key, JSON.stringify({ command: this.command, values } satisfies Draft));
      this.say();
    }
  };

  /** Says once that something of this form is kept. */
  private say() {
    if (!this.kept) {
      this.kept = true;
      this.dispatchEvent(new CustomEvent('kept'));
    }
  }

  private fill(draft: Draft) {
    for (const field of this.fields()) {
      const value = draft.values[field.dataset.field!];
      if (value !== undefined && JSON.stringify(value) !== JSON.stringify(field.value)) {
        field.value = value;
        // Some fields tell the server while one types, others when one is done.
        field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
        field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      }
    }
  }

  private draft(): Draft | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  private get key() {
    return `draagvlak:${this.name}`;
  }

  private fields() {
    return this.querySelectorAll<Field>('[data-field]');
  }
}
