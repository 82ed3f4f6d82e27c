// esbuild plugins that take out of marked-terminal's bundle what pages never need: two thirds of its start.
import type { Plugin } from 'esbuild'

/** 192 languages to colour code in, and every emoji by name. Fails the build when marked-terminal no longer asks for them. */
const ABSENT: Readonly<Record<string, string>> = {
  'cli-highlight': 'export const highlight = code => code',
  'node-emoji': 'export const get = () => undefined',
}

export const pagePlugins: readonly Plugin[] = [
  {
    name: 'without-highlight-and-emoji',
    setup(build) {
      const asked = new Set<string>()
      build.onResolve({ filter: /^(?:cli-highlight|node-emoji)$/ }, ({ path }) => {
        asked.add(path)
        return { path, namespace: 'absent' }
      })
      build.onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({ contents: ABSENT[path] ?? '' }))
      build.onEnd(() => {
        const missing = Object.keys(ABSENT).filter(name => !asked.has(name))
        return missing.length === 0 ? {} : { errors: [{ text: `nothing asks for ${missing.join(', ')} any more` }] }
      })
    },
  },
]
