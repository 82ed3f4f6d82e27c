// The table of concepts as the program reads it. The build puts what they give in the place of these functions, the phrases
// in a file of their own (scripts/word-plugins.ts), so that nothing is stemmed at start.
import { type PackedPhrases, packPhrases, packWords } from './concept-table.ts'
import { CONCEPTS } from './concepts.ts'
import { IRREGULAR } from './irregular-words.ts'

export const fieldPhrases = (): PackedPhrases => packPhrases(CONCEPTS)

/** Every word of the tables, parted by spaces. */
export const fieldWords = (): string => `${packWords(CONCEPTS)} ${Object.keys(IRREGULAR).join(' ')}`
