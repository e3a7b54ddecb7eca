import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

interface Voice {
  id: string;
  words: string;
  help: string;
  by: string;
  answer: string;
  mine: boolean;
  answerable: boolean;
}

/** What people say holds them back and would help, without who they are, each with its answer. */
@customElement('voice-list')
export class VoiceList extends LitElement {
  @property({ type: Object }) voices: Voice[] = [];
  @property({ type: Object }) words?: Record<'you' | 'helps' | 'waiting' | 'answered' | 'answer' | 'again', string>;

  override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<ul class="voice-lines">
      ${repeat(
        this.voices,
        (voice) => voice.id,
        (voice) => this.voice(voice)
      )}
    </ul>`;
  }

  private voice(voice: Voice) {
    const { words } = this;
    if (!words) {
      return nothing;
    }
    return html`<li>
      ${voice.words ? html`<p dir="auto">${this.said(voice, voice.words)}</p>` : nothing}
      ${voice.help ? html`<p dir="auto"><span class="soft">${words.helps}</span> ${this.said(voice, voice.help)}</p>` : nothing}
      <p class="small voice-answer">
        ${voice.mine ? html`<span class="tag mine">${words.you}</span>` : nothing}
        ${voice.by
          ? html`<span class="tag agreed">${words.answered}</span> <span dir="auto"><b>${voice.by}</b> ${voice.answer}</span>`
          : html`<span class="tag warn">${words.waiting}</span>`}
        ${voice.answerable
          ? html`<button type="button" class="voice-act" aria-label="${voice.by ? words.again : words.answer}: ${voice.words || voice.help}" @click=${() => this.answer(voice)}>
              ${voice.by ? words.again : words.answer}
            </button>`
          : nothing}
      </p>
    </li>`;
  }

  private said(voice: Voice, words: string) {
    return voice.mine ? html`<span class="mine-words">${words}</span>` : words;
  }

  private answer(voice: Voice) {
    this.dispatchEvent(new CustomEvent('answer', { detail: voice.id }));
  }
}
