// Text from outside (pages, policies, questions, file names, environment) → text that no terminal can obey.
// The only place that decides this; every renderer, error and copied text goes through it.

// C0 but tab and line feed, DEL, C1, bidirectional marks, embeddings, overrides and isolates, line and paragraph
// separators, interlinear and invisible operators, byte order mark, tags, lone surrogates.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Unsafe characters become U+FFFD, CR LF a line feed; everything else stays. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '\ufffd')
}

/** The same on one line: tabs and line ends become a space. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\t\n]+/g, ' ')
}

/** JSON whose strings hold no raw unsafe character: they are escaped, so that nothing is lost. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, found =>
    found === '\n'
      ? found
      : [...Array(found.length).keys()].map(i => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  )
}
