// The words that turn, bound or condition what a clause says. Data.

/** Turn what follows them in their clause (or, as a determiner of the subject, the clause). */
export const NEGATORS =
  /^(?:not|no|never|none|nothing|nobody|neither|nor|cannot|without|(?:is|are|was|were|do|does|did|ca|could|wo|would|sha|should|has|have|had|must|need|might|may|ai)nt|hardly|nowhere|zero|impossible|unable|unlikely|instead|unlike)$/

/** Begin a clause that says under what circumstance the main clause holds. */
export const SUBORDINATORS =
  /^(?:if|when|whenever|once|after|while|unless|until|till|provided|assuming|since|although|though|where|wherever|because|before|as soon as|as long as|even if|even though|only if|only when|in case)$/

/** A clause under one of these says the contrary or the cause: it is neither the condition nor the claim. */
export const ASIDE_SUBORDINATORS = /^(?:although|though|even though|because|since|while|whereas)$/

/** A text in which one of these stands denies something. */
export const DENIES = /\b(?:not|never|no|none|nothing|nobody|neither|nor|without|cannot|unable)\b|n['’]t\b/i

/** Bind what they stand by to a condition: outside it the opposite holds. */
export const RESTRICTORS = /\b(?:only|solely|exclusively|just for|limited to|restricted to|except)\b/i

/** Open a clause of its own in the middle of a sentence. */
export const COORDINATORS = /^(?:but|so|whereas|however|instead|otherwise|yet)$/

/** After one of these, a pronoun or auxiliary opens a new clause: "…, and it isn't …". */
export const CLAUSE_SUBJECTS =
  /^(?:i|we|you|he|she|it|they|this|that|these|those|there|no|nothing|nobody|users|admins|the|an?|is|are|isnt|arent|does|do|doesnt|dont|will|wont|can|cannot|cant|shouldnt|mustnt|should|must)$/
