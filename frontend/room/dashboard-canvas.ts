import { GridStack, type GridItemHTMLElement } from 'gridstack';
import 'gridstack/dist/gridstack.min.css';
import { html, nothing, render } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { mark } from '../shell/marks';
import { fill } from '../shell/words';
import type { Status } from './item-list';
import { onAnotherTheme, pageLook } from './page-look';
import { Rows } from './rows';
import type { Look, WidgetChart } from './widget-chart';

/** A mark of a picture: low, best and high of a number, or how many stand where. */
export interface Part {
  name: string;
  numbers: number[];
  said: string[];
}

export interface Drawing {
  chart: 'FIGURE' | 'BAR' | 'BULLET' | 'ROUNDS' | 'SUPPORT';
  counted: boolean;
  agreed: boolean;
  figure: string;
  note: string;
  standing: string;
  sentence: string;
  parts: Part[];
}

type Priority = 'MUST' | 'SHOULD' | 'COULD' | 'WONT';

interface Row {
  id: string;
  name: string;
  /** Column, row, width and height; empty where it is off the canvas. */
  place: number[];
  status: Status;
  verdict: Priority | null;
  comments: number;
  audience: { name: string; shape: string; look: string }[];
  drawing: Drawing;
}

/** Somebody else who moves a widget. */
interface Hand {
  id: string;
  says: string;
  shape: string;
}

interface Words {
  list: Record<'forYou' | 'comments', string>;
  priorities: Record<Priority, string>;
  status: Record<Status, string>;
  stances: string[];
  audience: string;
  keys: string;
  moved: string;
  off: string;
}

/** A widget on the grid: its element stays for as long as it is there. */
interface Tile {
  item: GridItemHTMLElement;
  content: HTMLElement;
  chart?: WidgetChart;
}

const STEPS: Record<string, [move: string, resize: string]> = {
  ArrowLeft: ['LEFT', 'NARROWER'],
  ArrowRight: ['RIGHT', 'WIDER'],
  ArrowUp: ['UP', 'SHORTER'],
  ArrowDown: ['DOWN', 'TALLER']
};
const TAGS: Record<Priority, string> = { MUST: 'agreed', SHOULD: '', COULD: 'line', WONT: 'line' };
const LOOKS = ['agree', 'can-live', 'object', 'abstain', 'not-yet'];
const ROW_HEIGHT = 91;
const LOWEST = 500;
/** Here widgets stand in one column, or a finger must be able to scroll: buttons move them. */
const BY_BUTTONS = matchMedia('(max-width: 600px), (pointer: coarse)');

/** The dashboard that people design; places come from the server, which alone solves collisions. */
@customElement('dashboard-canvas')
export class DashboardCanvas extends Rows<Row> {
  @property() selected = '';
  @property() address = '';
  @property() alike = '';
  @property({ type: Object }) words?: Words;
  @property({ type: Boolean }) locked = false;
  /** How many of this screen's own wishes the server has answered. */
  @property({ type: Number }) answered = 0;
  /** The contribution that the newest of them came to. */
  @property({ type: Number }) due = 0;
  /** What others have in their hand. */
  @property({ type: Array }) hands: Hand[] = [];
  @state() private said = '';
  private wished = 0;
  private held = false;
  private justDropped = false;
  private moved = '';
  private grid?: GridStack;
  private look?: Look;
  private readonly tiles = new Map<string, Tile>();
  private readonly sizes = new ResizeObserver((entries) => entries.forEach((entry) => this.resized(entry.target)));
  private forgetTheme = () => {};

  override connectedCallback() {
    super.connectedCallback();
    BY_BUTTONS.addEventListener('change', this.mayDrag);
    this.forgetTheme = onAnotherTheme(() => this.repaint());
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    BY_BUTTONS.removeEventListener('change', this.mayDrag);
    this.forgetTheme();
    this.sizes.disconnect();
    this.tiles.forEach((tile) => tile.chart?.dispose());
    this.tiles.clear();
    this.grid?.destroy(true);
    this.grid = undefined;
  }

  override render() {
    const { words } = this;
    if (!words) {
      return nothing;
    }
    const off = this.rows.filter((row) => !row.place.length);
    return html`<p id="canvas-keys" class="sr">${words.keys}</p>
      <p class="sr" role="status">${this.said}</p>
      <div class="canvas"></div>
      ${off.length
        ? html`<p class="canvas-off small soft">
            ${words.off}
            ${off.map((row) => html`<a href="${this.address}/${row.id}" dir="auto">${row.name}</a> <span class="tag line">${words.status[row.status]}</span>`)}
          </p>`
        : nothing}
      ${this.alike ? html`<p class="canvas-alike small soft">${this.alike}</p>` : nothing}`;
  }

