// "Which keys …" → the keys that have the property: channel, type, default, status, feature.
import type { KeyRecord } from '../../model/record.ts'
import { type Draft, draft, naming } from '../draft.ts'
import { axesIn } from '../ground.ts'
import type { Question } from '../question.ts'
import { evidenceOn, TYPE_NAMES } from './key-facts.ts'

interface Filter {
  readonly text: string
  readonly keeps: (record: KeyRecord) => boolean
}

function filtersOf(q: Question): Filter[] {
  const { reading } = q
  const { asked, condition } = reading
  const filters: Filter[] = []
  for (const type of new Set(reading.types.map(t => TYPE_NAMES[t]!))) {
    filters.push({ text: `take ${type}`, keeps: r => r.channels.mdm.type === type || r.channels.mam.type === type })
  }
  const only = /\bonly\b|\bexclusive|\bnot? (?:work|available|supported)|\bdon'?t work|\bcan'?t/.test(asked)
  if (condition.channel) {
    const here = condition.channel
    const there = here === 'mdm' ? 'mam' : 'mdm'
    if (only && /\bonly\b|\bexclusive/.test(asked))
      filters.push({
        text: `are documented for ${here.toUpperCase()} only`,
        keeps: r => r.channels[here].available === true && r.channels[there].available !== true,
      })
    else if (only)
      filters.push({
        text: `are not documented for ${here.toUpperCase()}`,
        keeps: r => r.channels[here].available !== true,
      })
    else filters.push({ text: `work for ${here.toUpperCase()}`, keeps: r => r.channels[here].available === true })
  } else if (reading.contrasts.includes('channel') || /\bboth (?:channels|ways)\b/.test(asked)) {
    filters.push({
      text: 'work in both channels',
      keeps: r => r.channels.mdm.available === true && r.channels.mam.available === true,
    })
  }
  const byDefault =
    /\bdefaults?\b[^.]{0,20}\b(true|false|on|off|enabled|disabled|\d+)\b|\b(true|false|on|off|enabled|disabled)\b[^.]{0,12}\bdefault/.exec(
      asked,
    )
  const state = byDefault?.[1] ?? byDefault?.[2]
  if (state) {
    const value = { on: 'true', enabled: 'true', off: 'false', disabled: 'false' }[state] ?? state
    filters.push({
      text: `have the default ${value}`,
      keeps: r => r.defaults.some(d => d.value?.toLowerCase() === value),
    })
  } else if (/\b(?:no|without(?: a)?) (?:stated )?defaults?\b/.test(asked)) {
    filters.push({ text: 'have no stated default', keeps: r => r.defaults.length === 0 })
  }
  if (/\bretired|deprecated|discontinued|obsolete/.test(asked))
    filters.push({ text: 'are retired', keeps: r => r.status === 'retired' })
  const feature = reading.features[0] ?? featureBefore(q)
  if (feature)
    filters.push({
      text: `belong to ${q.ground.records.features.find(f => f.id === feature)?.title ?? feature}`,
      keeps: r => r.feature.id === feature,
    })
  return filters
}

/** "Which rogue network keys …": the words before name one feature in part. */
function featureBefore(q: Question): string | null {
  const before = /((?:[a-z-]+ ){1,4})keys?\b/.exec(q.reading.asked)?.[1]
  if (!before) return null
  const wanted = axesIn(before.replace(OF_KEYS, ' '), q.ground)
  const matter = wanted.filter(axis => q.ground.weight[axis]! > TELLING)
  const fitting = q.ground.records.features.filter(f => {
    const title = new Set(axesIn([f.title, ...f.aliases].join(' . '), q.ground))
    return matter.length > 0 && matter.every(axis => title.has(axis)) && f.keys.length > 0
  })
  return fitting.length === 1 ? fitting[0]!.id : null
}
/** Said of keys, not of what they are for. */
const OF_KEYS =
  /\b(?:which|what|list|every|each|all|the|any|other|boolean|string|integer|mdm|mam|only|config|configuration|app|policy|retired|optional|more|further|additional|different|available|possible|three|two|four|five|six)\b/g
const TELLING = 0.3

/** Every key there is, not what some setting does: "list all keys", "how many settings are there". */
const ALL_KEYS =
  /\b(?:all|every|each|list|how many|overview of|number of)(?: me| us)?(?: all| the| of| available| possible| existing| documented| different| config| configuration| app)* (?:keys?|settings?)\b|\b(?:which|what) (?:\w+ ){0,2}(?:keys|settings)\b[^?]*\b(?:are there|exist|available|documented|do(?:es)? (?:\w+ ){1,3}(?:have|offer|support|know|read|understand))\b/

/** "Besides X, which keys …": what is known already. */
const BESIDES = /\b(?:besides|apart from|other than|except(?: for)?|in addition to|aside from|next to)\b/

export function listKeys(q: Question): Draft | null {
  const besides = BESIDES.test(q.reading.asked)
  if (!q.reading.intents.includes('list') || (q.reading.keys.length > 0 && !besides)) return null
  const filters = filtersOf(q)
  const defined = q.ground.records.keys.filter(r => !r.mentionOnly && !q.reading.keys.includes(r.key))
  if (filters.length === 0 && !ALL_KEYS.test(q.reading.asked)) return null
  const found = defined.filter(r => filters.every(f => f.keeps(r)))
  const what = filters.length > 0 ? ` that ${filters.map(f => f.text).join(' and ')}` : ''
  if (found.length === 0) {
    return draft(
      'list',
      'info',
      `None of the ${defined.length} keys documented here is one${what}.`,
      defined.slice(0, 3).flatMap(r => evidenceOn(r, r.source, [naming(r.key)], q.ground).slice(0, 1)),
    )
  }
  const names = found.map(r => r.key)
  const answer = `${found.length} of the ${defined.length} documented keys${what}: ${names.join(', ')}.`.replace(
    'keys that',
    found.length === 1 ? 'keys' : 'keys',
  )
  return draft(
    'list',
    'info',
    answer,
    found.flatMap(r => evidenceOn(r, r.source, [naming(r.key)], q.ground).slice(0, 1)),
    { keys: names },
  )
}
