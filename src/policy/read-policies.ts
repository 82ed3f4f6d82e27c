// A file's text → the policies in it, or what it is instead, or why it can't be read. Told by content, then by name.
import { READERS } from './readers/readers.ts'
import type { PolicyText, Reader, Reading } from './reading.ts'
import { textRefusal } from './refusals/texts.ts'

export function readPolicies(input: PolicyText): readonly Reading[] {
  const { file, text } = input
  if (text.trim() === '') return [{ kind: 'problem', problem: { file, at: null, message: 'is empty', hint: null } }]
  const refused = textRefusal(input)
  if (refused !== null) return [refused]
  const reader = byContent(input) ?? READERS.find(candidate => candidate.recognise(input))
  if (reader !== undefined) return reader.read(input)
  const what = 'a text in no format that policies come in'
  const hint =
    'Read are Graph JSON, IntuneManagement and IntuneCD exports, XML property lists, and tables as CSV or Markdown.'
  return [{ kind: 'refused', refusal: { file, at: null, what, hint, traits: [] } }]
}

/** A name may lie (JSON saved as .txt or .xml), but only a Markdown file may begin like anything. */
function byContent({ file, text }: PolicyText): Reader | undefined {
  if (/\.(?:md|markdown|mdx|csv|tsv|tab|ya?ml)$/i.test(file)) return undefined
  return READERS.find(candidate => candidate.recognise({ file: '', text }))
}
