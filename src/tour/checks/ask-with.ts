// A right answer and wrong ones → a check, or nothing where they don't make a question.

import type { Check } from '../../model/lesson.ts'
import type { Source } from '../../model/source.ts'
import { mixed } from '../mix.ts'

export interface Asked {
  readonly id: string
  readonly kind: Check['kind']
  readonly prompt: string
  readonly right: string
  /** Best first; those equal to the right one are left out. */
  readonly wrong: readonly string[]
  readonly quote: string | null
  readonly source: Source
}

const MOST_OPTIONS = 4

/** Null without a wrong answer: a question with one answer asks nothing. */
export function checkOf({ right, wrong, ...asked }: Asked): Check | null {
  const same = (text: string) => text.trim().toLowerCase() === right.trim().toLowerCase()
  const others = [...new Set(wrong)].filter(text => text !== '' && !same(text)).slice(0, MOST_OPTIONS - 1)
  if (right === '' || others.length === 0) return null
  const options = mixed([right, ...others], asked.id)
  return { ...asked, options, right: options.indexOf(right) }
}
