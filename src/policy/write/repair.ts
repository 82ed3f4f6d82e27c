// A file's text and what was found in it → the text with every safe repair made, and what was left.
import type { Judged } from '../check-policies.ts'
import { readPolicies } from '../read-policies.ts'
import type { Layer, PolicyText, ReadPolicy, ReadSetting } from '../reading.ts'
import { type Change, changesFor, type Wanted } from './notations.ts'

export interface Repaired {
  /** Null when nothing could be repaired. */
  readonly text: string | null
  readonly done: readonly Judged[]
  readonly left: readonly Judged[]
}

export function repair(input: PolicyText, judged: readonly Judged[]): Repaired {
  const fixable = judged.filter(({ finding }) => finding.fix !== null)
  const other = judged.filter(({ finding }) => finding.fix === null)
  if (fixable.length === 0) return { text: null, done: [], left: other }
  const wanted = wantedSettings(fixable)
  const text = changed(input.text, [...new Set(fixable.map(({ policy }) => policy))], wanted)
  // A repair is made when reading the copy gives what was wanted, and nothing else has changed.
  const sound = text !== null && says(text, input, wanted)
  return sound ? { text, done: fixable, left: other } : { text: null, done: [], left: judged }
}

/** Several findings may change parts of one setting. */
function wantedSettings(fixable: readonly Judged[]): Map<ReadSetting, Wanted> {
  const wanted = new Map<ReadSetting, Wanted>()
  for (const { setting, finding } of fixable) {
    const { key, type, value } = wanted.get(setting) ?? setting
    const { part, to } = finding.fix!
    wanted.set(setting, {
      key: part === 'key' ? to : key,
      type: part === 'type' ? to : type,
      // To write a value anew as it is, is no reason against another finding's better one.
      value: part === 'value' && to !== setting.value ? to : value,
    })
  }
  return wanted
}

function changed(
  text: string,
  policies: readonly ReadPolicy[],
  wanted: ReadonlyMap<ReadSetting, Wanted>,
): string | null {
  const changes = policies.flatMap(({ settings, notation, layer }) => {
    const inner = settings.flatMap(setting => {
      const want = wanted.get(setting)
      return want === undefined ? [] : changesFor(setting, want, notation, layer?.text ?? text)
    })
    return layer === null ? inner : wrapped(layer, apply(layer.text, inner))
  })
  return apply(text, changes)
}

/** The changed XML as base64 again, in a string of the file around it. */
function wrapped(layer: Layer, xml: string | null): Change[] {
  if (xml === null) return []
  const { offset, end } = layer.outer
  return [{ offset, end, text: JSON.stringify(Buffer.from(xml, 'utf8').toString('base64')) }]
}

/** Null when two changes overlap. */
function apply(text: string, changes: readonly Change[]): string | null {
  let out = ''
  let at = 0
  for (const change of changes.toSorted((a, b) => a.offset - b.offset)) {
    if (change.offset < at) return null
    out += text.slice(at, change.offset) + change.text
    at = change.end
  }
  return out + text.slice(at)
}

function says(text: string, { file, text: before }: PolicyText, wanted: ReadonlyMap<ReadSetting, Wanted>): boolean {
  const places = new Map([...wanted].map(([setting, want]) => [placeOf(setting), want]))
  const expected = settingsIn(file, before).map(setting => said(places.get(placeOf(setting)) ?? setting))
  return expected.join('\n') === settingsIn(file, text).map(said).join('\n')
}

function settingsIn(file: string, text: string): ReadSetting[] {
  return readPolicies({ file, text }).flatMap(reading =>
    reading.kind === 'policy' ? [...reading.policy.settings] : [],
  )
}

function said({ key, type, value }: Wanted): string {
  return JSON.stringify([key, type, value])
}

/** Two readings of one text give a setting the same place. */
function placeOf({ spots, at }: ReadSetting): string {
  return [at?.line, at?.column, spots.key?.offset, spots.value?.offset].join()
}
