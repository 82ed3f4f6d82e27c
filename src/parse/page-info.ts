// Front matter → what a page says about itself: title, date, official URL, aliases.
import type { PageInfo } from '../model/catalog.ts'
import { LEARN_DOCSETS } from './learn-docsets.ts'

type Meta = Readonly<Record<string, unknown>>

const text = (value: unknown): string | null => {
  const found = typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : ''
  return found || null
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value])
    .map(text)
    .filter(found => found !== null)

/** `05/19/2025` (month first, as Learn writes it) or an ISO date with or without a time → `2025-05-19`. */
export function isoDate(value: unknown): string | null {
  const given = text(value) ?? ''
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/.exec(given)
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(given)
  const [year, month, day] = iso ? iso.slice(1) : us ? [us[3], us[1], us[2]] : []
  if (!year || !month || !day || +month < 1 || +month > 12 || +day < 1 || +day > 31) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The file's name without folder and extension. */
export const baseName = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.(?:md|markdown)$/i, '')

/** "Do it - Product | Microsoft Learn", the title of a crawled page, → "Do it". */
export function cleanTitle(title: string): string {
  if (title.length > 500) return title
  const site = /\s+\|\s+Microsoft (?:Learn|Docs)$/.exec(title)
  if (!site) return title
  const page = title.slice(0, site.index)
  const product = /^(.+)\s[-–—]\s[^-–—]+$/.exec(page)
  return (product?.[1] ?? page).trim()
}

function officialUrl(meta: Meta, file: string): string | null {
  for (const given of [meta.official, meta.canonicalUrl, meta.canonical_url]) {
    const url = text(given)
    if (url && /^https?:\/\/[^\s<>"]+$/i.test(url)) return url.replace(/#.*$/, '')
  }
  const service = text(meta['ms.service']) ?? ''
  return Object.hasOwn(LEARN_DOCSETS, service) ? LEARN_DOCSETS[service]! + encodeURIComponent(baseName(file)) : null
}

export function readPageInfo(meta: Meta, file: string, heading: string | null): PageInfo {
  return {
    file,
    title: cleanTitle(text(meta.title) ?? heading ?? baseName(file)),
    summary: text(meta.summary) ?? text(meta.description),
    date: isoDate(meta.date) ?? isoDate(meta['ms.date']) ?? isoDate(meta.updated_at),
    url: officialUrl(meta, file),
    aliases: texts(meta.aliases),
    ...(meta.about === undefined ? {} : { about: texts(meta.about) }),
    oneFeature: meta.kind === 'feature',
  }
}

/** `key-aliases: { SomeKey: [what people type] }`. */
export function readKeyAliases(meta: Meta): Readonly<Record<string, readonly string[]>> {
  const given = meta['key-aliases']
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {}
  return Object.fromEntries(Object.entries(given).map(([key, aliases]) => [key, texts(aliases)]))
}
