// The field's and the desk's words for one thing, a row a concept. Data: no row names a key, a page or a question.
//
// A row is `id: words`, words and phrases separated by `|`. An id that ends in + or - is one end of an axis: `switch+`
// and `switch-` are opposites. A phrase may give several concepts: `open wifi = opennet wifi`. Words are stemmed when
// the table is read, so one form of a word is enough, and articles and possessives in a phrase change nothing.
//
// A word that means two things in the field stands in a phrase that tells which ("settings page", "leave the network"),
// not alone. A word of two concepts counts for both; three are too many to tell anything. Where an id is a word too, the
// row holds that word.
//
// `{cut/lock} off {work} mail` stands for every phrase that takes one word of each pair of braces; a name of `CLASSES`
// in braces stands for the words of that class.
import { stemsOf } from './concept-table.ts'
import { ACTIONS } from './concepts/actions.ts'
import { ADMINISTRATION } from './concepts/administration.ts'
import { DATA_AND_ACCESS } from './concepts/data.ts'
import { DEVICES_AND_APPS } from './concepts/devices-and-apps.ts'
import { MEASURES } from './concepts/measures.ts'
import { NEIGHBOURS } from './concepts/neighbours.ts'
import { NETWORK } from './concepts/network.ts'
import { OPPOSITES } from './concepts/opposites.ts'
import { PEOPLE } from './concepts/people.ts'
import { SAYINGS } from './concepts/sayings.ts'
import { SECURITY } from './concepts/security.ts'

/** Words that stand in the same places of many sayings. */
const CLASSES: Readonly<Record<string, string>> = {
  bad: 'bad/dodgy/dangerous/malicious/nasty/unsafe/harmful/evil/suspicious/infected',
  site: 'site/website/page/webpage/link',
  handset: 'phone/device/handset/iphone/ipad/mobile/tablet',
  wifi: 'wifi/wi-fi/wlan/hotspot/network',
  work: 'company/work/corporate/business/office/firm/employer/corp',
}

/** Rows with their braces written out. A phrase that has a row of its own, or came before, keeps the senses it has there. */
function spread(rows: readonly string[]): string[] {
  const taken = new Set<string>()
  for (const row of rows) for (const phrase of phrasesOf(row)) if (!phrase.includes('{')) taken.add(stemsIn(phrase))
  return rows.flatMap(row => {
    const free = phrasesOf(row).flatMap(phrase =>
      phrase.includes('{')
        ? spreadPhrase(phrase).filter(one => !taken.has(stemsIn(one)) && taken.add(stemsIn(one)))
        : [phrase],
    )
    return free.length > 0 ? [`${row.slice(0, row.indexOf(':'))}: ${free.join('|')}`] : []
  })
}

const phrasesOf = (row: string): string[] => row.slice(row.indexOf(':') + 2).split('|')
const stemsIn = (phrase: string): string => stemsOf(phrase.split('=')[0]!).join(' ')

function spreadPhrase(phrase: string): string[] {
  const braces = /\{([^}]*)\}/.exec(phrase)
  if (!braces) return [phrase]
  const [before, after] = [phrase.slice(0, braces.index), phrase.slice(braces.index + braces[0].length)]
  const words = CLASSES[braces[1]!] ?? braces[1]!
  return words.split('/').flatMap(word => spreadPhrase(`${before}${word}${after}`))
}

/** The rows as written. */
export const ROWS: readonly string[] = [
  ...OPPOSITES,
  ...ACTIONS,
  ...PEOPLE,
  ...DEVICES_AND_APPS,
  ...ADMINISTRATION,
  ...SECURITY,
  ...NETWORK,
  ...DATA_AND_ACCESS,
  ...MEASURES,
  ...NEIGHBOURS,
  ...SAYINGS,
]

export const CONCEPTS: readonly string[] = spread(ROWS)
