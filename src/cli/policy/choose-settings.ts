// A person at a terminal → the settings of a new policy: pick a key, see what it does, give a value; line by line.
import { inputLines } from '../../io/input.ts'
import type { Records } from '../../model/catalog.ts'
import type { Channel } from '../../model/condition.ts'
import type { Document } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import type { KeyRecord } from '../../model/record.ts'
import { keyCard } from '../../output/present/key-card.ts'
import { policyFindingsDocument } from '../../output/present/policy-check.ts'
import { pickTable } from '../../output/present/policy-new.ts'
import { printed } from '../../output/render/print.ts'
import { documentedValues } from '../../policy/documented-values.ts'
import type { Lookup } from '../../policy/lookup.ts'
import type { NewSetting } from '../../policy/write/policy-text.ts'
import type { Call } from '../command.ts'
import { checkNew } from './check-new.ts'

export interface Choice {
  readonly channel: Channel
  readonly settings: readonly NewSetting[]
}

export interface ChooseOptions {
  readonly channel: Channel | undefined
  /** Findings that keep a policy from being written. */
  readonly refused: (finding: Finding) => boolean
}

/** What the dialogue needs: it asks on standard error, so that the policy itself can go into a file. */
interface Dialogue {
  readonly ask: (question: string) => Promise<string | null>
  readonly say: (document: Document) => void
}

export async function chooseSettings(
  { io, view }: Pick<Call, 'io' | 'view'>,
  lookup: Lookup,
  { channel: given, refused }: ChooseOptions,
): Promise<Choice> {
  const lines = inputLines(io.stdin)
  const dialogue: Dialogue = {
    ask: async question => {
      io.stderr.write(question)
      const { value, done } = await lines.next()
      return done === true ? null : value.text.trim()
    },
    say: document => io.stderr.write(`${printed(document, view(), io.env)}\n`),
  }
  const channel = given ?? (await askChannel(dialogue))
  const keys = lookup.records.keys.filter(record => record.channels[channel].available && !record.mentionOnly)
  const settings: NewSetting[] = []
  dialogue.say(pickTable(keys, channel))
  for (;;) {
    const typed = await dialogue.ask('Key (number, name or a part of it; ? lists them; Enter ends): ')
    if (typed === null || typed === '') break
    const matches = typed === '?' ? keys : matching(typed, keys)
    if (matches.length !== 1) {
      dialogue.say(matches.length === 0 ? [text(`No key is called “${typed}”.`)] : pickTable(matches, channel, keys))
      continue
    }
    const setting = await askValue(matches[0]!, channel, dialogue, { lookup, refused })
    if (setting === null) continue
    const other = settings.findIndex(({ key }) => key === setting.key)
    settings.splice(other < 0 ? settings.length : other, other < 0 ? 0 : 1, setting)
    const list = settings.map(({ key, value }) => `${key} = ${value}`).join(', ')
    dialogue.say([text(`In the policy: ${list}`)])
  }
  await lines.return(undefined)
  return { channel, settings }
}

async function askChannel({ ask, say }: Dialogue): Promise<Channel> {
  for (;;) {
    const typed = await ask('Policy for 1 managed devices (MDM) or 2 managed apps (MAM)? [1] ')
    if (typed === null || /^(?:|1|mdm|managed devices)$/i.test(typed)) return 'mdm'
    if (/^(?:2|mam|managed apps)$/i.test(typed)) return 'mam'
    say([text('Type 1 or 2.')])
  }
}

/** By its number in the list, its whole name, or a part of its name or aliases. */
function matching(typed: string, keys: readonly KeyRecord[]): readonly KeyRecord[] {
  if (/^\d+$/.test(typed)) return keys.slice(Number(typed) - 1, Number(typed))
  const wanted = typed.toLowerCase()
  const exact = keys.filter(({ key }) => key.toLowerCase() === wanted)
  if (exact.length > 0) return exact
  return keys.filter(({ key, aliases }) => [key, ...aliases].some(name => name.toLowerCase().includes(wanted)))
}

async function askValue(
  record: KeyRecord,
  channel: Channel,
  { ask, say }: Dialogue,
  { lookup, refused }: Pick<ChooseOptions, 'refused'> & { readonly lookup: Lookup },
): Promise<NewSetting | null> {
  const { problems }: Records = lookup.records
  say(keyCard(record, { isBundled: () => true, problems }))
  const values = documentedValues(record)?.map(({ value }) => value)
  for (;;) {
    const value = await ask(`Value for ${record.key} (${values?.join(', ') ?? 'any text'}; Enter leaves it out): `)
    if (value === null || value === '') return null
    const type = channel === 'mdm' ? (record.channels.mdm.type ?? 'String') : null
    const setting = { key: record.key, type, value }
    const { findings } = checkNew({ channel, name: '', settings: [setting] }, lookup)
    const wrong = findings.filter(refused)
    if (wrong.length === 0) return setting
    say(policyFindingsDocument(wrong))
  }
}

function text(words: string): Document[0] {
  return { kind: 'paragraph', spans: [{ text: words }] }
}
