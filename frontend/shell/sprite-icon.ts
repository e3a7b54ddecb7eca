import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from './marks';

/** A drawing from the sprite, for screens that the server lays out. */
@customElement('sprite-icon')
export class SpriteIcon extends LitElement {
  @property() name = '';
  @property() look = '';
  @property({ type: Number }) size = 15;

  override createRenderRoot() {
    return this;
  }

  override render() {
    return mark(this.name, this.look, this.size);
  }
}
