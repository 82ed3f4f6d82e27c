// Caveats → a list: the word for the kind, the text cut short, the line to read on.
import type { Document } from '../../model/document.ts'
import type { Caveat } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import { CAVEAT_WORDS, placeText, shortened } from './wording.ts'

/** Longer ones are for the page itself. */
const LONGEST = 240

/** `beside`: the source already named, whose file needs no repeating. */
export function caveatList(caveats: readonly Caveat[], beside: Source): Document {
  if (caveats.length === 0) return []
  return [
    { kind: 'heading', level: 3, spans: [{ text: 'Caveats' }] },
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: caveats.map(caveat => {
        const { word, role } = CAVEAT_WORDS[caveat.kind]
        const places = caveat.sources.map(source => placeText(source, beside)).join(', ')
        return {
          blocks: [
            {
              kind: 'paragraph',
              spans: [
                { text: word, role },
                { text: `: ${shortened(caveat.text, LONGEST)} ` },
                { text: `(${places})`, role: 'dim' },
              ],
            },
          ],
        }
      }),
    },
  ]
}