  override updated() {
    const { words } = this;
    const place = this.querySelector<HTMLElement>('.canvas');
    if (!words || !place || !this.isConnected) {
      return;
    }
    this.grid ??= this.start(place);
    this.mayDrag();
    if (!this.isMoving()) {
      this.settle(this.grid);
    }
    for (const row of this.rows) {
      const tile = this.tiles.get(row.id);
      if (tile) {
        this.fill(tile, row, words);
      }
    }
  }

  private row(id: string) {
    return this.rows.find((row) => row.id === id);
  }

  private start(place: HTMLElement) {
    const canvas = document.createElement('div');
    canvas.className = 'grid-stack';
    place.replaceChildren(canvas);
    const grid = GridStack.init(
      { column: 12, cellHeight: ROW_HEIGHT, margin: 5, animate: true, staticGrid: true, resizable: { handles: 'se' } },
      canvas
    )!;
    grid.on('dragstart resizestart', (_: Event, item: GridItemHTMLElement) => this.pickUp(item));
    grid.on('dragstop resizestop', (_: Event, item: GridItemHTMLElement) => queueMicrotask(() => this.dropped(item)));
    canvas.addEventListener('click', (event) => this.clicked(event), { capture: true });
    canvas.addEventListener('keydown', (event) => this.pressed(event));
    return grid;
  }

  private pickUp(item: GridItemHTMLElement) {
    this.held = true;
    this.dispatchEvent(new CustomEvent('hold', { detail: item.gridstackNode?.id ?? '' }));
  }

  /** While somebody holds a widget, or waits for the answer to having dropped it, nothing tears at it. */
  private isMoving() {
    return this.held || this.answered < this.wished || this.seq < this.due;
  }

  private readonly mayDrag = () => {
    this.grid?.setStatic(this.locked || BY_BUTTONS.matches);
  };

  /** Only what this person's own hand did is sent; what came from others is never sent back. */
  private dropped(item: GridItemHTMLElement) {
    this.held = false;
    this.dispatchEvent(new CustomEvent('hold', { detail: '' }));
    const node = item.gridstackNode;
    const row = node?.id ? this.row(node.id) : undefined;
    this.justDropped = true;
    setTimeout(() => (this.justDropped = false));
    if (!node || !row) {
      this.requestUpdate();
      return;
    }
    const place = [node.x ?? 0, Math.min(node.y ?? 0, LOWEST), node.w ?? 1, node.h ?? 1];
    if (place.every((number, at) => number === row.place[at])) {
      this.requestUpdate();
      return;
    }
    const [x, y, w, h] = place;
    this.wish(row.id, 'arrange', { id: row.id, x, y, w, h });
  }

