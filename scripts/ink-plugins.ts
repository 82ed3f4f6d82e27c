// esbuild plugins that take out of Ink's bundle what costs time at start and isn't needed there.
// Each is a text replacement in a dependency, and fails the build when what it replaces is no longer there.
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

interface Replacement {
  readonly from: string | RegExp
  readonly to: string
  /** How often `from` must be found. */
  readonly times: number
}

/** Yoga decodes its own WebAssembly with `fetch('data:…')`, which loads the whole HTTP client of Node (a fifth of the start). */
const yogaWithoutFetch = replaceIn('yoga-without-fetch', /yoga-wasm-base64-esm\.js$/, [
  { from: '"function"!=typeof fetch', to: 'true', times: 2 },
])

/** Text in which every character is a cluster of its own and one column wide (see `columns.ts`). */
const SIMPLE =
  '[\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u20ac\\u2190-\\u21ff\\u2500-\\u259f]'

/** The first Intl.Segmenter takes 10 ms, the first emoji expression 23: not before a text comes that needs them. */
const SEGMENTER = `({
  segment(text) {
    if (/^(?:${SIMPLE}|\\u001b|\\n)*$/.test(text)) { const all = Array.from(text, (segment, index) => ({segment, index, input: text})); all.containing = index => all[index]; return all }
    return (this.real ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})).segment(text);
  },
})`

function lazyExpression(source: string, flags: string): string {
  return `({test(text) { return (this.real ??= new RegExp(${JSON.stringify(source)}, '${flags}')).test(text) }})`
}

const lazySegmenters = [
  replaceIn('lazy-width', /node_modules\/string-width\/index\.js$/, [
    { from: 'new Intl.Segmenter()', to: SEGMENTER, times: 1 },
    { from: '/^[\\u0020-\\u007E]*$/.test(string)', to: `/^${SIMPLE}*$/.test(string)`, times: 1 },
    // The mere sight of the expression in the source makes V8 load the tables.
    { from: '/^\\p{RGI_Emoji}$/v', to: lazyExpression('^\\p{RGI_Emoji}$', 'v'), times: 1 },
  ]),
  replaceIn('lazy-wrap', /ink\/node_modules\/wrap-ansi\/index\.js$/, [
    { from: 'new Intl.Segmenter()', to: SEGMENTER, times: 1 },
  ]),
  replaceIn('lazy-tokenize', /ansi-tokenize\/build\/tokenize\.js$/, [
    { from: 'new Intl.Segmenter(undefined, { granularity: "grapheme" })', to: SEGMENTER, times: 1 },
  ]),
  replaceIn('lazy-slice', /node_modules\/slice-ansi\/tokenize-ansi\.js$/, [
    { from: "new Intl.Segmenter(undefined, {granularity: 'grapheme'})", to: SEGMENTER, times: 1 },
  ]),
]

/** Ink's bridge to React's developer tools, which waits at the top of its module. */
const withoutDevtools = replaceIn('without-devtools', /ink\/build\/reconciler\.js$/, [
  { from: "if (process.env['DEV'] === 'true') {", to: 'if (false) {', times: 2 },
  { from: "import.meta.resolve('react-devtools-core');", to: '', times: 1 },
  { from: "await import('./devtools.js');", to: '', times: 1 },
  { from: 'await loadPackageJson()', to: '{}', times: 1 },
])

/** Most rows of a frame are those of the frame before: what Ink has taken apart once it keeps. */
const keptRows = replaceIn('kept-rows', /ink\/build\/output\.js$/, [
  { from: 'caches = new OutputCaches();', to: 'caches = keptCaches();', times: 1 },
  {
    from: 'export default class Output {',
    to: `let kept;
function keptCaches() {
  if (!kept || kept.styledChars.size > 2000) kept = new OutputCaches();
  return kept;
}
export default class Output {`,
    times: 1,
  },
])

/** Yoga waits for its WebAssembly at the top of its module, which only modules can: here, who needs it waits for `ready`. */
const yogaWhenReady = replaceIn('yoga-when-ready', /yoga-layout\/dist\/src\/index\.js$/, [
  {
    from: 'const Yoga = wrapAssembly(await loadYoga());',
    to: 'const Yoga = {}; export const ready = loadYoga().then(assembly => Object.assign(Yoga, wrapAssembly(assembly)));',
    times: 1,
  },
])

/** What waits in the source for nothing (there Yoga has come when the module has) waits here for Yoga. */
const waitForYoga = replaceIn('wait-for-yoga', /src\/tui\/layout-ready\.ts$/, [
  {
    from: 'export const layoutReady = Promise.resolve()',
    to: "export { ready as layoutReady } from 'yoga-layout'",
    times: 1,
  },
])

/**
 * `import … from 'node:process'` in an ES module reads every property of `process`, reports and streams among them;
 * the global is the same thing for nothing.
 */
const globalProcess = replaceModule('global-process', /^(?:node:)?process$/, 'module.exports = globalThis.process')

/** Asks child processes for the size of a terminal that did not say it; Ink is always told the size here. */
const givenSize = replaceModule('given-size', /^terminal-size$/, 'export default () => ({ columns: 80, rows: 24 })')

/** Give these to esbuild for the bundle that holds Ink. */
export const inkPlugins: readonly Plugin[] = [
  yogaWithoutFetch,
  ...lazySegmenters,
  withoutDevtools,
  keptRows,
  yogaWhenReady,
  waitForYoga,
  globalProcess,
  givenSize,
]

function replaceModule(name: string, filter: RegExp, contents: string): Plugin {
  return {
    name,
    setup(build) {
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: name }))
      build.onLoad({ filter: /.*/, namespace: name }, () => ({ contents }))
    },
  }
}

function replaceIn(name: string, filter: RegExp, replacements: readonly Replacement[]): Plugin {
  return {
    name,
    setup(build) {
      let seen = false
      build.onLoad({ filter }, async ({ path }) => {
        seen = true
        const source = await readFile(path, 'utf8')
        return {
          contents: replacements.reduce((text, each) => replaceAll(text, each, path), source),
          loader: /\.tsx?$/.test(path) ? 'ts' : 'js',
        }
      })
      build.onEnd(() => (seen ? {} : { errors: [{ text: `${name}: no file of the bundle matches ${filter}` }] }))
    },
  }
}

function replaceAll(text: string, { from, to, times }: Replacement, path: string): string {
  const parts = text.split(from)
  if (parts.length - 1 !== times) throw new Error(`${path}: ${from} found ${parts.length - 1} times, not ${times}`)
  return parts.join(to)
}
