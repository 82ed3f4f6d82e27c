// "Is it still supported?", "when was it retired?" → what the pages say of a retired key's end.
import { type Draft, draft } from '../draft.ts'
import { keyMeant, type Question } from '../question.ts'
import { sameAlert } from '../wh.ts'

const ENDED = /\b(?:retired?|discontinued|deprecated|obsolete|no longer|end of life|dropped|withdrawn)\b/

export function answerKeyStatus(q: Question): Draft | null {
  const { reading, ground } = q
  if (!reading.intents.includes('status') && !ENDED.test(reading.asked)) return null
  const record = keyMeant(q)
  if (record?.status !== 'retired') return null
  const note = record.statusNote ?? `${record.key} is retired.`
  const says = ground.text.statements.filter(
    s => ENDED.test(s.text) && (s.names.includes(record.key) || (s.feature === record.feature.id && s.alert !== null)),
  )
  if (says.length === 0) return null
  const asksEnd = ENDED.test(reading.asked)
  const verdict = reading.form !== 'polar' ? 'info' : asksEnd ? 'yes' : 'no'
  const whole = [...new Set(says.flatMap(s => [s, ...sameAlert(s, q)]))]
  return draft('key: status', verdict, [...new Set([note, ...whole.map(s => s.text)])].join(' '), whole, {
    keys: [record.key],
  })
}
