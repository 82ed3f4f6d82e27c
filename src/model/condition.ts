// The conditions under which a statement, a default or an answer holds. Only what applies is present.

export type Channel = 'mdm' | 'mam'
export type Cloud = 'commercial' | 'gcc' | 'us-government'
export type Actor = 'admin' | 'user'

export const CHANNELS: readonly Channel[] = ['mdm', 'mam']
export const CLOUDS: readonly Cloud[] = ['commercial', 'gcc', 'us-government']

export interface Condition {
  /** mdm = enrolled devices (policy for managed devices); mam = unenrolled (policy for managed apps). */
  readonly channel?: Channel
  /** true = supervised devices, false = unsupervised devices. */
  readonly supervised?: boolean
  readonly cloud?: Cloud
  readonly actor?: Actor
  /** The condition as the page puts it, when it says more than the fields above. */
  readonly text?: string
}
