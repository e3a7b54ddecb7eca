import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing, Part } from './dashboard-canvas';

echarts.use([BarChart, CustomChart, LineChart, GridComponent, SVGRenderer]);

/** The colours and the type of the page, as ECharts needs them: worked out. */
export interface Look {
  ink: string;
  soft: string;
  line: string;
  edge: string;
  surface: string;
  sunken: string;
  accent: string;
  accentSoft: string;
  mid: string;
  band: string;
  object: string;
  objectSoft: string;
  font: string;
  head: string;
  moves: number;
}

type Option = echarts.EChartsCoreOption;

/** The picture in one widget; what changes moves, and nothing is built anew. */
export class WidgetChart {
  private readonly chart: echarts.ECharts;
  private shown = '';

  constructor(place: HTMLElement) {
    this.chart = echarts.init(place, undefined, { renderer: 'svg' });
  }

  show(drawing: Drawing, stances: string[], look: Look) {
    const option = { ...around(look), ...picture(drawing, stances, look, this.chart.getWidth(), this.chart.getHeight()) };
    this.chart.setOption(option, { notMerge: this.shown !== drawing.chart, replaceMerge: ['series'] });
    this.shown = drawing.chart;
  }

  resize() {
    this.chart.resize();
  }

  dispose() {
    this.chart.dispose();
  }
}

function around(look: Look): Option {
  return {
    textStyle: { fontFamily: look.font, fontSize: 12, color: look.ink },
    animationDuration: 0,
    animationDurationUpdate: look.moves,
    backgroundColor: 'transparent'
  };
}

function picture(drawing: Drawing, stances: string[], look: Look, width: number, height: number): Option {
  if (drawing.counted) {
    return stacked(drawing.parts, stances, look, width);
  }
  switch (drawing.chart) {
    case 'ROUNDS':
      return rounds(drawing.parts, drawing.agreed, look);
    case 'BULLET':
      return bullet(drawing.parts, drawing.agreed, look);
    default:
      return bar(drawing.parts[0]!, look, width, height);
  }
}

/** A bar from zero to the value, and on it the band as a whisker. */
function bar(part: Part, look: Look, width: number, height: number): Option {
  const [low, value, high] = part.numbers as [number, number, number];
  return {
    grid: { left: 2, right: Math.min(width * 0.45, part.said[1]!.length * 8 + 20), top: 8, bottom: 24 },
    xAxis: { type: 'value', min: Math.min(0, low), max: Math.max(0, high), ...bare(), axisLabel: { show: false } },
    yAxis: { type: 'category', data: [''], ...bare(), axisLine: { show: true, lineStyle: { color: look.edge } } },
    series: [
      {
        id: 'value',
        type: 'bar',
        data: [value],
        barWidth: Math.max(18, Math.min(48, height * 0.4)),
        itemStyle: { color: look.accent, borderRadius: 2 },
        silent: true
      },
      whisker('band', low, high, look),
      words('said', high, part.said[1]!, look, 10)
    ]
  };
}

/**
 * The value as a post in its band; beside it, where they are known, what we think (a whisker), what the process does by
 * itself (a dashed frame), and where it is now (a ring).
 */
