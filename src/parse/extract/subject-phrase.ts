// A sentence → its subject: what stands before its verb, adverbials in front of it left out.

const ADVERBIAL =
  /^(?:by\s+default|currently|at\s+present|however|also|too|then|otherwise|note\s+that|for|on|in|with|under|when|if|once|after|before|to|since|starting|while|as|there|without|unless|because|even)\b(?:[^,(]|\([^)]*\))*,\s+/i
/** "In tenants of the government cloud the default is …", without a comma. */
const BEFORE_DEFAULT = /^(?:for|on|in|with)\s[^,]{3,60}?\s(?=(?:the|its)\sdefault\b)/i
const VERB =
  /^(.*?)(?:['’]s\s+(?=\w)|\s+(?:is|are|isn['’]?t|aren['’]?t|was|were|be|can|can['’]?t|cannot|could|may|might|must|should|shall|will|won['’]?t|has|have|had|does|doesn['’]?t|do|don['’]?t|works?|appl(?:y|ies)|needs?|requires?|exists?|supports?|comes?|stays?|starts?|sends?|controls?|includes?|shows?|takes?|gives?|lets?|makes?|decides?|governs?|sets?|holds?|turns?|keeps?|reads?|uses?|only\s+\w+s|merely|appears?|helps?|allows?|enables?|disables?|defaults\s+to)\b)/is
const DEICTIC =
  /^(?:(?:this|that|these|those|it|they|the|its)(?:\s+same)?)?(?:\s*(?:app\s+)?(?:configuration|config|feature|setting|capability|option|function|functionality|key|value|parameter|default|flag|policy|switch\s+key)s?){0,3}(?:\s+of\s+(?:the|this)\s+(?:key|setting))?$/i

/** "Requires `X` to be on": what requires it stands elsewhere. */
const NO_SUBJECT = /^(?:requires|needs|depends|applies|works|ignored|takes\s+effect)\b/i

export interface Subject {
  readonly phrase: string
  readonly deictic: boolean
}

export function subjectOf(text: string): Subject {
  let rest = text.replace(/^[(\s]+/, '')
  for (let i = 0; i < 3; i++) {
    const cut = rest.replace(ADVERBIAL, '').replace(BEFORE_DEFAULT, '')
    if (cut === rest) break
    rest = cut
  }
  const phrase = NO_SUBJECT.test(rest) ? '' : (VERB.exec(rest)?.[1] ?? '').trim()
  return { phrase, deictic: phrase !== '' && DEICTIC.test(phrase) }
}

/** "this", "it", "the value", "this setting": it points back. */
export function isDeictic(phrase: string): boolean {
  return DEICTIC.test(phrase)
}
