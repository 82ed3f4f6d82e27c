// The signs drawn around text, for consoles with Unicode and without.
import type { Dress } from './row.ts'

export interface Marks {
  readonly prompt: string
  readonly selected: string
  readonly unselected: string
  readonly line: string
  readonly strongLine: string
  readonly bar: string
  /** Where the bar meets the rule above and the rule below. */
  readonly down: string
  readonly up: string
  readonly dash: string
}

const UNICODE: Marks = {
  prompt: '› ',
  selected: '▸ ',
  unselected: '  ',
  line: '─',
  strongLine: '━',
  bar: ' │ ',
  down: '─┬─',
  up: '─┴─',
  dash: '–',
}

const ASCII: Marks = {
  prompt: '> ',
  selected: '> ',
  unselected: '  ',
  line: '-',
  strongLine: '=',
  bar: ' | ',
  down: '-+-',
  up: '-+-',
  dash: '-',
}

/** Columns that roles and states of list items take before their words, for screen readers. */
export const SPOKEN_PREFIX = 'list: listitem: (selected) '.length

export function marksOf({ unicode }: Dress): Marks {
  return unicode ? UNICODE : ASCII
}