function bullet([value, thought, process, now]: Part[], agreed: boolean, look: Look): Option {
  const all = [value, thought, process, now].flatMap((part) => part?.numbers ?? []);
  const lowest = Math.min(...all);
  const highest = Math.max(...all);
  const room = (highest - lowest || Math.abs(highest) || 1) * 0.3;
  return {
    grid: { left: 8, right: 8, top: 30, bottom: 26 },
    xAxis: { type: 'value', min: lowest - room, max: highest + room, ...bare(), axisLabel: { show: false } },
    yAxis: { type: 'category', data: [''], ...bare() },
    series: [
      {
        id: 'bullet',
        type: 'custom',
        silent: true,
        data: [[lowest, highest]],
        encode: { x: [0, 1] },
        renderItem: (_: unknown, api: CustomApi) => {
          const x = (number: number) => api.coord([number, 0])[0]!;
          const y = api.coord([lowest, 0])[1]!;
          const children: object[] = [box(x(lowest - room), x(highest + room), y, 4, { fill: look.line })];
          if (process?.numbers.length) {
            children.push(box(x(process.numbers[0]!), x(process.numbers[2]!), y, 44, { stroke: look.edge, fill: 'none', lineDash: [4, 3], lineWidth: 1.5 }));
          }
          const [low, best, high] = value!.numbers.map(x) as [number, number, number];
          children.push(box(low, high, y, 32, bandStyle(agreed, look)));
          if (thought?.numbers.length) {
            children.push(...reach(x(thought.numbers[0]!), x(thought.numbers[2]!), y, look));
          }
          if (now?.numbers.length) {
            const style = { fill: look.surface, stroke: look.ink, lineWidth: 2 };
            children.push({ type: 'circle', shape: { cx: x(now.numbers[0]!), cy: y, r: 5 }, style });
          }
          children.push({ type: 'rect', shape: { x: best - 2.5, y: y - 24, width: 5, height: 48, r: 1.5 }, style: { fill: look.accent } });
          children.push(text(best, y - 30, value!.said[1]!, `640 15px ${look.head}`, look.ink, 'bottom'));
          children.push(...(now?.numbers.length ? [] : ends(low, high, y + 22, value!, look)));
          if (now?.numbers.length) {
            children.push(text(x(now.numbers[0]!), y + 26, `${now.name} ${now.said[1]}`, `400 12px ${look.font}`, look.soft, 'top'));
          }
          return { type: 'group', children };
        }
      }
    ]
  };
}

/** The ends of a band in words, on one line or, where that is too narrow, as one. */
function ends(left: number, right: number, y: number, part: Part, look: Look) {
  const font = `400 12px ${look.font}`;
  return right - left > 60
    ? [text(left, y, part.said[0]!, font, look.soft, 'top'), text(right, y, part.said[2]!, font, look.soft, 'top')]
    : [text((left + right) / 2, y, `${part.said[0]} – ${part.said[2]}`, font, look.soft, 'top')];
}

/** The group's value and band, round by round. */
function rounds(parts: Part[], agreed: boolean, look: Look): Option {
  const numbers = parts.flatMap((part) => part.numbers);
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = (high - low || Math.abs(high) || 1) * 0.15;
  return {
    grid: { left: 8, right: 8, top: 22, bottom: 26 },
    xAxis: { type: 'category', data: parts.map((part) => part.name), ...bare(), axisLabel: { color: look.soft, interval: 0 } },
    yAxis: { type: 'value', min: low - room, max: high + room, ...bare(), axisLabel: { show: false } },
    series: [
      {
        id: 'bands',
        type: 'custom',
        silent: true,
        data: parts.map((part, at) => [at, part.numbers[0]!, part.numbers[2]!]),
        encode: { x: 0, y: [1, 2] },
        renderItem: (_: unknown, api: CustomApi) => {
          const [x, top] = api.coord([api.value(0), api.value(2)]) as [number, number];
          const bottom = (api.coord([api.value(0), api.value(1)]) as [number, number])[1];
          const width = Math.min(44, api.size([1, 0])[0]! * 0.5);
          const isLast = api.value(0) === parts.length - 1;
          return box(x - width / 2, x + width / 2, (top + bottom) / 2, Math.max(2, bottom - top), bandStyle(agreed && isLast, look));
        }
      },
      {
        id: 'values',
        type: 'line',
        silent: true,
        data: parts.map((part) => part.numbers[1]!),
        symbol: 'circle',
        symbolSize: 8,
        lineStyle: { color: look.accent, width: 2 },
        itemStyle: { color: look.accent, borderColor: look.surface, borderWidth: 2 },
        label: { show: true, position: 'top', formatter: ({ dataIndex }: { dataIndex: number }) => parts[dataIndex]!.said[1]!, color: look.ink, fontWeight: 600 }
      }
    ]
  };
}

