// A sentence of a caveat → what it means for a policy, by the field's general words. No word here belongs to one product.
import { conditionWords } from '../words/condition-words.ts'

const NOT = String.raw`\b(?:not|never|no longer|cannot|\w+n['’]t)\b`
const MOOT = [
  new RegExp(
    `${NOT}[^.;:]{0,60}\\b(?:applicable|appl(?:y|ies|ied)|effective|take[sn]? effect|honou?red|respected|heeded)\\b`,
    'i',
  ),
  new RegExp(`${NOT}[^.;:]{0,20}\\b(?:affect|influence|work)\\b`, 'i'),
  /\b(?:no|without) (?:effect|bearing|influence|meaning)\b|\b(?:is|are|gets?) (?:ignored|moot|overridden|disregarded)\b/i,
]
const FILTER = /\b(?:content|control|web|network|dns)[- ]?filters?\b/i
const POLICY = /\b(?:polic(?:y|ies)|profiles?|configurations?|channels?)\b/i

/** The sentences that speak of a key: those that name it, and those that name no key at all. */
export function sentencesFor(text: string, key: string, names: readonly string[]): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter(sentence => sentence.includes(key) || !names.some(name => sentence.includes(name)))
}

/** "The key doesn't apply to supervised devices": the setting is moot on them. */
export function isMootWhenSupervised(sentence: string): boolean {
  return isMoot(sentence) && conditionWords(sentence).supervised.join() === 'true'
}

/** "The key has no bearing on devices with the content filter." */
export function isMootBesideFilter(sentence: string): boolean {
  return isMoot(sentence) && FILTER.test(sentence)
}

/** "Only one policy should be created, either through MDM or MAM." */
export function wantsOneChannel(sentence: string): boolean {
  return (
    /\b(?:one|single|1)\b/i.test(sentence) &&
    /\b(?:either|or|nor|not both)\b/i.test(sentence) &&
    POLICY.test(sentence) &&
    conditionWords(sentence).channels.length === 2
  )
}

const ONE_AHEAD =
  /\b(?:only|just|exactly|at most|no more than|up to|a)\s+(?:one|1|single)\s+((?:[\w-]+\s+){0,2}[\w-]+)|\bone\s+((?:[\w-]+\s+){0,2}[\w-]+)\s+only\b/gi

/** "Only one tag can be set": what there may be one of, when the key is named after it. */
export function wantsOneOf(sentence: string, key: string): string | null {
  const last = key.toLowerCase()
  for (const [, ahead, before] of sentence.matchAll(ONE_AHEAD)) {
    const nouns = (ahead ?? before ?? '').toLowerCase().split(/\s+/)
    const noun = nouns.map(word => word.replace(/s$/, '')).find(word => word.length >= 3 && last.endsWith(word))
    if (noun !== undefined) return noun
  }
  return null
}

function isMoot(sentence: string): boolean {
  return MOOT.some(pattern => pattern.test(sentence))
}
