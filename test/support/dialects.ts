// A page in the Learn-source dialect → the same page in the crawl's and in the older dialect, for tests that demand the
// same records of each.

const ALERTS: Readonly<Record<string, string>> = {
  NOTE: 'Note',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Caution',
  TIP: 'Tip',
}

/** The published page turned back into Markdown. */
export function asCrawl(source: string): string {
  const { meta, body } = split(source)
  const title = /^title: *"?(.*?)"? *$/m.exec(meta)?.[1] ?? 'Page'
  const date = /^ms\.date: *(\d\d)\/(\d\d)\/(\d{4})/m.exec(meta)
  const iso = date ? `${date[3]}-${date[1]}-${date[2]}` : '2026-01-01'
  const full = `${title} - Contoso | Microsoft Learn`
  const lines = alertBlocks(body.replace(/\[!INCLUDE [^\n]*\n?/g, ''))
    .join('\n')
    .replace(/^# .*$/m, `# ${full}`)
    .replace(/^( *):::image[^\n]*source="([^"]*)"[^\n]*alt-text="([^"]*)"[^\n]*:::/gm, '$1[![$3]($2)]($2#lightbox)')
    .replace(/\\>/g, '&gt;')
    .replace(/<\/?br ?\/?>/g, '')
    .split('\n')
    .map(line => (/^\s*\|/.test(line) && !/^[\s|:-]+$/.test(line) ? withoutBreaks(line) : line))
  const text = lines.join('\n').replace(/\n{3,}/g, '\n\n')
  const crawled = `---\nlayout: Conceptual\ntitle: ${full}\ncanonicalUrl: https://learn.microsoft.com/en-us/contoso/page\nms.date: ${iso}T00:00:00.0000000Z\n---\n\n${text.trimStart()}`
  // CRLF from some line on, as a file that two programs wrote.
  const all = crawled.split('\n')
  return all.map((line, at) => (at > all.length / 2 ? `${line}\r` : line)).join('\n')
}

/** Enumerations lose the breaks between their values, and the last value the one before the text. */
function withoutBreaks(row: string): string {
  return row.replace(
    /(?<=\|\s*)((?:true|false|\d)\s*-\s[^|;,]*(?:[;,]\s*(?:true|false|\d)\s*-\s[^|;,.]*)+)[;.]\s+(?=[A-Z])/g,
    found =>
      found
        .trim()
        .replace(/[;.]$/, '')
        .replace(/[;,]\s*/g, ''),
  )
}

/** `> [!NOTE]` → a line `Note`, then the paragraph or the list. */
function alertBlocks(body: string): string[] {
  const out: string[] = []
  const lines = body.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const alert = /^( *)> ?\[!(NOTE|IMPORTANT|WARNING|CAUTION|TIP)\] *$/.exec(lines[i]!)
    if (!alert) {
      out.push(lines[i]!)
      continue
    }
    const inside: string[] = []
    while (i + 1 < lines.length && /^ *>/.test(lines[i + 1]!))
      inside.push(lines[++i]!.replace(/^ *(?:> ?)+/, '').trim())
    const [first = '', ...rest] = inside.filter(line => line !== '')
    const isList = rest.some(line => /^[-*] /.test(line))
    out.push(`${alert[1]}${ALERTS[alert[2]!]}`, '')
    if (!isList) out.push(`${alert[1]}${[first, ...rest].join(' ')}`)
    else if (/^[-*] /.test(first)) out.push(...[first, ...rest].map(line => `${alert[1]}${line}`))
    else
      out.push(
        ...[`- ${first}`, ...rest.map(line => (/^[-*] /.test(line) ? line : `- ${line}`))].map(
          line => `${alert[1]}${line}`,
        ),
      )
    out.push('')
  }
  return out
}

/** The manner of older source pages: keys in bold or quotes, channels as bold items, loose tables, anchors in headings. */
export function asOlder(source: string): string {
  const { meta, body } = split(source)
  const leads = channelItems(body.split('\n'))
  let quoted = 0
  const text = leads
    .join('\n')
    .replace(/^> \[!/gm, '>[!')
    .replace(/^> (?!\[)/gm, '>')
    .replace(/^(#{2,3}) (.*)$/gm, (_, marks: string, title: string) => `${marks} <a name="${slug(title)}"></a>${title}`)
    .replace(/^(\s*)\|(?:\s*:?-+:?\s*\|)+\s*$/gm, row =>
      row
        .replace(/-+/g, '-')
        .replace(/\|\s*-\s*/g, '|-')
        .trimEnd(),
    )
    .replace(/^(\s*\|\s*)`([A-Za-z][\w.-]*)`/gm, '$1$2')
    .replace(/`([A-Za-z][\w.-]*) = ([\w-]+)`/g, '**$1= $2**')
    .replace(/`([A-Za-z][\w.-]*)`/g, (_, word: string) =>
      ['**$**', "'$'", '“$”'][/^(?:true|false|String|Boolean|Integer)$/i.test(word) ? 0 : quoted++ % 3]!.replace(
        '$',
        word,
      ),
    )
  return `---\n${meta}\n---\n${text}`
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-')
}

/** "### … using MDM" with its steps → "1. **… using MDM (MDM)** …" with bullets beneath. */
function channelItems(lines: readonly string[]): string[] {
  const out: string[] = []
  let open = false
  let item = 0
  for (const line of lines) {
    const heading = /^(#{2,6}) (.*)$/.exec(line)
    if (heading) {
      const channel = /\b(MDM|MAM)\b/.exec(heading[2]!)?.[1]
      open = channel !== undefined && heading[1]!.length > 2
      if (!open) {
        item = 0
        out.push(line)
      } else
        out.push(
          `${++item}. **${heading[2]!.replace(/ *\(?(?:using|in|with) (?:MDM|MAM)\)?$/, '')} (${channel})** Follow these steps for ${channel === 'MDM' ? 'enrolled' : 'unenrolled'} devices.`,
          '',
        )
      continue
    }
    if (!open || /^>/.test(line)) {
      if (/^>/.test(line) && open) open = false
      out.push(line)
    } else if (/^\d+\. /.test(line)) out.push(line.replace(/^\d+\. +/, '    - '))
    else if (/^ {3,}/.test(line)) out.push(`   ${line}`)
    else if (line.trim() === '' || /^(?:Use|To|Follow) /.test(line)) out.push('')
    else out.push(`    ${line}`)
  }
  return out
}

function split(source: string): { readonly meta: string; readonly body: string } {
  const found = /^---\n([\s\S]*?)\n---\n/.exec(source)
  return found ? { meta: found[1]!, body: source.slice(found[0].length) } : { meta: '', body: source }
}
