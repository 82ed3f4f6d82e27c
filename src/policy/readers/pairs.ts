// An array of objects that each hold a key, a value and perhaps a type → settings, and what is odd about them.
import type { Oddity, ReadSetting } from '../reading.ts'
import { repeatedMembers } from '../syntax/repeated.ts'
import { member, type Tree, type TreeObject, type TreeScalar } from '../syntax/tree.ts'
import { portalType } from '../value-types.ts'

export interface PairNames {
  readonly key: string
  readonly value: string
  readonly type: string | null
}

export interface Pairs {
  readonly settings: readonly ReadSetting[]
  readonly oddities: readonly Oddity[]
}

/** Null (the member is missing or null) is an empty list; anything else that is no list is told. */
export function readPairs(list: Tree | null, names: PairNames): Pairs {
  const settings: ReadSetting[] = []
  const oddities: Oddity[] = []
  if (list !== null && list.kind !== 'array' && !(list.kind === 'scalar' && list.type === 'null'))
    oddities.push(unsupported(list, null, `The settings are no list of ${names.key} and ${names.value}.`, 'array'))
  for (const item of list?.kind === 'array' ? list.items : []) {
    const key = item.kind === 'object' ? member(item, names.key) : null
    if (item.kind !== 'object' || key?.kind !== 'scalar' || key.type === 'null') {
      oddities.push(unsupported(item, null, `A setting here has no ${names.key}.`, `an object with ${names.key}`))
      continue
    }
    oddities.push(...repeatedMembers(item, key.text))
    const value = member(item, names.value)
    if (value?.kind !== 'scalar') {
      oddities.push(unvalued(item, key.text, value, names))
      continue
    }
    const type = names.type === null ? null : member(item, names.type)
    const typed = type?.kind === 'scalar' && type.type === 'string' ? type : null
    const setting = {
      key: key.text,
      type: typed === null ? null : portalType(typed.text),
      value: value.type === 'null' ? '' : value.text,
      at: key.spot.at,
      spots: { key: key.spot, type: typed?.spot ?? null, value: value.spot },
    }
    settings.push(setting)
    if (value.type !== 'string') oddities.push(notText(value, setting, names))
  }
  return { settings, oddities }
}

function unvalued(item: TreeObject, key: string, value: Tree | null, names: PairNames): Oddity {
  return value === null
    ? unsupported(item, key, `${key} has no ${names.value}.`, 'a string', 'nothing')
    : unsupported(value, key, `${key} holds a nested value, which no setting of this kind can carry.`, 'a string')
}

function notText(value: TreeScalar, setting: ReadSetting, names: PairNames): Oddity {
  const message = `${names.value} of ${setting.key} is no string but a ${value.type}; Graph keeps every value as a string, whatever its type.`
  const mended = value.type === 'null' ? null : setting
  return { ...unsupported(value, setting.key, message, JSON.stringify(setting.value), value.text), setting: mended }
}

function unsupported(
  tree: Tree,
  key: string | null,
  message: string,
  expected: string,
  got: string = tree.kind,
): Oddity {
  return { kind: 'unsupported', setting: null, key, at: tree.spot.at, message, expected, got }
}
