// A line of Markdown → coded text, for tests of what sentences say.
import type { Span } from '../../src/model/document.ts'
import { type Coded, codedOf } from '../../src/parse/extract/marked-text.ts'

export function coded(line: string): Coded {
  const parts = line.split(/(`[^`]+`|\*\*[^*]+\*\*)/).filter(part => part !== '')
  return codedOf(
    parts.map((part): Span => {
      if (part.startsWith('`')) return { text: part.slice(1, -1), role: 'code' }
      if (part.startsWith('**')) return { text: part.slice(2, -2), role: 'strong' }
      return { text: part }
    }),
  )
}
