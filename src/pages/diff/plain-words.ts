// Text of a page → its words and what it is compared by: marks, quotes, blanks, case and contractions make no difference.

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]?t\b|\bcannot\b/g, 'can not'],
  [/\bwon['’]?t\b/g, 'will not'],
  [/\bshan['’]t\b/g, 'shall not'],
  [/n['’]t\b/g, ' not'],
  [/\b(it|that|there|what|who|he|she)['’]s\b/g, '$1 is'],
  [/['’]re\b/g, ' are'],
  [/['’]ll\b/g, ' will'],
  [/['’]ve\b/g, ' have'],
]

/** Dots and commas stay inside numbers and names: `4.0` is not `40`. */
const WORD = /[\p{L}\p{N}]+(?:[.,_](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu

/** Lower-case words, contractions spelled out. */
export function plainWords(text: string): readonly string[] {
  let low = text.toLowerCase()
  for (const [pattern, full] of CONTRACTIONS) low = low.replace(pattern, full)
  return low.match(WORD) ?? []
}

/** Equal for texts that differ in nothing but typography. */
export function typeless(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).join('')
}
