// Tables of words as lines of `word=what it stands for`. The build puts the lines in the place of these functions
// (scripts/word-plugins.ts), so that no table is made at start.
import { IRREGULAR } from './irregular-words.ts'
import { SHORTHAND } from './shorthand.ts'

const lines = (pairs: readonly (readonly [string, string])[]): string => pairs.map(pair => pair.join('=')).join('\n')

/** Words whose stem the rules of the language don't tell. */
export const irregularStems = (): string => lines(Object.entries(IRREGULAR))

/** Short forms and the plain words. */
export const shortForms = (): string =>
  lines(
    SHORTHAND.flatMap(row => {
      const [plain, shorts] = row.split(': ') as [string, string]
      return shorts.split(' ').map(short => [short, plain] as const)
    }),
  )
