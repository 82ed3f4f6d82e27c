// What the records say of one key, facet by facet: each a sentence and the statements it rests on.

import type { Statement } from '../../model/catalog.ts'
import type { Channel, Condition } from '../../model/condition.ts'
import type { DefaultFact, KeyRecord } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import { naming, statementsAt, statementsNaming } from '../draft.ts'
import type { Ground } from '../ground.ts'

export interface Facet {
  readonly text: string
  readonly evidence: readonly Statement[]
}

/** Value types as people type them → as the portal names them. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'String',
  boolean: 'Boolean',
  bool: 'Boolean',
  integer: 'Integer',
  int: 'Integer',
  number: 'Integer',
  real: 'Real',
}

export const CHANNEL_NAME: Record<Channel, string> = { mdm: 'enrolled devices (MDM)', mam: 'unenrolled devices (MAM)' }

/** A condition in words: "supervised devices", "US Government customers", "enrolled devices (MDM)". */
export function conditionName(condition: Condition): string {
  const cloud =
    condition.cloud === 'gcc'
      ? 'GCC customers'
      : condition.cloud === 'us-government'
        ? 'US Government customers'
        : condition.cloud === 'commercial'
          ? 'commercial customers'
          : null
  const supervised =
    condition.supervised === undefined ? null : condition.supervised ? 'supervised devices' : 'unsupervised devices'
  const channel = condition.channel ? CHANNEL_NAME[condition.channel] : null
  const parts = [cloud, supervised, channel].filter(p => p !== null)
  return parts.length > 0 ? parts.join(', ') : (condition.text ?? 'in general')
}

const quoted = (value: string): string => `\`${value}\``

export function defaultFacet(record: KeyRecord, ground: Ground, asked: Condition): Facet | null {
  if (record.defaults.length === 0) {
    const contradiction = ground.records.problems.find(p => p.kind === 'contradiction' && p.keys.includes(record.key))
    if (!contradiction) return null
    return {
      text: `The pages contradict each other about the default of ${quoted(record.key)}: ${contradiction.message}`,
      evidence: contradiction.sources.flatMap(s => statementsAt(s, ground)),
    }
  }
  const held = defaultsUnder(record, asked)
  const shown = held.length > 0 ? held : record.defaults
  const text = shown
    .map(d => {
      const what =
        d.value !== null ? `${quoted(d.value)}${d.stated ? ` (${d.stated})` : ''}` : `"${d.stated ?? 'not stated'}"`
      return d.when === null
        ? `The default of ${quoted(record.key)} is ${what}.`
        : `For ${conditionName(d.when)} the default of ${quoted(record.key)} is ${what}.`
    })
    .join(' ')
  return { text, evidence: shown.flatMap(d => d.sources.flatMap(s => evidenceOn(record, s, [/default/i], ground))) }
}

/** Those that hold under the condition; where some are said of it, those alone. */
export function defaultsUnder({ defaults }: KeyRecord, asked: Condition): readonly DefaultFact[] {
  const fits = defaults.filter(d => d.when === null || compatible(d.when, asked))
  const special = fits.filter(d => d.when !== null && names(asked, d.when))
  return special.length > 0 ? special : fits
}

/** One answer of two facets. */
export function withFacet(facet: Facet, more: Facet | null): Facet {
  return more ? { text: `${facet.text} ${more.text}`, evidence: [...facet.evidence, ...more.evidence] } : facet
}

/** The two conditions can hold at once. */
export function compatible(a: Condition, b: Condition): boolean {
  return (['channel', 'supervised', 'cloud'] as const).every(
    k => a[k] === undefined || b[k] === undefined || a[k] === b[k],
  )
}

/** The asked condition names what the other one needs. */
function names(asked: Condition, needed: Condition): boolean {
  return (['channel', 'supervised', 'cloud'] as const).some(k => needed[k] !== undefined && asked[k] === needed[k])
}

/** The statements at a source that name one of the words; where none stands there, those made of the key right behind it. */
export function evidenceOn(
  record: KeyRecord,
  source: Source | null,
  names: readonly RegExp[],
  ground: Ground,
): readonly Statement[] {
  const here = statementsNaming(source, names, ground)
  if (here.length > 0) return here
  const own = ground.text.statements.filter(
    s => s.keys.includes(record.key) && s.source.file === record.source.file && s.source.line >= record.source.line,
  )
  const naming = own.filter(s => names.some(name => name.test(s.text)))
  return (naming.length > 0 ? naming : own).slice(0, 2)
}

