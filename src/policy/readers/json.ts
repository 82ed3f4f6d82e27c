// JSON → the policies in it: Graph objects, lists of them, exports and backups.
import type { Reader } from '../reading.ts'
import { jsonTree } from '../syntax/json-tree.ts'
import { readTrees } from './objects.ts'

export const json: Reader = {
  id: 'json',
  title: 'JSON, with or without comments',
  recognise: ({ file, text }) => /\.jsonc?$/i.test(file) || beginsLikeJson(text),
  read: ({ file, text }) => {
    const parsed = jsonTree(text)
    if ('problem' in parsed) return [{ kind: 'problem', problem: { file, ...parsed.problem, hint: null } }]
    return readTrees(parsed.trees, { file, notation: 'json' }, text)
  },
}

/** A bracket may also begin a link or a check box of Markdown: what follows it decides. */
function beginsLikeJson(text: string): boolean {
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    if (text.startsWith('//', at)) at = end(text, '\n', at)
    else if (text.startsWith('/*', at)) at = end(text, '*/', at)
    else break
  }
  const head = text.slice(at, at + 200)
  return /^\{/.test(head) || /^\[\s*(?:["{[\]\d-]|\/[/*]|true\b|false\b|null\b|$)/.test(head)
}

function end(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from + 2)
  return at < 0 ? text.length : at + mark.length
}
