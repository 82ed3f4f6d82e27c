// A page in the dialect of Learn's source → the same page as a crawl of the published site, or as older pages were written.

/** The published page turned back into Markdown: CRLF from the middle on, bare alert words, lost line breaks, linked images. */
export function asCrawl(source: string): string {
  const { fields, body } = split(source.replaceAll('\r\n', '\n'))
  const title = (fields.get('title') ?? '').replace(/^(['"])(.*)\1$/, '$2')
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(fields.get('ms.date') ?? '')
  const front = [
    'layout: Conceptual',
    `title: ${title} - Contoso | Microsoft Learn`,
    `canonicalUrl: https://learn.microsoft.com/en-us/contoso/page`,
    ...(date ? [`ms.date: ${date[3]}-${date[1]}-${date[2]}T00:00:00.0000000Z`] : []),
  ]
  const lines = withoutAlertMarks(body.split('\n'))
    .filter(line => !/^\s*(?:[-*] )?\[!INCLUDE/.test(line))
    .map(line =>
      line
        .replace(/^# (.*)$/, '# $1 - Contoso | Microsoft Learn')
        .replace(/:::image(.*?):::/g, (_, attributes: string) => image(attributes))
        .replace(/<\/?br\s*\/?>/g, line.trimStart().startsWith('|') ? '' : ' ')
        .replace(/\\>| > (?=\*\*|[A-Z])/g, found => (found === '\\>' ? '&gt;' : ' &gt; '))
        .replace(/\]\(([\w./-]+)\.md(#[\w-]+)?\)/g, ']($1$2)')
        .replace(/\s*\{#[\w-]+\}$/, ''),
    )
  const text = `---\n${front.join('\n')}\n---\n${lines.join('\n')}`
  const middle = text.indexOf('\n', text.length / 3)
  return text.slice(0, middle) + text.slice(middle).replaceAll('\n', '\r\n')
}

function image(attributes: string): string {
  const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  return `[![${value('alt-text')}](${value('source')})](${value('source')}#lightbox)`
}

/** `> [!NOTE]` and the lines under it → `Note`, a blank line, and those lines as they are. */
function withoutAlertMarks(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  let indent: string | null = null
  for (const line of lines) {
    const mark = /^(\s*)>\s?\[!(NOTE|IMPORTANT|WARNING|CAUTION|TIP)\]\s*$/i.exec(line)
    if (mark) {
      indent = mark[1]!
      out.push(`${indent}${mark[2]![0]!.toUpperCase()}${mark[2]!.slice(1).toLowerCase()}`, '')
    } else if (indent !== null && line.trimStart().startsWith('>')) {
      out.push(indent + line.trimStart().replace(/^>\s?/, ''))
    } else {
      indent = null
      out.push(line)
    }
  }
  return out
}

/** Keys in bold and quotes, anchors in headings, loose tables, and channels as bold numbered items with their steps as bullets. */
export function asOlder(source: string): string {
  const { front, body } = split(source.replaceAll('\r\n', '\n'))
  let quotes = 0
  const lines = channelItems(body.split('\n')).map(line => {
    const cells = line.trimStart().startsWith('|')
    return line
      .replace(
        /^(#{2,6}) ([^<]*)$/,
        (_, marks: string, title: string) => `${marks} <a name="${anchor(title)}"></a>${title}`,
      )
      .replace(/^(\s*)>\s?\[!/, '$1>[!')
      .replace(/`([A-Za-z]\w+)`/g, (_, name: string) => {
        if (cells) return name
        return [`**${name}**`, `'${name}'`, `“${name}”`][quotes++ % 3]!
      })
      .replace(/`([A-Za-z]\w+) = (\w+)`/g, '**$1= $2**')
      .replace(/^(\s*)\|[\s|:-]+\|\s*$/, row => row.replace(/\s*:?-+:?\s*/g, '--'))
  })
  return `${front}${lines.join('\n')}`
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

/** A heading that names a channel and the steps under it → `1. **Heading** Intro` with the steps as bullets below. */
function channelItems(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  let number = 0
  let inside = false
  for (const [i, line] of lines.entries()) {
    const heading = /^(#{2,6}) (.*)$/.exec(line)
    if (heading) {
      const below = lines.slice(i + 1)
      const own = below.slice(0, below.findIndex(each => each.startsWith('#')) + 1 || undefined)
      const hasSteps = own.some(each => /^\d+\. /.test(each))
      inside = heading[1]!.length > 2 && hasSteps && /\b(?:MDM|MAM)\b/.test(heading[2]!)
      if (!inside) number = 0
      out.push(inside ? `${++number}. **${heading[2]}**` : line)
    } else if (!inside || line.trim() === '') out.push(line)
    else out.push(`    ${line.replace(/^(\s*)\d+\. /, '$1- ').replace(/^( {3})(?=\S)/, '  ')}`)
  }
  return out
}

function split(source: string): { front: string; fields: ReadonlyMap<string, string>; body: string } {
  const front = /^---\n[\s\S]*?\n---\n/.exec(source)?.[0] ?? ''
  const fields = front.split('\n').flatMap(line => {
    const at = line.indexOf(': ')
    return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 2).trim()] as const]
  })
  return { front, fields: new Map(fields), body: source.slice(front.length) }
}