export function typeFacet(record: KeyRecord, ground: Ground, asked: Condition): Facet | null {
  const channels = asked.channel ? [asked.channel] : (['mdm', 'mam'] as const)
  const typed = channels.filter(c => record.channels[c].type !== null)
  if (typed.length === 0) return null
  const types = new Set(typed.map(c => record.channels[c].type))
  // A page that knows no channels gives one type for all.
  const everywhere = types.size === 1 && typed.length === 2 && !typed.some(c => record.channels[c].available)
  const text = everywhere
    ? `The value type of ${quoted(record.key)} is ${[...types][0]}.`
    : typed
        .map(c => `The value type of ${quoted(record.key)} is ${record.channels[c].type} for ${CHANNEL_NAME[c]}.`)
        .join(' ')
  return {
    text:
      typed.length === 1 && !asked.channel && record.channels.mam.available && record.channels.mam.type === null
        ? `${text} None is stated for unenrolled devices (MAM).`
        : text,
    evidence: typed.flatMap(c =>
      evidenceOn(
        record,
        record.channels[c].source ?? record.source,
        [/\btype\b/i, new RegExp(`\\b${record.channels[c].type}\\b`)],
        ground,
      ),
    ),
  }
}

export function valuesFacet(record: KeyRecord, ground: Ground): Facet | null {
  if (record.values.length === 0) {
    const range = rangeFacet(record, ground)
    if (range) return range
    if (!record.freeText) return null
    return {
      text: `${quoted(record.key)} takes a text of your own.`,
      evidence: evidenceOn(record, record.source, [], ground),
    }
  }
  const list = record.values.map(v => (v.meaning ? `${quoted(v.value)}: ${v.meaning}` : quoted(v.value))).join('; ')
  return {
    text: `Values of ${quoted(record.key)}: ${list}.`.replace(/\.\.$/, '.'),
    evidence: record.values.flatMap(v =>
      evidenceOn(record, v.source, [new RegExp(`\\b${v.value.replace(/\W/g, '\\$&')}\\b`)], ground),
    ),
  }
}

const RANGE =
  /\b(?:between|from)\s+([\d.,]*\d)\s+(?:and|to)\s+([\d.,]*\d)|\b([\d.,]*\d)\s*(?:-|–|to|through)\s*([\d.,]*\d)\b|\b(?:up to|at most|no more than|not more than|max(?:imum)?(?: is| of)?)\s+([\d.,]*\d)|\b(?:at least|min(?:imum)?(?: is| of)?)\s+([\d.,]*\d)|\b([\d.,]*\d)(?: \w+)? at (?:most|the most)\b/i
const numberOf = (text: string | undefined): number | null => (text ? Number(text.replace(/,/g, '')) : null)

export interface Range extends Facet {
  readonly low: number | null
  readonly high: number | null
}

/** The range that a sentence on the key alone gives: "Distance in centimetres, 10 to 200." */
export function rangeFacet(record: KeyRecord, ground: Ground): Range | null {
  for (const statement of ground.text.statements) {
    if (!statement.keys.includes(record.key) || !(statement.keys.length === 1 || statement.names.includes(record.key)))
      continue
    const found = RANGE.exec(statement.text)
    if (!found) continue
    return {
      text: statement.text,
      evidence: [statement, ...statementsAt(record.source, ground)],
      low: numberOf(found[1] ?? found[3] ?? found[6]),
      high: numberOf(found[2] ?? found[4] ?? found[5] ?? found[7]),
    }
  }
  return null
}

export function channelFacet(record: KeyRecord, ground: Ground, asked: Condition): Facet | null {
  const said = (c: Channel): string => {
    const { available, path } = record.channels[c]
    if (available === null) return `not documented for ${CHANNEL_NAME[c]}`
    if (!available) return `not available for ${CHANNEL_NAME[c]}`
    return `available for ${CHANNEL_NAME[c]}${path.length > 0 ? ` through ${path.join(' > ')}` : ''}`
  }
  const channels = asked.channel ? [asked.channel] : (['mdm', 'mam'] as const)
  const sources = channels.map(c => record.channels[c].source).filter(s => s !== null)
  return {
    text: `${quoted(record.key)} is ${channels.map(said).join('; ')}.`,
    evidence:
      sources.length > 0
        ? sources.flatMap(s => statementsAt(s, ground))
        : evidenceOn(record, record.source, [], ground),
  }
}

export function nameFacet(record: KeyRecord, ground: Ground): Facet {
  const summary = record.summary ? ` ${record.summary}` : ''
  return {
    text: `The key is ${quoted(record.key)} (${record.feature.title}).${summary}`,
    evidence: evidenceOn(record, record.source, [naming(record.key)], ground),
  }
}
