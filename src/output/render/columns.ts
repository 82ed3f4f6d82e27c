// Text → the terminal columns it takes, and the clusters that must not be cut in two.
// string-width gives the same figures, but makes an Intl.Segmenter at import (9 ms); most text here is ASCII.
import { WIDE } from './wide.ts'

// One column each and never part of a cluster: Latin, punctuation, arrows, box drawing. Soft hyphen is not among them.
const SIMPLE =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u21ff\u2500-\u259f\ufffd]*$/

// As text, because V8 reads the tables of `\p{…}` wherever it meets such an expression: a millisecond of every start.
// Emoji with their modifiers and joiners, flags, keycaps, Hangul syllables in jamo, then any character with its marks.
const CLUSTER = [
  '\\p{RI}\\p{RI}',
  '[\\d#*]\\ufe0f?\\u20e3',
  '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod})?(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod})?)*[\\p{M}\\p{EMod}\\u200c\\u200d]*',
  '[\\u1100-\\u115f\\ua960-\\ua97c][\\u1160-\\u11a7\\ud7b0-\\ud7c6][\\u11a8-\\u11ff\\ud7cb-\\ud7fb]?\\p{M}*',
  '.[\\p{M}\\p{EMod}\\u200c\\u200d]*',
].join('|')
const EMOJI =
  '^(?:\\p{RI}\\p{RI}|[\\d#*]\\ufe0f?\\u20e3|\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod}|.*\\u200d\\p{Extended_Pictographic}))'
const NOTHING = '^[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}\\p{Mn}\\p{Me}\\p{Cs}]+$'
const ADDS = '[\\p{Mc}\\uff00-\\uffef]'

/** What must stay together: a letter with its marks, an emoji with its joiners. */
export function clusters(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.split('')
  return text.match(new RegExp(CLUSTER, 'gsu')) ?? []
}

/** Columns of one line of printable text. */
export function columns(text: string): number {
  if (SIMPLE.test(text)) return text.length
  let sum = 0
  for (const cluster of clusters(text)) sum += clusterColumns(cluster)
  return sum
}

function clusterColumns(cluster: string): number {
  if (cluster.length === 1 && SIMPLE.test(cluster)) return 1
  if (new RegExp(NOTHING, 'u').test(cluster)) return 0
  if (new RegExp(EMOJI, 'u').test(cluster)) return 2
  const [base = '', ...rest] = cluster
  let sum = WIDE.test(base) ? 2 : 1
  const adds = new RegExp(ADDS, 'u')
  for (const mark of rest) if (adds.test(mark)) sum += WIDE.test(mark) ? 2 : 1
  return sum
}
