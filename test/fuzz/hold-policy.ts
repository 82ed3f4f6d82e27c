// One text through decoding, reading, judging and repairing; throws when anything is not as it has to be.
import { SEVERITIES } from '../../src/model/finding.ts'
import { checkPolicies } from '../../src/policy/check-policies.ts'
import { decodeText } from '../../src/policy/decode-text.ts'
import { effectiveOf } from '../../src/policy/effective.ts'
import { readPolicies } from '../../src/policy/read-policies.ts'
import { repair } from '../../src/policy/write/repair.ts'
import { LOOKUP } from '../policy/told.ts'
import { insist } from './insist.ts'
import type { Mutant } from './policy-mutants.ts'

/** What became of it, to see that the mutants reach everything. */
export function holdPolicy({ file, bytes }: Mutant): string {
  const decoded = decodeText(bytes)
  if ('problem' in decoded) return 'undecoded'
  const { text } = decoded
  const readings = readPolicies({ file, text })
  insist(readings.length > 0, 'something is said of every text')
  for (const reading of readings) {
    if (reading.kind !== 'policy') continue
    const { settings, layer, at } = reading.policy
    const within = (layer?.text ?? text).length
    insist(at.line >= 1 && at.column >= 1, 'places count from 1')
    for (const setting of settings) {
      insist(typeof setting.key === 'string' && typeof setting.value === 'string', 'keys and values are text')
      for (const spot of Object.values(setting.spots))
        insist(
          spot === null || (spot.offset >= 0 && spot.offset <= spot.end && spot.end <= within),
          'spots lie in the text',
        )
    }
  }
  const { findings, judged, policies } = checkPolicies(readings, LOOKUP)
  for (const { line, column, message, severity } of findings) {
    insist(line === null || (line >= 1 && (column ?? 1) >= 1), 'findings have places that exist')
    insist(message !== '' && SEVERITIES.includes(severity), 'findings say something')
  }
  for (const policy of policies) effectiveOf(policy, { lookup: LOOKUP, given: {}, moot: [] })
  const { text: copy, done } = repair({ file, text }, judged)
  insist((copy === null) === (done.length === 0), 'a copy is written when something was repaired')
  return copy === null ? readings[0]!.kind : 'repaired'
}
