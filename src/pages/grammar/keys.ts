// Keys: always in code; where one is defined its default is said, and for managed devices its value type.
import { type PageLine, proseOf } from '../page-lines.ts'
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

const DEFINED = /(?:add|enter|use) `([A-Za-z]\w*)` as the (?:configuration )?key/i
const NAMED = /`([A-Za-z]\w*)(?: = [^`]*)?`/g

/** The lines of each numbered step, its sub-items and its tables included. */
function stepsOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const steps: PageLine[][] = []
  let open = false
  for (const line of lines) {
    if (line.kind === 'heading' || (line.indent === 0 && (line.kind === 'text' || line.quoted))) open = false
    if (line.ordinal !== null && line.indent === 0) {
      steps.push([line])
      open = true
    } else if (open) steps.at(-1)!.push(line)
  }
  return steps
}

function cellsOf(line: PageLine): readonly string[] {
  return line.text
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())
}

function check({ lines }: GrammarPage) {
  const findings = []
  const body = lines.filter(line => line.kind !== 'front-matter' && line.kind !== 'code')
  // Keys of which some sentence says the default, or that there is none.
  const settled = new Set(body.filter(line => /default/i.test(line.text)).flatMap(namesIn))
  let forDevices = false
  for (const step of stepsOf(body)) {
    const text = step.map(line => line.text).join('\n')
    if (step[0]!.ordinal === 1) forDevices = text.includes('**Managed devices**')
    const line = step.find(candidate => DEFINED.test(candidate.text))
    const key = line && DEFINED.exec(line.text)?.[1]
    if (!line || !key) continue
    if (forDevices && !/value type/i.test(text))
      findings.push(at(line.number, line.column, `the step says no value type of ${key}`))
    if (!settled.has(key) && !/default/i.test(text))
      findings.push(at(line.number, line.column, `nothing says the default of ${key}, or that none is stated`))
  }
  return [...findings, ...tableDefaults(body), ...bareKeys(body)]
}

function namesIn(line: PageLine): readonly string[] {
  return [...line.text.matchAll(NAMED)].map(found => found[1]!)
}

function tableDefaults(lines: readonly PageLine[]) {
  const findings = []
  let header: readonly string[] | null = null
  for (const line of lines) {
    if (line.kind !== 'table') header = null
    else if (!header) header = cellsOf(line).map(cell => cell.toLowerCase())
    else if (header[0] === 'key' && cellsOf(line)[0]?.startsWith('`')) {
      const column = header.findIndex(cell => cell.startsWith('default'))
      if (column < 0 || !cellsOf(line)[column])
        findings.push(at(line.number, line.column, `the row says no default of ${cellsOf(line)[0]}`))
    }
  }
  return findings
}

function bareKeys(lines: readonly PageLine[]) {
  const names = new Set(lines.flatMap(namesIn))
  // Short words in code are values (`true`); a key is a name that is no common word.
  const keys = new Set([...names].filter(name => name.length > 6 && !/^(?:String|Integer|Boolean)$/.test(name)))
  return lines.flatMap(line =>
    [...proseOf(line.text).matchAll(/\w+/g)]
      .filter(word => keys.has(word[0]))
      .map(word => at(line.number, line.column + word.index, `${word[0]} is a key: write it in code`)),
  )
}

export const keys: GrammarRule = { name: 'keys', everyPage: false, check }
