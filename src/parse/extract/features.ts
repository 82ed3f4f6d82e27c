// Facts of all pages → the features: a page of one feature is one, else the headings of level 2.
import type { Feature, KeyRecord } from '../../model/record.ts'
import type { CaveatStatement } from './caveats.ts'
import type { Facts } from './facts.ts'
import { distinct, groupBy } from './grouping.ts'
import { mergeCaveats } from './merge-caveats.ts'

/** Headings that lead around the page or away from it. */
const NAVIGATION =
  /^(?:see\s+also|related\s+(?:articles?|content|information|topics?|links?)|next\s+steps?|additional\s+resources|in\s+this\s+article|feedback\s+on\s+this\s+page|applies\s+to|references?|more\s+information|learn\s+more|table\s+of\s+contents|contents)$/i

export function featureRecords(pages: readonly Facts[], keys: readonly KeyRecord[]): Feature[] {
  const features = new Map<string, Feature>()
  const keysOf = groupBy(keys, record => record.feature.id)
  const caveatsOf = caveatsByFeature(pages)
  for (const { reading } of pages) {
    const { page } = reading.outline
    for (const section of page.sections) {
      const { feature } = section
      if (feature === null || features.has(feature)) continue
      const title = page.info.oneFeature ? page.info.title : section.title
      const own = (keysOf.get(feature) ?? []).map(record => record.key)
      if (own.length === 0 && NAVIGATION.test(title.trim())) continue
      features.set(feature, {
        id: feature,
        title,
        summary: page.info.oneFeature && page.info.summary ? page.info.summary : firstSentence(reading, section.id),
        aliases: page.info.oneFeature ? distinct(page.info.aliases) : plainTitle(title),
        keys: own,
        caveats: mergeCaveats(caveatsOf.get(feature) ?? []),
        source: section.source,
      })
    }
  }
  return [...features.values()]
}

function caveatsByFeature(pages: readonly Facts[]): ReadonlyMap<string, readonly CaveatStatement[]> {
  const found = new Map<string, CaveatStatement[]>()
  for (const { caveats } of pages) {
    for (const one of caveats) {
      for (const feature of distinct(one.features)) {
        const same = found.get(feature)
        if (same) same.push(one)
        else found.set(feature, [one])
      }
    }
  }
  return found
}

const LEADS_STEPS = /\b(?:use|follow)\b[^.]{0,40}\b(?:steps?|procedure)\b|:$/i

/** The first sentence of its introduction that says what it is. */
function firstSentence(reading: Facts['reading'], section: number): string | null {
  const own = (reading.inSection.get(section) ?? []).filter(
    spot => spot.passage.form === 'paragraph' && !spot.passage.alert,
  )
  return (own.find(spot => !LEADS_STEPS.test(spot.text)) ?? own[0])?.text ?? null
}

/** Nobody looks for a title of such a length. */
const LONG = 300

/** "Configure custom indicators" is looked for as "custom indicators". */
function plainTitle(title: string): string[] {
  if (title.length > LONG) return []
  const short = title
    .replace(
      /^(?:configur\w+|enabl\w+|disabl\w+|suppress\w*|set(?:ting)?\s+up|set|manag\w+|block\w*|allow\w*|us(?:e|ing)|turn\w*\s+(?:on|off)|understand|check|add)\s+(?:the\s+|an?\s+)?(?:option\s+to\s+)?/i,
      '',
    )
    .replace(/\s*\([^)]*\)$/, '')
  return short === title || short.length < 3 ? [] : [short]
}
