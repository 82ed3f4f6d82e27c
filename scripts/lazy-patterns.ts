// esbuild plugin that puts lazy patterns in the place of the regular expressions of some rooms: see model/lazy-pattern.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Node, parse } from 'acorn'
import { build, type Plugin, transform } from 'esbuild'
import { GATE_OR } from '../src/model/lazy-pattern.ts'
import { alternativesOf, asciiSource, gateOf } from './pattern-needs.ts'
import { patternTree } from './pattern-tree.ts'

/** Where an expression is one of many that a question is read with. */
const ROOMS = /[\\/](?:src[\\/](?:answer|words)[\\/].*\.ts|node_modules[\\/]stemmer[\\/].*\.js)$/

const RUNTIME = join(import.meta.dirname, '../src/model/lazy-pattern.ts')
const READER = join(import.meta.dirname, '../src/io/built-patterns.ts')

/**
 * Packed patterns of all bundles, each once, a line each: so a bundle is read without the many that a run has no use for.
 * Where a line will stand is known when all bundles are made: till then its name stands in the code.
 */
export class PatternFile {
  private readonly lines = new Map<string, Packed>()

  /** What a lazy pattern is made of: where its gate begins, where its packed form does and ends, and who reads it. */
  readonly keep: Keep = pattern => {
    const name = createHash('sha256').update(JSON.stringify(pattern)).digest('hex').slice(0, 16)
    this.lines.set(name, pattern)
    return `"@pattern ${name}@", readPattern`
  }

  /** The file, and the code with places for names. */
  placed(code: string): { readonly text: string; readonly code: string } {
    const places = new Map<string, string>()
    let text = ''
    for (const [name, { gate, packed }] of [...this.lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const begins = text.length
      text += gate
      const middle = text.length
      text += inAscii(packed)
      places.set(name, `${begins},${middle},${text.length}`)
      text += '\n'
    }
    return { text, code: code.replace(/["'`]@pattern ([0-9a-f]{16})@["'`]/g, (_, name: string) => places.get(name)!) }
  }
}

/** JSON in ASCII. */
function inAscii(packed: readonly unknown[]): string {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(packed).replace(/[^\0-\x7f]/g, escaped)
}

/** See `LazyPattern`. */
interface Packed {
  readonly gate: string
  readonly packed: readonly unknown[]
}

/** A packed pattern → what the pattern is made of. */
type Keep = (pattern: Packed) => string

const inPlace: Keep = ({ gate, packed }) => `${JSON.stringify(gate)}, ${JSON.stringify(JSON.stringify(packed))}`

export function lazyPatterns(file: PatternFile): Plugin {
  return {
    name: 'lazy-patterns',
    setup(api) {
      api.onLoad({ filter: ROOMS }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, 'utf8'), { loader: path.endsWith('.js') ? 'js' : 'ts' })
        const imports = [
          `import { LazyPattern } from ${JSON.stringify(RUNTIME)}`,
          `import { readPattern } from ${JSON.stringify(READER)}`,
        ]
        // The stemmer has few, and a search needs no other.
        const keep = path.includes('node_modules') ? inPlace : file.keep
        return { loader: 'js', contents: [...imports, await withLazyPatterns(code, dirname(path), keep)].join('\n') }
      })
    },
  }
}

interface Written {
  readonly source: string
  readonly flags: string
}

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * A module in `folder` → the same with its expressions made once, at its top, as lazy patterns.
 */
export async function withLazyPatterns(code: string, folder: string, keep: Keep = inPlace): Promise<string> {
  const { literals, made } = expressionsIn(code)
  const all = [...literals, ...(await evaluated(code, made, folder))].sort((a, b) => a.start - b.start)
  const packed = all.map(pattern => keep(packPattern(pattern)))
  const patterns = [...new Set(packed)]
  const named = all.map((found, i) => ({ ...found, by: `lazyPattern${patterns.indexOf(packed[i]!)}` }))
  const top = patterns.map((pattern, i) => `const lazyPattern${i} = /* @__PURE__ */ new LazyPattern(${pattern})\n`)
  return top.join('') + replaced(code, named)
}

function replaced(code: string, places: readonly (Place & { readonly by: string })[]): string {
  return places.reduceRight((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code)
}

function packPattern({ source, flags }: Written): Packed {
  const ascii = flags.includes('u') ? asciiSource(source, flags) : null
  const plainFlags = ascii === null ? flags : flags.replace('u', '')
  const alternatives = alternativesOf(ascii ?? source, plainFlags)
  return {
    gate: gateOf(alternatives).join(GATE_OR),
    packed: [flags, ascii === null ? '' : source, ...patternTree(ascii ?? source, plainFlags)],
  }
}

type Tree = Node & Readonly<Record<string, unknown>>

/** Those written as such, and those that a module makes with `new RegExp` when it is loaded. */
function expressionsIn(code: string): {
  readonly literals: readonly (Place & Written)[]
  readonly made: readonly Place[]
} {
  const literals: (Place & Written)[] = []
  const made: Place[] = []
  const visit = (node: Tree, parent: Tree | null, late: boolean) => {
    const { start, end, type } = node
    const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined
    // What steps from match to match keeps its place in the expression: it must be a new one each time.
    if (regex && !(/[gy]/.test(regex.flags) && parent?.type === 'MemberExpression'))
      literals.push({ start, end, source: regex.pattern, flags: regex.flags })
    else if (type === 'NewExpression' && !late && (node.callee as Tree).name === 'RegExp') made.push({ start, end })
    else
      for (const child of Object.values(node).flat())
        if (isNode(child)) visit(child, node, late || /Function/.test(child.type))
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Tree, null, false)
  return { literals, made }
}

const isNode = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && typeof (value as Tree).type === 'string'

/** What is made of other texts and expressions is known by making it: the module is loaded and tells. */
async function evaluated(code: string, made: readonly Place[], folder: string): Promise<(Place & Written)[]> {
  if (made.length === 0) return []
  const telling = made.map(({ start, end }, i) => ({ start, end, by: `(made[${i}] = ${code.slice(start, end)})` }))
  const { outputFiles } = await build({
    stdin: { contents: `export const made = []\n${replaced(code, telling)}`, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  const module = (await import(url)) as { readonly made: readonly RegExp[] }
  return made.map((place, i) => ({ ...place, source: module.made[i]!.source, flags: module.made[i]!.flags }))
}
