// The order in which an admin best learns the product: words of a feature's title → the lesson it belongs to.

export interface Topic {
  readonly id: string
  /** Found in the title of a feature; the first topic that matches has it. */
  readonly words: RegExp
}

/** What none of these matches belongs to the last lesson. */
export const TOPICS: readonly Topic[] = [
  { id: 'web', words: /\bweb\b|phish|\bvpns?\b|tunnel|proxy/i },
  { id: 'network', words: /\bnetworks?\b|wi-?fi/i },
  { id: 'privacy', words: /privacy|personal data|telemetry/i },
  { id: 'permissions', words: /permission|sign(?:ing)?[- ]?(?:out|in)\b|onboard/i },
  { id: 'vulnerabilities', words: /vulnerab|inventory|weakness/i },
  { id: 'tags', words: /\btag(?:s|ging)?\b/i },
  { id: 'access', words: /access|\brisk\b|jailb?r|compliance|indicator/i },
]

export const BASICS = { id: 'basics', title: 'What the app does, and how it is managed' } as const
export const REST = { id: 'rest', title: 'And the rest' } as const
