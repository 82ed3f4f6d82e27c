// Source → the files that run. Every `import()` in the source is the beginning of a file of its own, so that a run reads
// what it needs and no more (to read 100 KB of program is a tenth of a bare start).
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { AROUND } from '../src/io/compiled.ts'
import { inkPlugins } from './ink-plugins.ts'
import { lazyPatterns, PatternFile } from './lazy-patterns.ts'
import { pagePlugins } from './page-plugins.ts'
import { packedWords } from './word-plugins.ts'

export interface BuiltFile {
  readonly file: string
  readonly bytes: number
}

interface Chunk {
  /** From the root: `src/cli/entry.ts`. */
  readonly source: string
  readonly file: string
  readonly plugins: readonly Plugin[]
}

const START = 'src/cli/start.ts'
const ENTRY = 'src/cli/entry.ts'
const PARSER = 'src/read-pages.ts'

const NAMES: Readonly<Record<string, string>> = { [START]: 'start', [ENTRY]: 'cli' }

const SCREENS = 'src/tui/app.tsx'

const PLUGINS: Readonly<Record<string, readonly Plugin[]>> = {
  [SCREENS]: inkPlugins,
  'src/output/render/page.ts': pagePlugins,
}

/** Packages that are slow to load, and the only files that may carry them. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  ink: [SCREENS],
  react: [SCREENS],
  'yoga-layout': [SCREENS],
  marked: [PARSER, 'src/output/render/page.ts'],
  'marked-terminal': ['src/output/render/page.ts'],
  yaml: [PARSER, 'src/cli/commands/policy.ts'],
}

/** What every run reads. */
const MOST_BYTES: Readonly<Record<string, number>> = { [ENTRY]: 40_000 }

interface Bundle extends BuiltFile {
  readonly metafile: Metafile
}

export function bundleProgram(root: string, dist: string): Promise<readonly BuiltFile[]> {
  return bundleAll(root, { outdir: dist, write: true })
}

/** Folders of the packages whose code is in the bundles, each once. */
export async function bundledPackages(root: string): Promise<readonly string[]> {
  const bundles = await bundleAll(root, { outdir: join(root, 'dist'), write: false })
  const folders = bundles.flatMap(({ metafile }) =>
    Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([input]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [])
      .map(folder => resolve(root, folder)),
  )
  return [...new Set(folders)]
}

async function bundleAll(root: string, to: { readonly outdir: string; readonly write: boolean }): Promise<Bundle[]> {
  const bundles: Bundle[] = []
  const texts = new Map<string, string>()
  const patterns = new PatternFile()
  const sources = [START, ENTRY]
  for (const source of sources) {
    const chunk = chunkOf(source)
    const found = (late: string) => void (sources.includes(late) || sources.push(late))
    const { metafile, outputFiles } = await build(options(root, to.outdir, chunk, { found, patterns }))
    for (const { path, text } of outputFiles) texts.set(path, inAscii(text))
    const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
    keepLight(source, metafile, bytes)
    bundles.push({ file: chunk.file, bytes, metafile })
  }
  if (!to.write) return bundles
  for (const [path, text] of texts) texts.set(path, patterns.placed(text).code)
  writeAll(texts)
  writeFileSync(join(to.outdir, 'patterns.jsonl'), patterns.placed('').text)
  return bundles
}

/** The name of the build stands for every file of it. */
function writeAll(texts: ReadonlyMap<string, string>): void {
  const hash = createHash('sha256')
  for (const text of texts.values()) hash.update(text)
  const name = hash.digest('hex').slice(0, 16)
  let named = 0
  for (const [path, text] of texts) {
    const parts = text.split(BUILD_NAME)
    named += parts.length - 1
    writeFileSync(path, parts.join(name))
  }
  if (named !== 1) throw new Error(`${BUILD_NAME} stands ${named} times in the bundles`)
}

const BUILD_NAME = '@build@'

/** esbuild leaves regular expressions as they are written; `io/compiled` reads ASCII. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** `src/cli/commands/explain.ts` → `cli-commands-explain.cjs`. */
function chunkOf(source: string): Chunk {
  const path = source.replace(/^src\//, '').replace(/\.tsx?$/, '')
  const name = NAMES[source] ?? path.replaceAll('/', '-')
  return { source, file: `${name}.cjs`, plugins: PLUGINS[source] ?? [] }
}

function options(
  root: string,
  dist: string,
  chunk: Chunk,
  { found, patterns }: { readonly found: (source: string) => void; readonly patterns: PatternFile },
): BuildOptions & { metafile: true; write: false } {
  return {
    write: false,
    absWorkingDir: root,
    entryPoints: [chunk.source],
    outfile: join(dist, chunk.file),
    bundle: true,
    minify: true,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    // Written as `new RegExp`, an expression with Unicode properties costs nothing until it is used; as a literal V8 reads
    // its tables when it sees the file. The parser uses its expressions anyway, and often.
    supported: { 'regexp-unicode-property-escapes': chunk.source === PARSER },
    // Without other characters V8 reads a file twice as fast.
    charset: 'ascii',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.dirname': '__dirname',
      'import.meta.url': 'undefined',
    },
    // Its CommonJS file asks for its parts in a way no bundler sees.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    // The parser reads whole pages: what it has no use for at once it needs a moment later.
    // Node itself loads the first file.
    ...(chunk.source !== START && { banner: { js: AROUND.before }, footer: { js: AROUND.after } }),
    plugins: [
      loadLate(root, found),
      packedWords,
      ...(chunk.source === PARSER ? [] : [lazyPatterns(patterns)]),
      ...chunk.plugins,
    ],
    logLevel: 'warning',
  }
}

/** `import('./read-pages.ts')` → `require('./read-pages.cjs')`: no module loader to start. */
function loadLate(root: string, found: (source: string) => void): Plugin {
  return {
    name: 'load-late',
    setup(api) {
      api.onResolve({ filter: /^\.{1,2}\/.*\.tsx?$/ }, args => {
        if (args.kind !== 'dynamic-import') return undefined
        const source = relative(root, resolve(args.resolveDir, args.path)).replaceAll('\\', '/')
        found(source)
        return { path: chunkOf(source).file, namespace: 'late' }
      })
      api.onLoad({ filter: /.*/, namespace: 'late' }, args => ({
        contents: `module.exports = require('./${args.path}')`,
        resolveDir: root,
      }))
      api.onResolve({ filter: /\.cjs$/, namespace: 'late' }, args => ({ path: args.path, external: true }))
    },
  }
}

function keepLight(source: string, metafile: Metafile, bytes: number): void {
  const inputs = Object.keys(metafile.inputs)
  for (const [name, places] of Object.entries(ONLY_IN)) {
    const carried = inputs.find(input => input.includes(`node_modules/${name}/`))
    if (carried && !places.includes(source)) throw new Error(`${source} carries ${carried}: load it by import()`)
  }
  const most = MOST_BYTES[source]
  if (most !== undefined && bytes > most) throw new Error(`${source} makes ${bytes} bytes, more than ${most}`)
}
