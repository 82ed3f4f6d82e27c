// A policy that says it is for another app, and holds none of the keys known here → no business of these pages.
import { APP } from './known-elsewhere.ts'
import type { Lookup } from './lookup.ts'
import type { ReadPolicy } from './reading.ts'

/** Only apps named in the file count; object ids say nothing, and Intune's own keys stand in any app's policy. */
export function isForeign({ apps, settings, name }: ReadPolicy, lookup: Lookup): boolean {
  if (apps.length === 0) return false
  const known = settings.some(({ key }) => lookup.defined(key) ?? lookup.mentioned(key) ?? lookup.nearest(key))
  return !known && !apps.some(app => isApp(app)) && !isApp(name ?? '')
}

/** The app by its bundle id or by its name as stores and tenants write it. */
function isApp(name: string): boolean {
  return name.toLowerCase() === APP.bundleId || /\bdefender\b/i.test(name)
}
