// An object → the Graph type it claims to be, without its name space; null when it claims none.
import { member, type Tree, type TreeObject } from '../syntax/tree.ts'

export function odataType(object: TreeObject): string | null {
  return typeName(member(object, '@odata.type'))
}

export function typeName(value: Tree | null): string | null {
  if (value?.kind !== 'scalar' || value.type !== 'string') return null
  return value.text.trim().replace(/^#?(?:microsoft\.graph\.)?/i, '')
}

/** Names of Graph types say their platform. */
export function isAndroidType(type: string | null): boolean {
  return type !== null && /android|aosp/i.test(type)
}
