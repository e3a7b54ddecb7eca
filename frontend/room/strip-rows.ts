import { nothing, svg } from 'lit';
import { nameOf, type Answers, type Foot, type Interval, type Words, type X } from './strip-picture';

/** The rows of a strip that does not have many. */
export const ROW = 18;

/** So high is the name of a department. */
const NAME = 30;

export interface Place {
  width: number;
  left: number;
  right: number;
  row: number;
  isWide: boolean;
}

interface Row {
  top: number;
  high: number;
}

interface Spot {
  top: number;
  bottom: number;
  rows: Row[];
  mine: number;
  here: number;
}

/** Where a cell lies that starts here; my row is as high as any when the others are thin. */
export function rowsOf(cell: Answers, top: number, mine: number, here: number, { row: high, isWide }: Place): Spot {
  let bottom = top;
  const rows = cell.rows.map((_, at) => {
    const row = { top: bottom, high: at === mine ? ROW : high };
    bottom += row.high;
    return row;
  });
  return { top, bottom: isWide && high < ROW ? Math.max(bottom, top + NAME) : bottom, rows, mine, here };
}

/** The rows of departments that stand together, their name, and their mean. */
export function cellOf(cell: Answers, spot: Spot, x: X, place: Place, words: Words) {
  const [foot] = cell.feet;
  const isNamed = cell.feet.length === 1;
  const middle = (spot.top + spot.bottom) / 2;
  const nameAt = place.isWide ? middle : spot.top - 9;
  const here = spot.rows[spot.here];
  return svg`<g class=${isNamed ? foot!.look : 'few'}>
    ${here ? svg`<rect class="strip-here" x="1" y=${here.top} width=${place.width - 2} height=${here.high} rx="3"></rect>` : nothing}
    ${cell.rows.map((row, at) => rowOf(row, spot.rows[at]!, at === spot.mine, isNamed ? foot! : undefined, x, place, words))}
    ${
      isNamed
        ? svg`<svg class=${foot!.look} x="0" y=${nameAt - 6} width="12" height="12"><use href="look/marks.svg#${foot!.shape}"></use></svg>`
        : svg`<circle class="few" cx="6" cy=${nameAt} r="4"></circle>`
    }
    ${nameLines(nameOf(cell, words), nameAt, place)}
    ${cell.band.length && place.isWide ? svg`<text class="strong" x=${place.width} y=${middle + 4} text-anchor="end">${cell.saidBand[1]}</text>` : nothing}
  </g>`;
}

/** A name beside its rows in at most three lines, or above them on a narrow screen. */
function nameLines(name: string, y: number, place: Place) {
  const most = place.isWide ? 18 : 48;
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  const shown = lines.slice(0, 3).map((line) => (line.length > most + 4 ? `${line.slice(0, most + 2)}…` : line));
  return shown.map((line, at) => svg`<text class="ink" x="18" y=${y + 4 + (at - (shown.length - 1) / 2) * 14}>${line}</text>`);
}

function rowOf([low, best, high]: Interval, row: Row, isMine: boolean, foot: Foot | undefined, x: X, place: Place, words: Words) {
  const y = row.top + row.high / 2;
  const size = Math.min(11, row.high * 0.8);
  const isThin = row.high < ROW / 2;
  return svg`${
    isMine
      ? svg`<rect class="strip-mine" x="0" y=${row.top} width=${place.width} height=${row.high}></rect>
          <rect class="strip-mine-edge" x="0" y=${row.top} width="4" height=${row.high}></rect>
          <text class="strong" x=${Math.min(x(high) + 8, place.width - 24)} y=${y + 4}>${words.you}</text>`
      : nothing
  }
  <path class="reach ${isMine ? 'mine' : isThin ? 'thin' : ''}" style="transform-origin:${x(best)}px ${y}px" d="M${x(low)} ${y}H${Math.max(x(high), x(low) + 0.5)}"></path>
  ${
    isThin
      ? svg`<circle class="dot" cx=${x(best)} cy=${y} r=${Math.max(1.8, row.high * 0.4)}></circle>`
      : foot
        ? svg`<svg class=${foot.look} x=${x(best) - size / 2} y=${y - size / 2} width=${size} height=${size}><use href="look/marks.svg#${foot.shape}"></use></svg>`
        : svg`<circle class="few" cx=${x(best)} cy=${y} r=${size * 0.4}></circle>`
  }`;
}
