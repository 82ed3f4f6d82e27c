// A sentence → its clauses: the claims, the circumstances under which they hold, and which way each word points.
import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import { axisOf, type ConceptTable, readConcepts, signOf, type Token } from '../words/concept-reader.ts'
import { ASIDE_SUBORDINATORS, CLAUSE_SUBJECTS, COORDINATORS, NEGATORS, SUBORDINATORS } from '../words/polarity-words.ts'

/** purpose: what one wants ("to turn it off, …", "if you want to …"): possible, by what the main clause says. */
export type ClauseRole = 'main' | 'condition' | 'purpose' | 'aside'

export interface Pointed {
  /** Concept without its sign. */
  readonly axis: string
  /** Which way it points here: the concept's sign times the negations over it; +1 for a plain word. */
  readonly sign: 1 | -1
  /** The concept has an opposite (an end of an axis). */
  readonly polar: boolean
  readonly token: Token
}

export interface Clause {
  readonly role: ClauseRole
  readonly text: string
  /** The word that opens a circumstance: if, once, unless … */
  readonly subordinator: string | null
  readonly words: readonly Pointed[]
  readonly negated: boolean
}

/** Begins a clause of purpose; after `if` without the word itself. */
const PURPOSE =
  /^(?:in order |so as )?to \p{Ll}+|^(?:you|they|users?|admins?|an admin|customers?)(?:['’]d| would)? (?:want|need|wish|like|prefer|decide)s? (?:not )?to\b/iu

/** Deny the whole clause, what stands before them too. */
const WHOLE = /^(?:no|none|nothing|nobody|neither)$/

/** "In audit mode, …", "With X = true, …": the circumstance before the comma. */
const LEAD_IN = /^(?:in|with|under|during|on|for|at|among|from|since|starting|beginning|as of)\s\S+(?:\s+\S+){0,8}\s*$/i

const isNegator = (word: string): boolean => NEGATORS.test(word)

/** What stands in brackets interrupts its sentence and says something of its own, … */
const ASIDE = /\s*\(([^()]{1,200})\)/g
/** … but a second name is part of the clause: "enrolled devices (MDM)", and so is which one alone is meant. */
const NAMED_AGAIN = /^\p{Lu}[\w.-]*(?: [\w.-]+){0,2}$|^[Oo]nly\b/u
/** "A setting is available for customers to hide it": it can be hidden. */
const THERE_IS_A_WAY =
  /^(?:an?|the) (?:configuration|setting|option|key|control|feature|capability|policy|way|possibility) is (?:available|offered|provided|there) (?:for (?:\w+ ){1,2})?to /i
/** Subordinators of several words. */
const MANY_WORDS = /\b(?:(as long as|so long as|in case|in the event that|provided that|assuming that)|as soon as)\b/gi

const AUXILIARY =
  /^(?:is|are|was|were|isnt|arent|wasnt|werent|will|wont|can|cant|cannot|does|doesnt|do|dont|must|remains?|stays?)$/
const DENIED_AUXILIARY = /^(?:(?:is|are|was|were|do|does|did|ca|wo|could|would|have|has)nt|cannot)$/
/** Before an auxiliary they keep it in its clause. */
const JOINS = /^(?:and|or|but|that|which|who|it|they|he|she|you|we|i|not|to)$/

/** Pieces of a sentence at punctuation, subordinators and coordinators. */
function pieces(text: string): { text: string; subordinator: string | null; main: boolean }[] {
  const found: { text: string; subordinator: string | null; main: boolean }[] = []
  const asides: string[] = []
  const flat = text
    .replace(THERE_IS_A_WAY, 'can ')
    .replace(MANY_WORDS, (_, long?: string) => (long ? 'if' : 'when'))
    .replace(ASIDE, (_, inner: string) => {
      if (NAMED_AGAIN.test(inner)) return ` ${inner}`
      asides.push(inner)
      return ''
    })
  const segments = [...flat.split(/(?:[;:\u2013\u2014]|,(?!\d|\s(?:19|20)\d\d\b)|\s-\s|[.?!](?=\s|$))+/), ...asides]
  let nobody = ''
  for (const [at, said] of segments.entries()) {
    // "nobody, admin or user, can switch it off": what is denied comes after the aside.
    if (/^\s*(?:and |but )?(?:nobody|none|neither|no one)\s*$/i.test(said)) {
      nobody = 'nobody '
      continue
    }
    const resumes = nobody !== '' && /^\s*(?:can|could|will|may|is|are|has|have|does|do)\b/i.test(said)
    const segment = resumes ? `${nobody}${said}` : said
    if (resumes) nobody = ''
    if (at === 0 && segments.length > 1 && LEAD_IN.test(segment.trim())) {
      found.push({ text: segment.trim(), subordinator: 'in', main: false })
      continue
    }
    const words = segment.trim().split(/\s+/).filter(Boolean)
    let piece: string[] = []
    let subordinator: string | null = null
    let finite = false
    /** The clause that is open stands inside a piece of this segment. */
    let within = false
    let before = ''
    const close = () => {
      finite = false
      if (piece.length > 0) found.push({ text: piece.join(' '), subordinator, main: subordinator === null })
      piece = []
      subordinator = null
    }
    /** The piece that the inner clause stands in, taken back to go on. */
    const resumed = (): string[] => {
      const outer = found.at(-2)
      if (!outer?.main || !within) return []
      found.splice(-2, 1)
      return outer.text.split(' ')
    }
    words.forEach((word, i) => {
      const bare = word.toLowerCase().replace(/[^\p{L}]/gu, '')
      const next = (words[i + 1] ?? '').toLowerCase().replace(/[^\p{L}]/gu, '')
      const opens =
        SUBORDINATORS.test(bare) &&
        // "the alert raised while connecting still …": a modifier inside its clause.
        !(bare === 'while' && i > 0 && /ing$/.test(next)) &&
        !(bare === 'where' && i === 0) &&
        !(/^(?:since|before|after|until|till|once)$/.test(bare) && !next)
      const turns =
        COORDINATORS.test(bare) ||
        (bare === 'and' &&
          piece.length > 2 &&
          CLAUSE_SUBJECTS.test(next) &&
          !/^(?:the|an?|that|this|these|those)$/.test(next))
      if (opens) {
        const only = /^(?:only|even)$/i.exec(piece.at(-1) ?? '')?.[0].toLowerCase()
        if (only) piece.pop()
        within = subordinator === null && piece.length > 0
        close()
        subordinator = only ? `${only} ${bare}` : bare
        return
      }
      if (turns) {
        close()
        return
      }
      if (
        /^(?:that|which|who)$/.test(bare) &&
        DENIED_AUXILIARY.test(next) &&
        subordinator === null &&
        piece.length > 1
      ) {
        const head = piece.at(-1)!.replace(/,$/, '')
        close()
        piece = [head]
        return
      }
      // A question turns back to its main clause at the auxiliary: "if i skip vpn does the device onboard".
      if (
        subordinator !== null &&
        piece.length >= 2 &&
        /^(?:does|do|did|is|are|can|will|would|should|must)$/.test(bare) &&
        /^(?:the|a|an|it|they|he|she|i|we|users?|my|our|their|this|that|defender|there|end)$/.test(next)
      )
        close()
      // "messages that came before the rule was set are not scanned": a second verb is the main clause's again.
      else if (subordinator !== null && AUXILIARY.test(bare)) {
        if (finite && piece.length > 2 && !JOINS.test(before)) {
          close()
          piece = resumed()
        } else finite = true
      }
      before = bare
      piece.push(word)
    })
    close()
  }
  return found
}

const ENDS_WITHOUT = /\b(?:in|on|during|from|for|so|by|at|with|and|while)\b|(?<!\b(?:having|need|needing|going) )\bto\b/
/** What follows one of these belongs to a thing. */
const WITHIN = /\b(?:for|of|by|with|about|against|during|from)\b/

/** Every word that matters in a clause, with the way it points. */
function pointed(text: string, table: ConceptTable): { words: Pointed[]; negated: boolean } {
  const words: Pointed[] = []
  let turned = 1
  let negated = false
  let denied: number | null = null
  /** Where the verb ends that a negation turned. */
  let turnedVerb: number | null = null
  /** Behind a "without", which denies one thing. */
  let without: number | null = null
  for (const token of readConcepts(text, table)) {
    if (without !== null && ENDS_WITHOUT.test(text.slice(without, token.at))) {
      turned = 1
      without = null
    }
    if (!token.word.includes(' ') && isNegator(token.word)) {
      negated = true
      // "raises no alert" denies the raising as well; "isn't" only what follows.
      const before = words.at(-1)
      if (WHOLE.test(token.word))
        words.forEach((w, i) => {
          if (points(w)) words[i] = { ...w, sign: -w.sign as 1 | -1 }
        })
      // "need not": the word before is denied as well.
      else if (before?.axis === 'require' && text.slice(before.token.at, token.at).trim().split(/\s+/).length === 1)
        words[words.length - 1] = { ...before, sign: -before.sign as 1 | -1 }
      if (
        /(?:n['’]?t|\b(?:is|are|was|were|be|been|cannot)(?: not)?)$/i.test(
          text.slice(0, token.at + token.word.length + 1).trim(),
        )
      )
        denied = words.length
      turned = -turned
      if (token.word === 'without') without = token.at + token.word.length
      continue
    }
    // "users no longer see it": what ended is not so now.
    if (token.word === 'no longer') {
      negated = true
      turned = -turned
    }
    // "not only": the second word takes part in the turn, not in the matter.
    if (token.stop) continue
    const deed = token.concepts.some(c => VERB_CONCEPTS.has(axisOf(c)))
    // "doesn't show the address of what it blocks": the blocking is not denied.
    const within = deed && turned < 0 && turnedVerb !== null && WITHIN.test(text.slice(turnedVerb, token.at))
    for (const concept of token.concepts) {
      const sign = signOf(concept)
      const way = within ? 1 : turned
      words.push({ axis: axisOf(concept), sign: ((sign || 1) * way) as 1 | -1, polar: sign !== 0, token })
    }
    if (turned < 0 && turnedVerb === null && (deed || token.concepts.some(c => signOf(c) !== 0)))
      turnedVerb = token.at + token.word.length
  }
  // "Removal isn't done by the app": nothing that could be denied follows, so what stands before is.
  if (denied !== null && turned < 0 && !words.slice(denied).some(points))
    for (let i = 0; i < denied; i++) if (points(words[i]!)) words[i] = { ...words[i]!, sign: -words[i]!.sign as 1 | -1 }
  return { words, negated }
}

/** A word that says what is so or done, not what of. */
const points = (word: Pointed): boolean => word.polar || VERB_CONCEPTS.has(word.axis)

export function readClauses(sentence: string, table: ConceptTable): Clause[] {
  return pieces(sentence).map(piece => {
    const { words, negated } = pointed(piece.text, table)
    const word = piece.subordinator
    const role: ClauseRole =
      PURPOSE.test(piece.text) && (piece.main || word === 'if')
        ? 'purpose'
        : piece.main
          ? 'main'
          : word && ASIDE_SUBORDINATORS.test(word)
            ? 'aside'
            : 'condition'
    return { role, text: piece.text, subordinator: word, words, negated }
  })
}
