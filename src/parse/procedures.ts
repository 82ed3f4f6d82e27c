// Sections of a page → its procedures, whole: steps with their sub-steps, channel and condition.
import type { Procedure, Step } from '../model/catalog.ts'
import type { Channel } from '../model/condition.ts'
import type { ListItem } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import { type KeyNamer, keysBySection, type PageKeys } from './key-names.ts'
import type { ParsedPage, ParsedSection } from './parsed-page.ts'
import { channelOfPath, channelsOfPath, conditionAt, itemText, withChannel } from './place.ts'
import { conditionOfRun, type Run, runsOf, tellsPath } from './runs.ts'
import { sentencesOf } from './sentences.ts'

export function readProcedures(page: ParsedPage, keys: PageKeys, firstId = 0): readonly Procedure[] {
  const { namer } = keys
  const bySection = keysBySection(page.sections, keys.defined)
  const procedures: Procedure[] = []
  const byId = new Map(page.sections.map(section => [section.id, section]))
  for (const section of page.sections) {
    const runs = runsOf(section.blocks).all
    const above = section.parent === null ? undefined : byId.get(section.parent)
    for (const run of runs)
      procedures.push(procedureOf(run, firstId + procedures.length, section, above, runs.length > 1, namer, bySection))
    if (runs.length > 0 || !bySection.get(section.id)?.length) continue
    for (const told of toldIn(section))
      procedures.push({ ...told, id: firstId + procedures.length, keys: bySection.get(section.id)! })
  }
  return procedures
}

/** Where keys are defined without steps, sentences may tell the way: "To set it, go to … and add the key." */
function toldIn(section: ParsedSection): readonly Omit<Procedure, 'id' | 'keys'>[] {
  return section.blocks.flatMap(block => {
    if (block.kind !== 'paragraph') return []
    return sentencesOf(block.spans, block.line ?? section.source.line).flatMap(({ text, line, endLine }) => {
      if (!tellsPath(text)) return []
      const said = conditionAt(text, section.condition)
      const [path, other] = channelsOfPath(text)
      const condition = withChannel(other === undefined ? path : undefined, said)
      const source = { ...section.source, line, endLine }
      const { id, title, feature } = section
      return [
        {
          title,
          section: id,
          feature,
          channel: condition.channel ?? null,
          condition,
          steps: [{ text, source, sub: [] }],
          source,
        },
      ]
    })
  })
}

/** A bold lead that says a condition only ("For enrolled devices (MDM)") needs the heading above it. */
function titleOf(section: ParsedSection, above: ParsedSection | undefined): string {
  const words = (title: string): string[] => title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  // What shares its anchor with the section above is a lead, not a heading.
  if (!above || above.anchor !== section.anchor || above.source.line === section.source.line) return section.title
  const known = new Set(words(above.title))
  return words(section.title).some(word => known.has(word)) ? section.title : `${above.title}: ${section.title}`
}

function procedureOf(
  run: Run,
  id: number,
  section: ParsedSection,
  above: ParsedSection | undefined,
  oneOfMany: boolean,
  namer: KeyNamer,
  bySection: ReadonlyMap<number, readonly string[]>,
): Procedure {
  const steps = run.items.map((item, i) => stepOf(item, section.source, run.below.get(i) ?? []))
  const condition = conditionOfRun(run, section.condition)
  const channel = condition.channel ?? channelBelow(run.items)
  const defined = bySection.get(section.id) ?? []
  const named = (): readonly string[] => [...new Set(textsOf(steps).flatMap(text => namer(text, [])))]
  const lead = run.lead?.replace(/:$/, '')
  return {
    id,
    title: oneOfMany && lead ? lead : titleOf(section, above),
    section: section.id,
    feature: section.feature,
    keys: defined.length > 0 && !oneOfMany ? defined : firstOf(named(), defined),
    channel,
    condition: withChannel(channel, condition),
    steps,
    source: { ...section.source, line: run.first.line ?? section.source.line, endLine: run.endLine },
  }
}

/** A procedure whose path stands in the steps below one of its steps. */
function channelBelow(items: readonly ListItem[]): Channel | null {
  const found = new Set<Channel>()
  for (const item of items) {
    for (const block of item.blocks) {
      const channel = block.kind === 'list' ? (channelOfPath(block.items) ?? channelBelow(block.items)) : null
      if (channel) found.add(channel)
    }
  }
  return found.size === 1 ? [...found][0]! : null
}

/** Looks first: nearly all texts have single spaces. */
const inOneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

function stepOf(item: ListItem, at: Source, below: readonly ListItem[]): Step {
  const nested = item.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
  const own = item.blocks.findLast(block => block.kind === 'paragraph')
  const line = item.line ?? at.line
  const endLine = Math.max(line, (own && 'endLine' in own && own.endLine) || line)
  return {
    text: inOneLine(itemText(item)),
    source: { ...at, line, endLine },
    sub: [...nested, ...below].map(inner => stepOf(inner, at, [])),
  }
}

const firstOf = (wanted: readonly string[], otherwise: readonly string[]): readonly string[] =>
  wanted.length > 0 ? wanted : otherwise

const textsOf = (steps: readonly Step[]): string[] => steps.flatMap(step => [step.text, ...textsOf(step.sub)])
