// Source → the files that run: one that starts at once, and those that load late.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { inkPlugins } from './ink-plugins.ts'
import { pagePlugins } from './page-plugins.ts'

export interface BuiltFile {
  readonly file: string
  readonly bytes: number
}

interface Chunk {
  readonly source: string
  readonly file: string
  readonly format: 'cjs' | 'esm'
  readonly plugins?: readonly Plugin[]
}

const HOT: Chunk = { source: 'src/cli/entry.ts', file: 'cli.cjs', format: 'cjs' }

/** What the hot file reaches by `import()` and does not carry: too slow to load, or too large, for what most runs need. */
const LATE: readonly Chunk[] = [
  { source: 'src/read-pages.ts', file: 'content.cjs', format: 'cjs' },
  { source: 'src/cli/commands/policy.ts', file: 'policy.cjs', format: 'cjs' },
  { source: 'src/output/render/page.ts', file: 'page.cjs', format: 'cjs', plugins: pagePlugins },
  { source: 'src/tui/run.ts', file: 'tui.cjs', format: 'cjs' },
  { source: 'src/tui/app.tsx', file: 'tui-view.mjs', format: 'esm', plugins: inkPlugins },
]

/** Packages that cost the start-up more than everything else together. */
const NEVER_HOT = ['ink', 'react', 'marked', 'marked-terminal', 'yaml', 'yoga-layout']
const HOT_LIMIT = 400_000

export async function bundleProgram(root: string, dist: string): Promise<BuiltFile[]> {
  const built: BuiltFile[] = []
  for (const chunk of chunksOf(root)) {
    const { metafile } = await build({ ...options(root, dist, chunk), metafile: true })
    const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
    if (chunk === HOT) keepHotLight(metafile, bytes)
    built.push({ file: chunk.file, bytes })
  }
  return built
}

/** Folders of the packages whose code is in the bundles, each once. */
export async function bundledPackages(root: string): Promise<readonly string[]> {
  const folders = new Set<string>()
  for (const chunk of chunksOf(root)) {
    const { metafile } = await build({ ...options(root, root, chunk), metafile: true, write: false })
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
        if (folder && bytesInOutput > 0) folders.add(resolve(root, folder))
      }
    }
  }
  return [...folders]
}

function chunksOf(root: string): readonly Chunk[] {
  return [HOT, ...LATE.filter(chunk => existsSync(join(root, chunk.source)))]
}

function options(root: string, dist: string, chunk: Chunk): BuildOptions {
  const cjs = chunk.format === 'cjs'
  return {
    absWorkingDir: root,
    entryPoints: [chunk.source],
    outfile: join(dist, chunk.file),
    bundle: true,
    minify: true,
    format: chunk.format,
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', ...(cjs && { 'import.meta.dirname': '__dirname' }) },
    // Its CommonJS file asks for its parts in a way no bundler sees.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    plugins: [loadLate(root, chunk), ...(chunk.plugins ?? [])],
    // Packages in CommonJS ask for parts of Node by `require`, which modules don't have.
    ...(!cjs && {
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    }),
    logLevel: 'warning',
  }
}

/** `import('./read-pages.ts')` → `require('./content.cjs')` (no module loader to start), `import('./tui-view.mjs')` for modules. */
function loadLate(root: string, from: Chunk): Plugin {
  return {
    name: 'load-late',
    setup(api) {
      api.onResolve({ filter: /^\.{1,2}\// }, args => {
        const source = resolve(args.resolveDir, args.path)
        const late = LATE.find(chunk => chunk !== from && join(root, chunk.source) === source)
        if (!late || args.kind !== 'dynamic-import') return undefined
        return late.format === 'esm' || from.format === 'esm'
          ? { path: `./${late.file}`, external: true }
          : { path: late.file, namespace: 'late' }
      })
      api.onLoad({ filter: /.*/, namespace: 'late' }, args => ({
        contents: `module.exports = require('./${args.path}')`,
        resolveDir: root,
      }))
      api.onResolve({ filter: /\.cjs$/, namespace: 'late' }, args => ({ path: args.path, external: true }))
    },
  }
}

function keepHotLight(metafile: Metafile, bytes: number): void {
  const heavy = Object.keys(metafile.inputs).filter(input =>
    NEVER_HOT.some(name => input.includes(`node_modules/${name}/`)),
  )
  if (heavy.length > 0)
    throw new Error(`the hot file carries ${heavy.join(', ')}: load it by import() and list it in LATE`)
  if (bytes > HOT_LIMIT) throw new Error(`the hot file has ${bytes} bytes, more than ${HOT_LIMIT}`)
}
