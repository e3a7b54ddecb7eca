import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '@vaadin/button';
import { mark } from '../shell/marks';

interface Stage {
  stage: string;
  name: string;
  drawing: string;
  way: string;
  standing: 'LATER' | 'OPEN' | 'CLOSED';
  words: string;
  here: boolean;
  far: boolean;
  enterable: boolean;
  door: string;
}

interface Progress {
  done: number;
  all: number;
}

/** An open stage is a ring. */
const SIGNS = { LATER: 'lock', OPEN: '', CLOSED: 'check' };

/** The ways to the stages and how each stands: in the rail, or in the menu of a small screen. */
@customElement('stage-list')
export class StageList extends LitElement {
  @property({ type: Array }) stages: Stage[] = [];
  @property({ type: Array }) waits: number[] = [];
  @property({ type: Array }) progress: Progress[] = [];
  @property() forMe = '';
  @property({ type: Boolean }) menu = false;

  override createRenderRoot() {
    return this;
  }

  override render() {
    return this.menu ? this.stages.map((stage, place) => this.inMenu(stage, place)) : html`<ol>${this.stages.map((stage, place) => this.inRail(stage, place))}</ol>`;
  }

  private inMenu(stage: Stage, place: number) {
    return html`${stage.far && stage.enterable ? html`<a class="far" href=${stage.way}>${stage.name}${this.waiting(place)}</a>` : nothing}${this.door(stage)}`;
  }

  private inRail(stage: Stage, place: number) {
    return html`<li class=${stage.far ? 'far' : ''}>
      <a
        class="stage ${stage.here ? 'on' : ''} ${stage.standing === 'LATER' ? 'later' : ''}"
        href=${stage.enterable ? stage.way : nothing}
        aria-current=${stage.here ? 'step' : nothing}
        ><span class="state" aria-hidden="true">${SIGNS[stage.standing] ? mark(SIGNS[stage.standing], 'icon s', 14) : nothing}</span
        ><span class="drawing">${mark(stage.drawing, 'icon', 20)}</span><span class="words">${stage.name}</span><span class="sr">${stage.words}</span>${this.waiting(place)}${this.plank(place)}</a
      >${this.door(stage)}
    </li>`;
  }

  private waiting(place: number) {
    const many = this.waits[place] ?? 0;
    return many ? html`<span class="for-me" title=${this.forMe.replace('{0}', String(many))}>${many}</span>` : nothing;
  }

  private plank(place: number) {
    const { done, all } = this.progress[place] ?? { done: 0, all: 0 };
    return all ? html`<span class="plank" aria-hidden="true"><i style="width:${(100 * done) / all}%"></i></span>` : nothing;
  }

  private door(stage: Stage) {
    return stage.door
      ? html`<vaadin-button class="stage-door" theme="tertiary small" @click=${() => this.dispatchEvent(new CustomEvent('door', { detail: stage.stage }))}>${stage.door}</vaadin-button>`
      : nothing;
  }
}
