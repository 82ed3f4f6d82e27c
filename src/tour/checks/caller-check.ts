// A feature's caveats → what to tell a caller: the sentence that holds for their device, among those that don't.
import type { Condition } from '../../model/condition.ts'
import type { Check } from '../../model/lesson.ts'
import type { Caveat, Feature } from '../../model/record.ts'
import { isAboutThePage } from '../about-the-page.ts'
import { mixed } from '../mix.ts'
import { checkOf } from './ask-with.ts'

/** Longer sentences can't be read as a choice. */
const LONGEST = 180
/** Shorter ones say little without their surroundings. */
const TELLING = 50

export function callerCheck(feature: Feature, others: readonly Feature[]): Check | null {
  const told = feature.caveats.filter(isTold)
  const caveat = told.find(each => deviceOf(each.when) !== null && each.text.length >= TELLING) ?? told[0]
  const source = caveat?.sources[0]
  if (!caveat || !source) return null
  const device = deviceOf(caveat.when)
  const apart = told.filter(each => differs(each.when, caveat.when))
  // A sentence of another feature may be true, but it is no answer to the caller.
  const elsewhere = others.filter(other => other.id !== feature.id).flatMap(other => other.caveats.filter(isTold))
  return checkOf({
    id: `caller ${feature.id} ${caveat.text.slice(0, 40)}`,
    kind: 'caller',
    prompt: `A caller asks about “${feature.title}”${device ? ` on ${device}` : ''}. What do you tell them?`,
    right: caveat.text,
    wrong: [
      ...apart.map(each => each.text),
      ...mixed(
        elsewhere.map(each => each.text),
        feature.id,
      ),
    ],
    quote: caveat.text,
    source,
  })
}

function isTold({ text, kind }: Caveat): boolean {
  return text.length <= LONGEST && text.includes(' ') && kind !== 'tip' && !isAboutThePage(text)
}

function deviceOf(when: Condition | null): string | null {
  if (when?.supervised !== undefined) return when.supervised ? 'a supervised device' : 'an unsupervised device'
  if (when?.channel !== undefined) return when.channel === 'mdm' ? 'an enrolled device' : 'an unenrolled device'
  return null
}

function differs(a: Condition | null, b: Condition | null): boolean {
  return deviceOf(a) !== null && deviceOf(a) !== deviceOf(b)
}
