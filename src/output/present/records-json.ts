// Records → the stable JSON of `list --json` and `explain --json`: what the contract names, and nothing else.
import type { PageInfo, Records, Statement } from '../../model/catalog.ts'
import type { Feature, KeyRecord, Term } from '../../model/record.ts'

export function recordsJson(records: Records) {
  return {
    schemaVersion: 1,
    content: { pages: records.pages.map(pageJson) },
    features: records.features.map(featureJson),
    keys: records.keys.map(keyJson),
    problems: records.problems.map(({ kind, message, keys, sources }) => ({ kind, message, keys, sources })),
  }
}

/** A word of the field with what the pages say of it. */
export function termJson(term: Term, statements: readonly Statement[]) {
  return {
    term: term.term,
    aliases: term.aliases,
    explained: term.explained,
    statements: statements.map(({ text, source }) => ({ text, source })),
  }
}

export function pageJson({ file, title, date, url }: PageInfo) {
  return { file, title, date, url }
}

function featureJson({ id, title, summary, aliases, keys }: Feature) {
  return { id, title, summary, aliases, keys }
}

function keyJson(key: KeyRecord) {
  const { mdm, mam } = key.channels
  return {
    key: key.key,
    feature: { id: key.feature.id, title: key.feature.title },
    summary: key.summary,
    mentionOnly: key.mentionOnly,
    status: key.status,
    ...(key.status === 'retired' ? { statusNote: key.statusNote } : {}),
    channels: { mdm: channelJson(mdm), mam: channelJson(mam) },
    defaults: key.defaults.map(({ value, stated, when }) => ({
      value,
      ...(stated === undefined ? {} : { stated }),
      when,
    })),
    values: key.values.map(({ value, meaning }) => ({ value, meaning })),
    freeText: key.freeText,
    caveats: key.caveats.map(({ kind, text, sources }) => ({ kind, text, sources })),
    related: key.related,
    source: key.source,
  }
}

function channelJson({ available, type, path, profile }: KeyRecord['channels']['mdm']) {
  return { available, type, path, ...(profile === undefined ? {} : { profile }) }
}
