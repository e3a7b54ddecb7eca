import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';
import { fill } from '../shell/words';

interface Person {
  name: string;
  answered: boolean;
  mine: boolean;
}

interface Group {
  name: string;
  shape: string;
  look: string;
  people: Person[];
}

/** Who has answered in a round that is still blind, and who has not yet; never what. */
@customElement('answered-list')
export class AnsweredList extends LitElement {
  @property({ type: Array }) groups: Group[] = [];
  @property({ type: Object }) words?: Record<'count' | 'answered' | 'notYet' | 'you', string>;

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { groups, words } = this;
    if (!words) {
      return nothing;
    }
    const people = groups.flatMap((group) => group.people);
    const done = people.filter((person) => person.answered).length;
    return html`<p class="answered-count"><span class="figure">${done}</span> ${fill(words.count, people.length)}</p>
      <ul class="answered-groups">
        ${groups.map(
          (group) => html`<li>
            <details>
              <summary>
                ${mark(group.shape, group.look, 12)}<span class="soft">${group.name}</span>
                <span class="answered-blocks" role="img" aria-label=${`${group.people.filter((person) => person.answered).length}/${group.people.length}`}
                  >${group.people.map((person) => html`<i class="block ${person.answered ? (person.mine ? 'done mine' : 'done') : 'not-yet'}"></i>`)}</span
                >
              </summary>
              <ul class="answered-names">
                ${group.people.map(
                  (person) =>
                    html`<li><bdi>${person.name}</bdi>${person.mine ? html` <span class="tag mine">${words.you}</span>` : nothing} <span class="soft">${person.answered ? words.answered : words.notYet}</span></li>`
                )}
              </ul>
            </details>
          </li>`
        )}
      </ul>`;
  }
}
