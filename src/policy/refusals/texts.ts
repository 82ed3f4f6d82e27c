// A text that holds no policy in a format read here → one line that says what it is.
import type { PolicyText, Reading } from '../reading.ts'

interface Kind {
  readonly file: RegExp
  /** Looked for at the beginning of the text only. */
  readonly text: RegExp
  readonly what: string
  readonly hint: string
}

const TABLE = 'Its rows can be checked as a table (CSV or Markdown) of key, value type and value.'
const KINDS: readonly Kind[] = [
  {
    file: /\.(?:ps1|psm1|psd1)$/i,
    text: /^\s*(?:#[^\n]*\n\s*)*(?:param\s*\(|Configuration\s+\w+\s*\{|Import-(?:Module|DscResource)\b|\$\w+\s*=|Intune\w+\s+['"]|\[CmdletBinding)/i,
    what: 'a PowerShell script (such as Microsoft365DSC writes)',
    hint: 'Export the policy as Graph JSON, or check its rows as a table.',
  },
  {
    file: /\.(?:tf|tfvars|hcl)$/i,
    text: /^\s*(?:#[^\n]*\n\s*)*(?:resource|data|module|provider|terraform|variable|locals|output)\b[^\n{]{0,200}\{/,
    what: 'a Terraform file',
    hint: 'Export the policy as Graph JSON, or check its rows as a table.',
  },
  { file: /\.bicep$/i, text: /^\s*(?:targetScope|param \w+ \w+|resource \w+ ')/, what: 'a Bicep file', hint: TABLE },
  { file: /\.html?$/i, text: /^\s*(?:<!doctype html|<html|<head|<body)/i, what: 'an HTML page', hint: TABLE },
]

/** By its name or its first words; null when it is nothing known. */
export function textRefusal({ file, text }: PolicyText): Reading | null {
  const head = text.slice(0, 2000)
  const kind = KINDS.find(candidate => candidate.file.test(file) || candidate.text.test(head))
  if (kind === undefined) return null
  return { kind: 'refused', refusal: { file, at: null, what: kind.what, hint: kind.hint, traits: [] } }
}
