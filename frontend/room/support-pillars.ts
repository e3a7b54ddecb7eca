import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { mark } from '../shell/marks';
import { Walk } from '../shell/walk';
import { fill } from '../shell/words';

/** People in the order in which they are stacked; empty where it must not be told. */
type Tally = [agree: number, canLive: number, object: number, abstain: number, notYet: number] | [];

interface Pillar {
  departments: number[];
  people: number;
  tally: Tally;
}

export interface Support {
  pillars: Pillar[];
  whole: Tally;
}

export interface Legend {
  feet: { name: string; shape: string; look: string }[];
  mine: number;
  words: Record<
    'agree' | 'canLive' | 'object' | 'abstain' | 'notYet' | 'sum' | 'sumOne' | 'of' | 'support' | 'supportOne' | 'silence' | 'few' | 'empty' | 'pillar' | 'table' | 'department',
    string
  >;
}

const NOT_YET = 4;
const DROP = [{ translate: '0 -28px', opacity: 0 }, { translate: '0 0', opacity: 1 }];
const LOOKS = ['agree', 'can-live', 'object', 'abstain', 'not-yet'];
/** From the ground up: what carries first, and at the top the gap under the plank. */
const STACK = [0, 1, 3, 2, 4];
/** So many people can still be counted as blocks; more are drawn to scale. */
const COUNTABLE = { card: 9, detail: 16 };

/** A plank, carried by departments: everybody is one block, and where somebody objects there is a gap. */
@customElement('support-pillars')
export class SupportPillars extends LitElement {
  @property({ type: Object }) support?: Support;
  @property({ type: Object }) legend?: Legend;
  @property() size: 'card' | 'detail' = 'card';
  @state() private isTable = false;
  private readonly walk = new Walk(
    this,
    () => (this.support && this.legend ? this.support.pillars.map((pillar) => told(pillar, this.legend!)) : []),
    () => (this.isTable = !this.isTable)
  );

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { support, legend } = this;
    if (!support || !legend) {
      return nothing;
    }
    return this.size === 'card'
      ? html`<div class="pillars" role="img" aria-label=${sentence(support, legend)}>${this.pillars(support, legend)}</div>`
      : html`<div class="pillars detail" role="img" tabindex="0" aria-label=${sentence(support, legend)} @keydown=${this.walk.pressed} @blur=${this.walk.left}>
            ${this.pillars(support, legend)}
          </div>
          <p class="walked" role="status">${this.walk.said}</p>
          ${key(legend)}
          <button type="button" class="picture-more" aria-expanded=${this.isTable} @click=${() => (this.isTable = !this.isTable)}>${legend.words.table}</button>
          ${this.isTable ? table(support, legend) : nothing}`;
  }

  /** Who says something lays one block more on the pillar of their department. */
  override updated(changed: PropertyValues<this>) {
    const before = changed.get('support');
    if (before && this.support && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.support.pillars.forEach((pillar, at) => this.dropNew(before.pillars[at], pillar, at));
    }
  }

  private dropNew(before: Pillar | undefined, now: Pillar, at: number) {
    now.tally.forEach((count, kind) => {
      if (kind < NOT_YET && count > (before?.tally[kind] ?? count)) {
        const pillar = this.querySelectorAll('.pillar')[at];
        const blocks = pillar?.querySelectorAll(`.block.${LOOKS[kind]}`);
        blocks?.[blocks.length - 1]?.animate(DROP, { duration: 280, easing: 'cubic-bezier(.3, 0, .6, 1)' });
      }
    });
  }

  private pillars(support: Support, legend: Legend) {
    return support.pillars.map((pillar, at) => this.pillar(pillar, legend, at === this.walk.place));
  }

  private pillar(pillar: Pillar, legend: Legend, isHere: boolean) {
    const feet = pillar.departments.map((place) => legend.feet[place]);
    const mine = pillar.departments.includes(legend.mine);
    return html`<div class="pillar ${mine ? 'mine' : ''} ${isHere ? 'here' : ''}">
      <div class="pillar-blocks">${this.blocks(pillar)}</div>
      <div class="pillar-foot">${feet.map((foot) => mark(foot.shape, foot.look, this.size === 'card' ? 9 : 13))}</div>
      ${this.size === 'detail'
        ? html`<div class="pillar-name">
            <b>${pillar.tally.length || pillar.people ? share(pillar, legend) : '–'}</b><span>${feet.map((foot) => foot.name).join(', ')}</span>
          </div>`
        : nothing}
    </div>`;
  }

  private blocks({ people, tally }: Pillar) {
    if (!tally.length) {
      return people ? html`<i class="block untold"></i>` : nothing;
    }
    const countable = people <= COUNTABLE[this.size];
    return STACK.map((kind) =>
      countable
        ? Array.from({ length: tally[kind]! }, () => html`<i class="block ${LOOKS[kind]}"></i>`)
        : this.scaled(tally[kind]!, people, LOOKS[kind])
    );
  }

  private scaled(count: number, people: number, look: string): TemplateResult | typeof nothing {
    return count ? html`<i class="block ${look}" style="flex-grow:${(COUNTABLE[this.size] * count) / people}"></i>` : nothing;
  }
}

