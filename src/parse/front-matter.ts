// Text of a page → its front matter as data, the Markdown below it, and the line on which that begins.
import { parseDocument } from 'yaml'
import { printableLine } from '../model/printable.ts'
import { UserError } from '../model/user-error.ts'
import { countLineEnds } from './line-ends.ts'
import { matchesOf } from './matches.ts'
import { plainFrontMatter } from './plain-front-matter.ts'

export interface FrontMatter {
  readonly meta: Readonly<Record<string, unknown>>
  readonly body: string
  /** 1-based line of the file on which `body` begins. */
  readonly firstLine: number
}

const LIMIT = 64 * 1024
/** The parser manages some 800. */
const MAX_DEPTH = 200
/** The parser compares each with all others. */
const MOST_ANCHORS = 100
const ANCHORS = /(?:^|[\s[{,:-])[&*](?=\S)/g
const BEYOND_REASON = 'nested or repeated beyond reason'
const LINE_END = /\r\n|\n|\r/g
/** A page may begin with a rule (`---`): it is front matter only when a key or its end follows. */
const KEY = /^\s*(?:"[^"]*"|'[^']*'|[\w.-]+)[ \t]*:/

/** @throws UserError when the front matter is no YAML of keys and values, too large, or never ends. */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 0
  let start = -1
  let followed = false
  for (let at = from; at < text.length; ) {
    LINE_END.lastIndex = at
    const end = LINE_END.exec(text)
    const next = end ? end.index + end[0].length : text.length
    const content = text.slice(at, Math.min(end?.index ?? text.length, at + 200)).trimEnd()
    line++
    if (line === 1) {
      if (content !== '---') break
      start = next
    } else if (content === '---' || content === '...') {
      if (!followed && line > 2) break
      const meta = readYaml(text.slice(start, at), file)
      return { meta, body: text.slice(next), firstLine: line + 1 }
    } else if (!followed && content !== '' && !content.startsWith('#')) {
      if (!KEY.test(content)) break
      followed = true
    }
    if (next - start > LIMIT) throw broken(file, line, 1, `no end of the front matter within ${LIMIT / 1024} KB`)
    at = next
  }
  if (followed) throw broken(file, 1, 1, 'the front matter never ends: a line `---` is missing below it')
  return { meta: {}, body: text.slice(from), firstLine: 1 }
}

/**
 * Nesting, and names for parts of it, are counted before the YAML parser runs: it recurses, and a stack that overflows while a pattern is compiled
 * ends the whole process, without an exception to catch. Counts too much (brackets in texts), never too little.
 */
function isTooDeep(yaml: string): boolean {
  // A closing bracket in a text or remark closes nothing.
  const closes = !/["'#]/.test(yaml)
  if ((yaml.match(ANCHORS)?.length ?? 0) > MOST_ANCHORS) return true
  let depth = 0
  for (const [mark] of matchesOf(/[[\]{}]/g, yaml)) {
    if (mark === '[' || mark === '{') depth++
    else if (closes && depth > 0) depth--
    if (depth > MAX_DEPTH) return true
  }
  return new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH}}`).test(yaml)
}

function readYaml(yaml: string, file: string): Readonly<Record<string, unknown>> {
  const plain = plainFrontMatter(yaml.replace(LINE_END, '\n'))
  if (plain !== null) return plain
  if (isTooDeep(yaml)) throw broken(file, 2, 1, `the front matter is not valid YAML: ${BEYOND_REASON}`)
  let meta: unknown
  try {
    const text = yaml.replace(LINE_END, '\n')
    // With `prettyErrors` each of thousands of errors would quote the page.
    const document = parseDocument(text, {
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    const [error] = document.errors
    if (error) {
      const before = text.slice(0, error.pos[0])
      const [reason] = error.message.split('\n')
      const column = before.length - before.lastIndexOf('\n')
      throw broken(file, 2 + countLineEnds(before), column, `the front matter is not valid YAML: ${reason}`)
    }
    meta = document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw broken(file, 2, 1, `the front matter is not valid YAML: ${BEYOND_REASON}`)
  }
  if (meta === null || meta === undefined) return {}
  if (typeof meta !== 'object' || Array.isArray(meta))
    throw broken(file, 2, 1, 'the front matter must be lines of `key: value`')
  return meta as Record<string, unknown>
}

function broken(file: string, line: number, column: number, message: string): UserError {
  return new UserError('input', printableLine(`${file}:${line}:${column}: ${message}`), {
    hint: 'Mend the lines between the two `---` at the top of the page.',
  })
}
