// Markdown as on disk → the same lines with one kind of line end, one kind of space and nothing invisible.

/** Width of a character is kept where it matters (indents); the number of lines always is. */
export function plainMarkdown(body: string): string {
  let text = body
  if (text.includes('\r')) {
    // A lone carriage return ends a line only in a file that has no other line ends.
    // Twice, for the `\r\r\n` of a file converted once too often; one pattern for any number would be quadratic.
    text = text.replace(/\r\n/g, '\n').replace(/\r\n/g, '\n')
    text = text.replace(/\r/g, text.includes('\n') ? ' ' : '\n')
  }
  if (/[^\t\n\x20-\x7e]/.test(text)) {
    text = text
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085\u000b\u000c]/g, ' ')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\0/g, '\ufffd')
  }
  return text
}
