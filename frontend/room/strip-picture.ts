/** What a revealed round looks like, as the server works it out; see `StripPicture`. */
export type Interval = [low: number, best: number, high: number];

export interface Foot {
  name: string;
  shape: string;
  look: string;
}

/** Answers that stand together; without feet, and without a band, they are too few to be named. */
export interface Answers {
  feet: Foot[];
  rows: Interval[];
  said: string[][];
  /** Whose answers they are, in a round with names. */
  names: string[];
  band: Interval | [];
  saidBand: string[];
  density: number[];
  sentence: string;
}

/** Shares of probability in equally wide bins. */
export interface Density {
  from: number;
  to: number;
  pool: number[];
  average: number[];
}

/** What was observed, between what chance leaves open, and the same as it is written. */
export interface Observed {
  numbers: Interval;
  said: string[];
}

export interface Picture {
  answers: Answers[];
  observed: Observed[];
  group: Interval;
  said: { value: string; low: string; high: string };
  /** What was agreed, low first; empty where nothing is. */
  agreed: { numbers: Interval | []; said: string[] };
  mine: [answers: number, row: number];
  density: Density;
  ends: number[][];
  sentence: string;
}

export type Words = Record<
  | 'strip'
  | 'departments'
  | 'table'
  | 'view'
  | 'you'
  | 'mean'
  | 'together'
  | 'differ'
  | 'average'
  | 'few'
  | 'answer'
  | 'band'
  | 'department'
  | 'low'
  | 'best'
  | 'high'
  | 'group'
  | 'observed'
  | 'agreed'
  | 'agreedRow',
  string
>;

/** Where a number is drawn. */
export type X = (value: number) => number;

/** The departments of answers, or that they are too few. */
export function nameOf({ feet }: Answers, words: Words) {
  return feet.map((foot) => foot.name).join(', ') || words.few;
}

/** What one answer is called: by its department, and its author where people are named. */
export function rowName(picture: Picture, answers: number, row: number, words: Words) {
  const cell = picture.answers[answers]!;
  const name = cell.names[row] ? `${cell.names[row]}, ${nameOf(cell, words)}` : nameOf(cell, words);
  return isMine(picture, answers, row) ? `${name} (${words.you})` : name;
}

/** Whether an answer is that of the reader. */
export function isMine({ mine }: Picture, answers: number, row: number) {
  return mine[0] === answers && mine[1] === row;
}

/** Whether another number was agreed than what the group said. */
export function isAnother({ agreed, said }: Picture) {
  return agreed.said.length > 0 && agreed.said.join() !== [said.low, said.value, said.high].join();
}
