// The statements of a catalog → what each speaks of, as concepts: the ground of ranking. Plain data, made at build time.
import type { Records, Statement, Text } from '../model/catalog.ts'
import type { Channel, Condition } from '../model/condition.ts'
import type { Lines } from '../model/lines.ts'
import { axisOf, type ConceptTable, readConcepts } from '../words/concept-reader.ts'
import { conditionIn } from '../words/condition-words.ts'
import { availabilityIn } from './availability.ts'
import { fieldsOf, type PackedFields, packFields } from './fields.ts'
import { marksOf, type PackedMarks } from './intent-marks.ts'

/** Numbers with spaces between: a question looks into few of hundreds of lists. */
export type PackedNumbers = string

export interface TextIndex {
  /** Axis ids (concepts without their sign), by number. */
  readonly vocabulary: readonly string[]
  /** For each axis: in how many statements its words stand. */
  readonly counts: readonly number[]
  /** For each axis: the statements that speak of it, by how plainly; see fields.ts. */
  readonly fields: Lines<PackedFields>
  /** For each statement: the axes of its own words. */
  readonly own: Lines<PackedNumbers>
  /** For each section, by id: the axes of the words of its statements. */
  readonly around: Lines<PackedNumbers>
  /** See intent-marks. */
  readonly marks: Lines<PackedMarks>
  /** For each statement: the conditions its own words name. */
  readonly named: readonly Condition[]
  /** For each statement: the channels for which it says the thing is there at all; null when it says nothing of that. */
  readonly reach: readonly (readonly Channel[] | null)[]
  /** Statements that are remarks on the documentation, not on the product: by number. */
  readonly remarks: readonly number[]
  /** For each key, in the order of the records: the axes of its name in words, its aliases and its summary. */
  readonly keys: readonly (readonly number[])[]
}

/** `GuardOptionalVPN` → `Guard Optional VPN`. */
export function keyWords(key: string): string {
  return key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
}

/** A remark on the documentation, told by its words or by the heading it stands under. */
const REMARK =
  /^\**changed since\b|^in this article\b|^(?:last )?(?:reviewed|updated|modified)\b.{0,40}\d{4}\b|\b(?:official|source|this|the) (?:page|article|document(?:ation)?|source|section|text)\b[^.]{0,60}\b(?:says?|states?|does not|doesn['’]t|gives?|names?|leaves?|calls?|types?|prints?|mentions?|spells?|uses?|ties|speaks?|writes?|puts?|lists?|never)\b|\b(?:is|are) not (?:stated|said|named|documented|explained)\b|\bnot said\b/i
const REMARK_HEADING = /\b(?:leaves? open|open questions|not (?:stated|documented)|unclear|about this page)\b/i

function isRemark(statement: Statement, text: Text): boolean {
  if (REMARK.test(statement.text)) return true
  for (
    let section = text.sections.find(s => s.id === statement.section);
    section;
    section = text.sections.find(s => s.id === section!.parent)
  ) {
    if (REMARK_HEADING.test(section.title)) return true
  }
  return false
}

/** Devices, tenants or people of the sentence before. */
const THOSE = /\b(?:to|for|on|with) (?:them|those|these (?:customers|tenants|users|devices))\b/i

export function indexText(records: Records, text: Text, table: ConceptTable): TextIndex {
  const ids = new Map<string, number>()
  const vocabulary: string[] = []
  const axes = (source: string | null): number[] => {
    if (!source) return []
    const found = new Set<number>()
    for (const token of readConcepts(source, table)) {
      if (token.stop) continue
      for (const concept of token.concepts) {
        const axis = axisOf(concept)
        let id = ids.get(axis)
        if (id === undefined) {
          id = vocabulary.length
          vocabulary.push(axis)
          ids.set(axis, id)
        }
        found.add(id)
      }
    }
    return [...found]
  }
  const own = text.statements.map(s =>
    axes(s.names.reduce((t, key) => t.replaceAll(key, `${key} ${keyWords(key)}`), s.text)),
  )
  const lead = text.statements.map(s => axes(s.context))
  const titles = text.sections.map(s => axes(s.title))
  const features = records.features.map(f => axes([f.title, ...f.aliases].join(' . ')))
  const keys = records.keys.map(k => axes([keyWords(k.key), ...k.aliases, k.summary ?? ''].join(' . ')))
  const reach = text.statements.map(s => availabilityIn(s.text)).map(r => r && [...r])
  const named = text.statements.map((s, i) => {
    const own = conditionIn(s.text)
    const before = text.statements[i - 1]
    // "… still apply to them": those of the sentence before.
    return Object.keys(own).length === 0 &&
      before?.section === s.section &&
      THOSE.test(s.text) &&
      s.source.line - before.source.endLine <= 1
      ? conditionIn(before.text)
      : own
  })
  const remarks = text.statements.flatMap((s, i) => (isRemark(s, text) ? [i] : []))
  const counts = vocabulary.map(() => 0)
  for (const list of own) for (const axis of list) counts[axis]! += 1
  const fields = packFields(fieldsOf(records, text, { own, lead, titles, features, keys }), vocabulary.length)
  const around = aroundOf(text, own).map(axes => [...axes].join(' '))
  const marks = marksOf(text.statements)
  return {
    vocabulary,
    counts,
    fields,
    own: own.map(list => list.join(' ')),
    around,
    marks,
    named,
    reach,
    remarks,
    keys,
  }
}

function aroundOf({ statements, sections }: Text, own: readonly (readonly number[])[]): readonly Set<number>[] {
  const around = sections.map(() => new Set<number>())
  const at = new Map(sections.map(({ id }, i) => [id, i]))
  for (const [i, { section }] of statements.entries()) for (const axis of own[i]!) around[at.get(section)!]!.add(axis)
  return around
}
