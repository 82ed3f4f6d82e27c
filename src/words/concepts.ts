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
]

/** Concepts of talk in general: a page that lacks them is not for that reason silent on the question. */
export const GENERAL_CONCEPTS: ReadonlySet<string> = new Set(
  `outside time hour before again later since only number many affect auto manual new same reason recommend mode learn
  manage internet use choose change configure start step feature keep see allow require support include device user admin
  app defender ios intune customer microsoft portal menu screen loc create add open policy setting value type key
  experience personal corporate process access data default simultaneous maximum install deploy rename group
  once end page periodic error move`.split(/\s+/),
)

/** Concepts that may be the predicate of a sentence though they have no opposite. */
export const VERB_CONCEPTS: ReadonlySet<string> = new Set(
  `skip send collect generate receive block detect check protect configure change rename add create choose open install
  deploy onboard register approve consent report resolve remediate process sync use assess manage access browse
  impersonate tamper trust untrust discontinue inspect improve troubleshoot
  download print copy clipboard screenshot backup restore close import saveas search crash expire pause resume undo reset
  move warn ignore retry connect lock encrypt offboard suppress quarantine`.split(/\s+/),
)