/** What it comes to: how many of those who said where they stand support it. */
export function sum({ whole }: Support, { words }: Legend) {
  if (!whole.length) {
    return html`<p class="pillars-sum">${words.few}</p>`;
  }
  const said = whole[0] + whole[1] + whole[2] + whole[3];
  return said
    ? html`<p class="pillars-sum"><span class="figure">${fill(words.of, whole[0] + whole[1], said)}</span> ${whole[0] + whole[1] === 1 ? words.supportOne : words.support}</p>`
    : html`<p class="pillars-sum">${words.silence}</p>`;
}

function share({ people, tally }: Pillar, { words }: Legend) {
  if (!tally.length) {
    return people ? words.few : words.empty;
  }
  return fill(words.of, tally[0] + tally[1], people);
}

function sentence(support: Support, legend: Legend) {
  const { whole } = support;
  const { words } = legend;
  const said = whole.length ? whole[0] + whole[1] + whole[2] + whole[3] : 0;
  const first = whole.length ? (said ? fill(whole[0] + whole[1] === 1 ? words.sumOne : words.sum, whole[0] + whole[1], said) : words.silence) : words.few;
  const parts = support.pillars.map((pillar) =>
    fill(words.pillar, names(pillar, legend), share(pillar, legend))
  );
  return [first, ...parts].join('. ');
}

/** A pillar in words: how many support it, and how many say what. */
function told(pillar: Pillar, legend: Legend) {
  const first = fill(legend.words.pillar, names(pillar, legend), share(pillar, legend));
  const counts = kinds(legend).map((name, kind) => (pillar.tally[kind] ? `${name} ${pillar.tally[kind]}` : ''));
  return [first, ...counts.filter((one) => one)].join(', ');
}

function names(pillar: Pillar, legend: Legend) {
  return pillar.departments.map((place) => legend.feet[place]!.name).join(', ');
}

function kinds({ words }: Legend) {
  return [words.agree, words.canLive, words.object, words.abstain, words.notYet];
}

function table({ pillars }: Support, legend: Legend) {
  return html`<div class="picture-table" role="group" aria-label=${legend.words.table} tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${legend.words.department}</th>
          ${kinds(legend).map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${pillars.map(
          (pillar) => html`<tr>
            <th scope="row">${names(pillar, legend)}</th>
            ${pillar.tally.length ? pillar.tally.map((count) => html`<td>${count}</td>`) : html`<td colspan="5">${share(pillar, legend)}</td>`}
          </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}

function key(legend: Legend) {
  return html`<p class="legend" aria-hidden="true">
    ${kinds(legend).map((name, kind) => html`<span><i class="block ${LOOKS[kind]}"></i>${name}</span>`)}
  </p>`;
}
