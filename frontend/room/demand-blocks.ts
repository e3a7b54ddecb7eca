import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';
import { fill } from '../shell/words';

interface Line {
  departments: { name: string; shape: string; look: string }[];
  /** Must, should, could, won't, not yet; empty where it must not be told. */
  counts: number[];
  verdict: string;
}

interface Words {
  priorities: Record<'MUST' | 'SHOULD' | 'COULD' | 'WONT', string>;
  notYet: string;
  few: string;
  counts: string;
}

const LOOKS = ['must', 'should', 'could', 'wont', 'not-yet'];
/** So many people can still be counted as blocks; more are said in words only. */
const COUNTABLE = 16;

/** How badly each department needs a widget: one block per person, and the verdict in a word. */
@customElement('demand-blocks')
export class DemandBlocks extends LitElement {
  @property({ type: Array }) lines: Line[] = [];
  @property({ type: Object }) words?: Words;

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { words } = this;
    return words
      ? html`<ul class="demand">
            ${this.lines.map((line) => this.line(line, words))}
          </ul>
          <p class="legend" aria-hidden="true">${names(words).map((name, kind) => html`<span><i class="block ${LOOKS[kind]}"></i>${name}</span>`)}</p>`
      : '';
  }

  private line(line: Line, words: Words) {
    const people = line.counts.reduce((sum, count) => sum + count, 0);
    return html`<li>
      <span class="demand-feet">${line.departments.map((one) => mark(one.shape, one.look))}</span>
      <span>${line.departments.map((one) => one.name).join(', ')}</span>
      ${line.counts.length
        ? html`<span class="demand-blocks" role="img" aria-label=${sentence(line.counts, words)}>
            ${people > COUNTABLE
              ? sentence(line.counts, words)
              : line.counts.map((count, kind) => Array.from({ length: count }, () => html`<i class="block ${LOOKS[kind]}"></i>`))}
          </span>`
        : html`<span class="tiny soft">${words.few}</span>`}
      <b class="tiny">${line.verdict}</b>
    </li>`;
  }
}

function names({ priorities, notYet }: Words) {
  return [priorities.MUST, priorities.SHOULD, priorities.COULD, priorities.WONT, notYet];
}

function sentence(counts: number[], words: Words) {
  return names(words)
    .map((name, kind) => (counts[kind] ? fill(words.counts, counts[kind]!, name) : ''))
    .filter((said) => said)
    .join(', ');
}
