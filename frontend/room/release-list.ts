import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, moment } from '../shell/words';

interface File {
  word: string;
  label: string;
  address: string;
  name: string;
}

interface Row {
  title: string;
  at: number;
  by: string;
  fingerprint: string;
  files: File[];
}

interface Words {
  released: string;
  fingerprint: string;
}

/** The released versions, the newest first, each as files to take along. */
@customElement('release-list')
export class ReleaseList extends LitElement {
  @property({ type: Array }) rows: Row[] = [];
  @property({ type: Object }) words: Words = { released: '', fingerprint: '' };

  override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<ol>
      ${this.rows.map(
        (row) => html`<li class="release">
          <p class="row small soft release-when"><span class="tag">${fill(this.words.released, moment(row.at))}</span><span dir="auto">${row.by}</span></p>
          <h3 dir="auto">${row.title}</h3>
          <p class="row release-files">
            ${row.files.map((file) => html`<a class="btn s" href=${file.address} download=${file.name} aria-label=${file.label} router-ignore>${file.word}</a>`)}
          </p>
          <p class="tiny faint">${this.words.fingerprint} <code>${row.fingerprint}</code></p>
        </li>`
      )}
    </ol>`;
  }
}
