import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from '../shell/marks';
import { Width } from '../shell/width';
import { scaleFor } from './scale';
import type { Foot, Interval, X } from './strip-picture';

interface Step {
  name: string;
  numbers: Interval;
  said: string;
  change: string;
}

/** What a department made of each round; nothing where it was not told apart. */
interface Line {
  feet: Foot[];
  bests: number[][];
}

/** One best guess before and after a talk. */
interface Move {
  after: number;
  from: number;
  to: number;
  mine: boolean;
}

interface Course {
  steps: Step[];
  lines: Line[];
  moves: Move[];
  sentence: string;
  you: string;
}

/** A mark on its way: where it is in a round, if it is there. */
type Spot = { x: number; y: number } | undefined;

const TOP = 20;
const BAND = 16;
const LANE = 12;
const LANES = 3;
const GAP = 22;
const MARK = 10;
const LEFT = 92;

/** Round below round: the group's band, what departments made of it, and where I went. */
@customElement('rounds-compared')
export class RoundsCompared extends LitElement {
  @property({ type: Object }) course?: Course;
  private readonly width = new Width(this);

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { course } = this;
    const width = this.width.now;
    if (!course || !width) {
      return nothing;
    }
    const { steps, lines, moves } = course;
    const scale = scaleFor(
      [...steps.flatMap((step) => step.numbers), ...lines.flatMap((line) => line.bests.flat()), ...moves.flatMap(({ from, to }) => [from, to])],
      [null, null]
    );
    const x: X = (value) => LEFT + scale.at(value) * (width - LEFT - 24);
    const ways = waysOf(lines, steps.length, x);
    const high = TOP + BAND + GAP + (lines.length ? LANES * LANE : 0);
    return html`<svg class="compared" width=${width} height=${steps.length * high - GAP + 8} role="img" aria-label=${course.sentence}>
        ${steps.map((step, at) => linksOf(step, steps[at + 1], at * high, high, x))}
        ${ways.map((way, at) => wayOf(way, lines[at]!, high))} ${moves.map((move, at) => moveOf(move, high, x, at ? '' : course.you))}
        ${steps.map((step, at) => stepOf(step, at === steps.length - 1, at * high, x))} ${ways.map((way, at) => marksOf(way, lines[at]!, high))}
      </svg>
      ${lines.length
        ? html`<p class="legend compared-legend" aria-hidden="true">
            ${lines.map((line) => html`<span>${line.feet.length === 1 ? mark(line.feet[0]!.shape, line.feet[0]!.look, MARK) : html`<i class="cell-few"></i>`}${line.feet.map((foot) => foot.name).join(', ')}</span>`)}
          </p>`
        : nothing}`;
  }
}

function stepOf({ name, numbers: [low, best, high], said, change }: Step, isNewest: boolean, top: number, x: X) {
  const y = top + TOP;
  return svg`<g class=${isNewest ? 'newest' : ''}>
    <text class=${isNewest ? 'strong' : ''} x="0" y=${y + 13}>${name}</text>
    <text class="change" x="0" y=${y + 29}>${change}</text>
    <text class="strong" x=${x(best)} y=${y - 6} text-anchor="middle">${said}</text>
    <rect x=${x(low)} y=${y} width=${Math.max(2, x(high) - x(low))} height=${BAND} rx="3"></rect>
    <path class="best" d="M${x(best)} ${y - 2}V${y + BAND + 2}"></path>
  </g>`;
}

/** From the ends and the middle of a band to those of the next. */
function linksOf({ numbers }: Step, next: Step | undefined, top: number, high: number, x: X) {
  return next
    ? numbers.map(
        (value, end) => svg`<path class="link" d="M${x(value)} ${top + TOP + BAND}L${x(next.numbers[end]!)} ${top + high + TOP}"></path>`
      )
    : nothing;
}

/** The marks of every department in every round, side by side where they would cover each other. */
function waysOf(lines: Line[], rounds: number, x: X): Spot[][] {
  const ways: Spot[][] = lines.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const ends = Array.from({ length: LANES }, () => -Infinity);
    lines
      .flatMap((line, at) => line.bests[round]!.map((best) => ({ at, x: x(best) })))
      .sort((one, other) => one.x - other.x)
      .forEach((spot) => {
        const free = ends.findIndex((end) => end + MARK + 2 <= spot.x);
        const lane = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
        ends[lane] = spot.x;
        ways[spot.at]![round] = { x: spot.x, y: TOP + BAND + LANE * (lane + 0.75) };
      });
  }
  return ways;
}

function wayOf(way: Spot[], line: Line, high: number) {
  const look = line.feet.length === 1 ? line.feet[0]!.look : 'few';
  return svg`<g class=${look}>${way.map((spot, round) => {
    const next = way[round + 1];
    return spot && next ? svg`<path class="way" d="M${spot.x} ${round * high + spot.y}L${next.x} ${(round + 1) * high + next.y}"></path>` : nothing;
  })}</g>`;
}

function marksOf(way: Spot[], line: Line, high: number) {
  const [foot] = line.feet;
  return svg`${way.map((spot, round) => {
    if (!spot) {
      return nothing;
    }
    const y = round * high + spot.y;
    return line.feet.length === 1
      ? svg`<svg class=${foot!.look} x=${spot.x - MARK / 2} y=${y - MARK / 2} width=${MARK} height=${MARK}><use href="look/marks.svg#${foot!.shape}"></use></svg>`
      : svg`<circle class="few" cx=${spot.x} cy=${y} r=${MARK / 2 - 1}></circle>`;
  })}`;
}

/** An arrow from one round to the next; mine says so. */
function moveOf({ after, from, to, mine }: Move, high: number, x: X, you: string) {
  const start = after * high + TOP + BAND;
  const end = (after + 1) * high + TOP;
  const look = mine ? 'move mine' : 'move';
  const tip = `M${x(to) - 5} ${end - 8}L${x(to)} ${end}L${x(to) + 5} ${end - 8}`;
  return svg`${mine ? svg`<path class="move-edge" d="M${x(from)} ${start}L${x(to)} ${end}"></path>` : nothing}
    <path class=${look} d="M${x(from)} ${start}L${x(to)} ${end}${tip}"></path>
    ${mine ? svg`<text class="strong" x=${(x(from) + x(to)) / 2 + 8} y=${(start + end) / 2 + 4}>${you}</text>` : nothing}`;
}
