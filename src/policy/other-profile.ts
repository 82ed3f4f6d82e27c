// A record → the kind of profile its key belongs to, when that is no app configuration policy.
import type { KeyRecord } from '../model/record.ts'

/** Null when some channel of app configuration takes the key. */
export function profileOf({ channels }: KeyRecord): string | null {
  const facts = [channels.mdm, channels.mam]
  if (facts.some(({ available, profile }) => available === true && profile === undefined)) return null
  return facts.find(({ profile }) => profile !== undefined)?.profile ?? null
}
