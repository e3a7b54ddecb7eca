import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';
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
    'agree' | 'canLive' | 'object' | 'abstain' | 'notYet' | 'sum' | 'of' | 'support' | 'silence' | 'few' | 'empty' | 'pillar',
    string
  >;
}

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

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { support, legend } = this;
    if (!support || !legend) {
      return nothing;
    }
    return html`<div class="pillars ${this.size === 'detail' ? 'detail' : ''}" role="img" aria-label=${sentence(support, legend)}>
        ${support.pillars.map((pillar) => this.pillar(pillar, legend))}
      </div>
      ${this.size === 'detail' ? key(legend) : nothing}`;
  }

  private pillar(pillar: Pillar, legend: Legend) {
    const feet = pillar.departments.map((place) => legend.feet[place]);
    const mine = pillar.departments.includes(legend.mine);
    return html`<div class="pillar ${mine ? 'mine' : ''}">
      <div class="pillar-blocks">${this.blocks(pillar)}</div>
      <div class="pillar-foot">${feet.map((foot) => mark(foot.shape, foot.look, this.size === 'card' ? 9 : 13))}</div>
      ${this.size === 'detail'
        ? html`<div class="pillar-name">
            <b>${share(pillar, legend)}</b><span>${feet.map((foot) => foot.name).join(', ')}</span>
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
    ? html`<p class="pillars-sum"><span class="figure">${fill(words.of, whole[0] + whole[1], said)}</span> ${words.support}</p>`
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
  const first = whole.length ? (said ? fill(words.sum, whole[0] + whole[1], said) : words.silence) : words.few;
  const parts = support.pillars.map((pillar) =>
    fill(words.pillar, pillar.departments.map((place) => legend.feet[place].name).join(', '), share(pillar, legend))
  );
  return [first, ...parts].join('. ');
}

function key({ words }: Legend) {
  const names = [words.agree, words.canLive, words.object, words.abstain, words.notYet];
  return html`<p class="legend" aria-hidden="true">
    ${names.map((name, kind) => html`<span><i class="block ${LOOKS[kind]}"></i>${name}</span>`)}
  </p>`;
}