  /** The click that ends a drag opens nothing. */
  private clicked(event: Event) {
    if (this.justDropped) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private pressed(event: KeyboardEvent) {
    const steps = STEPS[event.key];
    const id = (event.target as HTMLElement).closest<GridItemHTMLElement>('.grid-stack-item')?.gridstackNode?.id;
    if (!steps || !id || this.locked || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    this.wish(id, 'step', { id, step: steps[event.shiftKey ? 1 : 0] });
  }

  private wish(id: string, name: string, detail: Record<string, unknown>) {
    this.wished = Math.max(this.wished, this.answered) + 1;
    this.moved = id;
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Puts every widget where the server says, and all at once, so that the grid has nothing to solve. */
  private settle(grid: GridStack) {
    const placed = this.rows.filter((row) => row.place.length).sort(inOrder);
    for (const [id, tile] of this.tiles) {
      if (!this.row(id)?.place.length) {
        this.drop(grid, id, tile);
      }
    }
    for (const row of placed) {
      if (!this.tiles.has(row.id)) {
        this.tiles.set(row.id, this.make(grid, row));
      }
    }
    grid.load(placed.map(at), false);
    this.sort(grid, placed);
    this.announce();
  }

  /** The order of the elements is the order in which one reads; who has the focus keeps it. */
  private sort(grid: GridStack, placed: Row[]) {
    const focused = document.activeElement;
    placed.forEach((row, index) => {
      const { item } = this.tiles.get(row.id)!;
      if (grid.el.children[index] !== item) {
        grid.el.insertBefore(item, grid.el.children[index] ?? null);
      }
    });
    if (focused instanceof HTMLElement && focused !== document.activeElement && grid.el.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  }

  private announce() {
    const row = this.row(this.moved);
    if (row?.place.length && this.words) {
      const [x, y, w, h] = row.place as [number, number, number, number];
      this.said = fill(this.words.moved, row.name, x + 1, y + 1, w, h);
    }
    this.moved = '';
  }

  private make(grid: GridStack, row: Row): Tile {
    const item = document.createElement('div') as GridItemHTMLElement;
    const content = document.createElement('article');
    content.className = 'grid-stack-item-content widget';
    item.className = 'grid-stack-item';
    item.append(content);
    grid.el.append(item);
    grid.makeWidget(item, { ...at(row), minW: 2, minH: 2, maxH: 12 });
    return { item, content };
  }

  private drop(grid: GridStack, id: string, tile: Tile) {
    tile.chart?.dispose();
    grid.removeWidget(tile.item, true, false);
    this.tiles.delete(id);
  }

  private fill(tile: Tile, row: Row, words: Words) {
    const hand = this.hands.find((one) => one.id === row.id);
    tile.content.className = `grid-stack-item-content widget ${row.id === this.selected ? 'on' : ''} ${hand ? `held ${hand.shape}` : ''}`;
    render(this.widget(row, words, hand), tile.content);
    this.draw(tile, row.drawing, words);
  }

  private widget(row: Row, words: Words, hand?: Hand) {
    const { drawing } = row;
    return html`${hand ? html`<p class="widget-hand" dir="auto">${hand.says}</p>` : nothing}
      <header>
        <h2>
          <a
            class="widget-open"
            href="${this.address}/${row.id}"
            draggable="false"
            dir="auto"
            aria-current=${row.id === this.selected ? 'true' : nothing}
            aria-describedby=${this.locked ? nothing : 'canvas-keys'}
            >${row.name}</a
          >
        </h2>
        ${row.verdict ? html`<span class="tag ${TAGS[row.verdict]}">${words.priorities[row.verdict]}</span>` : nothing}
      </header>
      ${isDrawn(drawing)
        ? html`<div class="widget-picture" role="img" aria-label=${drawing.sentence}></div>
            ${drawing.counted ? key(drawing, words) : nothing}`
        : html`<p class="widget-figure">
            ${drawing.figure ? html`<span class="figure">${drawing.figure}</span>` : nothing}<span class="small soft">${drawing.note}</span>
          </p>`}
      <footer>
        <span class="widget-audience" role="img" aria-label="${words.audience} ${row.audience.map((one) => one.name).join(', ')}" ?hidden=${!row.audience.length}
          >${row.audience.map((one) => mark(one.shape, one.look, 10))}</span
        >
        <span class="tiny soft grow">${drawing.standing}</span>
        ${row.comments
          ? html`<span class="row tiny faint" role="img" aria-label=${fill(words.list.comments, row.comments)}>${mark('chat', 'icon s', 15)}${row.comments}</span>`
          : nothing}
        ${this.isAsked(row) ? html`<span class="tag mine">${words.list.forYou}</span>` : nothing}
      </footer>`;
  }

  /** The library for pictures is big, and comes with the first picture. */
  private async draw(tile: Tile, drawing: Drawing, words: Words) {
    const place = tile.content.querySelector<HTMLElement>('.widget-picture');
    if (!place) {
      tile.chart?.dispose();
      tile.chart = undefined;
      return;
    }
    if (!tile.chart) {
      const { WidgetChart } = await import('./widget-chart');
      if (!place.isConnected || tile.chart) {
        return;
      }
      tile.chart = new WidgetChart(place);
      this.sizes.observe(place);
    }
    this.look ??= pageLook();
    tile.chart.show(drawing, words.stances, this.look);
  }

  private repaint() {
    this.look = undefined;
    this.requestUpdate();
  }

  private resized(place: Element) {
    for (const [id, tile] of this.tiles) {
      if (tile.chart && tile.content.contains(place)) {
        tile.chart.resize();
        const row = this.row(id);
        if (row && this.words && isDrawn(row.drawing)) {
          this.look ??= pageLook();
          tile.chart.show(row.drawing, this.words.stances, this.look);
        }
      }
    }
  }
}

function isDrawn(drawing: Drawing) {
  return drawing.chart !== 'FIGURE' && drawing.parts.some((part) => drawing.chart === 'SUPPORT' || part.numbers.length > 0);
}

/** What the looks of a stacked bar mean, as far as they are in it. */
function key({ parts }: Drawing, { stances }: Words) {
  const shown = stances.map((name, stance) => ({ name, look: LOOKS[stance], people: parts.some((part) => part.numbers[stance]) })).filter((one) => one.people);
  return html`<p class="legend" aria-hidden="true">${shown.map((one) => html`<span><i class="block ${one.look}"></i>${one.name}</span>`)}</p>`;
}

function at({ id, place }: Row) {
  const [x, y, w, h] = place as [number, number, number, number];
  return { id, x, y, w, h };
}

function inOrder(one: Row, other: Row) {
  return one.place[1]! - other.place[1]! || one.place[0]! - other.place[0]!;
}
