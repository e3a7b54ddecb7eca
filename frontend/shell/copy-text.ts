import { LitElement, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

interface Words {
  copy: string;
  copied: string;
}

/** Words to take along; where the browser does not let pages copy, they are selected instead. */
@customElement('copy-text')
export class CopyText extends LitElement {
  @property() text = '';
  @property({ type: Object }) words: Words = { copy: '', copied: '' };
  @state() private copied = false;
  @query('code') private code!: HTMLElement;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('text')) {
      this.copied = false;
    }
  }

  override render() {
    return html`<code dir="ltr">${this.text}</code>
      <button type="button" class="btn" @click=${this.copy}>${this.copied ? this.words.copied : this.words.copy}</button>`;
  }

  /** Browsers offer their clipboard to pages over https only, and workshops run on a local network. */
  private async copy() {
    getSelection()?.selectAllChildren(this.code);
    try {
      await navigator.clipboard.writeText(this.text);
      this.copied = true;
    } catch {
      this.copied = document.execCommand('copy');
    }
  }
}
