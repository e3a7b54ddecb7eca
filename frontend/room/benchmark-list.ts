import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';
import { key, type Picture, type Words as BulletWords } from './benchmark-bullet';
import { ItemList, TAGS, isAgreed, type Row, type Words } from './item-list';

interface Benchmark extends Row {
  name: string;
  question: string;
  owners: { name: string; shape: string; look: string }[];
  bullet: Picture;
  reading: { tag: string; look: string; sentence: string };
}

/** What I voted for, which is sent apart from what everybody gets. */
interface Mark {
  numbers: Picture['mine'];
  said: string;
  sentence: string;
}

interface BenchmarkWords extends Words {
  bullet: BulletWords;
}

/** The benchmarks on the table, below the key to their pictures. */
@customElement('benchmark-list')
export class BenchmarkList extends ItemList<Benchmark, BenchmarkWords> {
  @property({ type: Object }) mine: Record<string, Mark> = {};

  override render() {
    return html`${this.words ? key(this.words.bullet) : nothing} ${super.render()}`;
  }

  protected override card(row: Benchmark, words: BenchmarkWords) {
    return html`<div class="benchmark">
      <div class="benchmark-what">
        <h3 dir="auto">${row.name}</h3>
        <p class="small soft item-sentence" dir="auto">${row.question}</p>
        <p class="tiny faint benchmark-owners">
          ${row.owners.map((owner) => html`<span>${mark(owner.shape, owner.look, 11)}<bdi>${owner.name}</bdi></span>`)} ${this.talk(row, words)}
        </p>
      </div>
      <benchmark-bullet .picture=${withMine(row.bullet, this.mine[row.id])} .words=${words.bullet}></benchmark-bullet>
      <div class="benchmark-reading">
        <span class="row item-notes">
          ${this.notes(row)}
          <span class="tag ${row.reading.look}">${row.reading.tag}</span>
          ${isAgreed(row) && row.reading.look !== TAGS[row.status] ? html`<span class="tag ${TAGS[row.status]}">${words.status[row.status]}</span>` : nothing}
          ${this.isAsked(row) ? html`<span class="tag mine">${words.list.forYou}</span>` : nothing}
        </span>
        ${row.reading.sentence ? html`<p class="small soft">${row.reading.sentence}</p>` : nothing}
      </div>
    </div>`;
  }
}

function withMine(picture: Picture, mine?: Mark): Picture {
  return mine
    ? { ...picture, mine: mine.numbers, said: { ...picture.said, mine: mine.said }, sentence: `${picture.sentence}. ${mine.sentence}` }
    : picture;
}