/** People as a bar per department, from those who agree to those who did not say it yet. */
function stacked(parts: Part[], stances: string[], look: Look, width: number): Option {
  const alone = parts.length === 1;
  const most = Math.max(1, ...parts.map((part) => part.numbers.reduce((sum, one) => sum + one, 0)));
  const told = parts.map((part) => part.numbers.length > 0);
  return {
    grid: { left: alone ? 0 : Math.min(130, width * 0.42), right: 8, top: 2, bottom: 22 },
    xAxis: { type: 'value', min: 0, max: most, ...bare(), axisLabel: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: parts.map((part) => part.name),
      ...bare(),
      axisLabel: { show: !alone, color: look.ink, width: Math.min(120, width * 0.4), overflow: 'break', lineHeight: 14, interval: 0 }
    },
    series: [
      ...stances.map((name, stance) => ({
        id: `stance-${stance}`,
        name,
        type: 'bar',
        stack: 'people',
        silent: true,
        barMaxWidth: 30,
        itemStyle: style(stance, look),
        data: parts.map((part) => part.numbers[stance] || '-'),
        label: {
          show: true,
          formatter: ({ value }: { value: number | '-' }) => (value === '-' ? '' : String(value)),
          color: stance === 0 ? look.surface : look.ink,
          fontWeight: 600
        }
      })),
      ...parts.flatMap((part, at) => (told[at] ? [] : [words(`few-${at}`, 0, part.said[0]!, look, 4, at)]))
    ]
  };
}

/** Never colour alone: who objects is hatched, who said nothing yet is dashed. */
function style(stance: number, look: Look) {
  return [
    { color: look.accent, borderColor: look.accent },
    { color: look.mid, borderColor: look.accent },
    {
      color: look.objectSoft,
      borderColor: look.object,
      decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: look.object }
    },
    { color: look.sunken, borderColor: look.edge },
    { color: 'transparent', borderColor: look.edge, borderType: 'dashed' }
  ][stance]!;
}

interface CustomApi {
  value(dimension: number): number;
  coord(data: number[]): number[];
  size(data: number[]): number[];
}

function whisker(id: string, low: number, high: number, look: Look) {
  return {
    id,
    type: 'custom',
    silent: true,
    z: 3,
    data: [[low, 0, high]],
    encode: { x: [0, 2], y: 1 },
    renderItem: (_: unknown, api: CustomApi) => {
      const [left, y] = api.coord([api.value(0), 0]) as [number, number];
      const [right] = api.coord([api.value(2), 0]) as [number, number];
      return { type: 'group', children: reach(left, right, y, look) };
    }
  };
}

/** A line with a stroke at both ends, readable on a bar, too. */
function reach(left: number, right: number, y: number, look: Look) {
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth: number) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } });
  return [
    [left, y, right, y],
    [left, y - 5, left, y + 5],
    [right, y - 5, right, y + 5]
  ].flatMap(([x1, y1, x2, y2]) => [line(x1!, y1!, x2!, y2!, look.surface, 4), line(x1!, y1!, x2!, y2!, look.ink, 1.6)]);
}

/** What is agreed is filled, what the group says so far is outlined. */
function bandStyle(agreed: boolean, look: Look) {
  return agreed ? { fill: look.band } : { fill: look.accentSoft, stroke: look.accent, lineWidth: 1 };
}

function box(left: number, right: number, y: number, height: number, style: object) {
  return { type: 'rect', shape: { x: left, y: y - height / 2, width: Math.max(2, right - left), height, r: 3 }, style };
}

function words(id: string, at: number, said: string, look: Look, room: number, row = 0) {
  return {
    id,
    type: 'custom',
    silent: true,
    data: [[at, row]],
    encode: { x: 0, y: 1 },
    renderItem: (_: unknown, api: CustomApi) => {
      const [x, y] = api.coord([api.value(0), api.value(1)]) as [number, number];
      return {
        type: 'text',
        style: { x: x + room, y, text: said, font: `600 14px ${look.font}`, fill: look.ink, textVerticalAlign: 'middle' }
      };
    }
  };
}

function text(x: number, y: number, said: string, font: string, fill: string, textVerticalAlign: 'top' | 'bottom') {
  return { type: 'text', style: { x, y, text: said, font, fill, textAlign: 'center', textVerticalAlign } };
}

function bare() {
  return { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } };
}
