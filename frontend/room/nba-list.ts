import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';
import { time } from '../shell/words';
import { ItemList, type Row, type Words } from './item-list';
import { sum, type Legend, type Support } from './support-pillars';

type Stance = 'AGREE' | 'CAN_LIVE_WITH_IT' | 'OBJECT';

interface Nba extends Row {
  version: number;
  name: string;
  description: string;
  channels: string[];
  by: string;
  at: number;
  support: Support;
}

interface NbaWords extends Words {
  channels: Record<string, string>;
  stances: Record<Stance, string>;
  stand: string;
}

const STANCES: Stance[] = ['AGREE', 'CAN_LIVE_WITH_IT', 'OBJECT'];

/** The NBAs on the table, each with how far it is supported. */
@customElement('nba-list')
export class NbaList extends ItemList<Nba, NbaWords> {
  @property({ type: Object }) legend?: Legend;

  protected override card(row: Nba, words: NbaWords) {
    const { legend } = this;
    return html`<span class="row wide">
        <span class="row faint nba-channels">
          ${row.channels.map(
            (channel) => html`<span role="img" aria-label=${words.channels[channel]} title=${words.channels[channel]}>${mark(icon(channel), 'icon s', 15)}</span>`
          )}
        </span>
        ${this.tags(row, words)}
      </span>
      <h3 dir="auto">${row.name}</h3>
      ${row.description ? html`<p class="small soft item-sentence" dir="auto">${row.description}</p>` : nothing}
      <span class="tiny faint" dir="auto">${row.by} · ${time(row.at)}</span>
      ${legend
        ? html`<div class="foot">
            <support-pillars .support=${row.support} .legend=${legend}></support-pillars>
            ${sum(row.support, legend)}
          </div>`
        : nothing}`;
  }

  /** On a phone one says where one stands right in the list. */
  protected override acts(row: Nba, words: NbaWords) {
    return this.isAsked(row)
      ? html`<div class="nba-acts" role="group" aria-label="${words.stand} ${row.name}">
          ${STANCES.map((stance) => html`<button type="button" class="btn" @click=${(event: Event) => this.stand(row, stance, event)}>${words.stances[stance]}</button>`)}
        </div>`
      : nothing;
  }

  /** These buttons go when they have been pressed; the focus stays with the card. */
  private stand({ id, version }: Nba, stance: Stance, event: Event) {
    (event.target as HTMLElement).closest('li')?.querySelector('a')?.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('stance', { detail: { id, version, stance } }));
  }
}

function icon(channel: string) {
  return channel.toLowerCase().replace('_', '-');
}
