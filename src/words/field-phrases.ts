// The table of concepts as the program reads it. The build puts the packed text in the place of these functions
// (scripts/word-plugins.ts), so that nothing is stemmed at start.
import { packPhrases, packWords } from './concept-table.ts'
import { CONCEPTS } from './concepts.ts'
import { IRREGULAR } from './irregular-words.ts'

export const fieldPhrases = (): string => packPhrases(CONCEPTS)

/** Every word of the tables, parted by spaces. */
export const fieldWords = (): string => `${packWords(CONCEPTS)} ${Object.keys(IRREGULAR).join(' ')}`
