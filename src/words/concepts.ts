// The field's and the desk's words for one thing, a row a concept. Data: no row names a key, a page or a question.
//
// A row is `id: words`, words and phrases separated by `|`. An id that ends in + or - is one end of an axis: `switch+`
// and `switch-` are opposites. A phrase may give several concepts: `open wifi = opennet wifi`. Words are stemmed when
// the table is read, so one form of a word is enough, and articles and possessives in a phrase change nothing.
//
// A word that means two things in the field stands in a phrase that tells which ("settings page", "leave the network"),
// not alone. A word of two concepts counts for both; three are too many to tell anything. Where an id is a word too, the
// row holds that word.
import { ACTIONS } from './concepts/actions.ts'
import { ADMINISTRATION } from './concepts/administration.ts'
import { DATA_AND_ACCESS } from './concepts/data.ts'
import { DEVICES_AND_APPS } from './concepts/devices-and-apps.ts'
import { MEASURES } from './concepts/measures.ts'
import { NEIGHBOURS } from './concepts/neighbours.ts'
import { NETWORK } from './concepts/network.ts'
import { OPPOSITES } from './concepts/opposites.ts'
import { PEOPLE } from './concepts/people.ts'
import { SECURITY } from './concepts/security.ts'

export const CONCEPTS: readonly string[] = [
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
]
