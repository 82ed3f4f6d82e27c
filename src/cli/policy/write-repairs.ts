// What was judged and the texts it was found in → repaired copies in a folder, and a line for each.
import { writeText } from '../../io/files.ts'
import { printableLine } from '../../model/printable.ts'
import type { Judged } from '../../policy/check-policies.ts'
import { encodeText } from '../../policy/decode-text.ts'
import { repair } from '../../policy/write/repair.ts'
import type { PolicySource } from './read-inputs.ts'

export interface RepairedFile {
  readonly file: string
  /** The copy; null when nothing in the file could be repaired. */
  readonly copy: string | null
  readonly repaired: number
  /** Errors and warnings that stay. */
  readonly left: number
}

export interface RepairOptions {
  readonly out: string
  readonly cwd: string
  readonly force: boolean
}

export function writeRepairs(
  sources: readonly PolicySource[],
  judged: readonly Judged[],
  { out, cwd, force }: RepairOptions,
): readonly RepairedFile[] {
  const taken = new Set<string>()
  const byFile = new Map<string, Judged[]>()
  for (const each of judged) {
    const group = byFile.get(each.finding.file)
    if (group === undefined) byFile.set(each.finding.file, [each])
    else group.push(each)
  }
  return sources.flatMap((source): readonly RepairedFile[] => {
    const found = byFile.get(source.file) ?? []
    if (found.length === 0) return []
    const { text, done, left } = repair(source, found)
    const stays = left.filter(({ finding }) => finding.severity !== 'info').length
    if (text === null) return stays === 0 ? [] : [{ file: source.file, copy: null, repaired: 0, left: stays }]
    const copy = `${out.replace(/(?<![\\/])[\\/]+$/, '')}/${freeName(source.inner.replaceAll('\\', '/'), taken)}`
    writeText(copy, encodeText(text, source), { cwd, force })
    return [{ file: source.file, copy, repaired: done.length, left: stays }]
  })
}

export function repairLine({ file, copy, repaired, left }: RepairedFile): string {
  const stays = left === 0 ? 'nothing is left to do by hand' : `${left} left to do by hand`
  return copy === null
    ? printableLine(`${file}: no safe repair, ${stays}`)
    : printableLine(`${file} → ${copy}: ${repaired} repaired, ${stays}`)
}

/** Two files of one name get different copies. */
function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = name.replace(/(\.[^./]*)?$/, `-${number}$1`)
  taken.add(free.toLowerCase())
  return free
}
