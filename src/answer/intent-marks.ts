// What a sentence looks like that can answer an intent. Data.
import type { Intent } from '../words/question-frames.ts'

export const INTENT_MARKS: Partial<Record<Intent, RegExp>> = {
  default: /\bdefaults?\b|\bout of the box\b/i,
  type: /\bvalue type\b|\b(?:String|Boolean|Integer|Real)\b/,
  where:
    /[>›→]|\b(?:under|in the|appears? (?:in|against|on|beside)|shows? (?:up )?(?:in|on|under)|settings|section|page|menu|dashboard|timeline|inventory|portal)\b/i,
  how: /\b(?:to \w+|select|choose|open|go to|tap|set|add|toggle|turn|visit|follow|remove)\b/i,
  why: /\b(?:because|reason|in order to|so that|to (?:prevent|protect|secure|provide|keep|help)|since|due to|helps?|purpose|needs?|requires?|uses?)\b/i,
  time: /\b(?:hours?|days?|minutes?|weeks?|periodic\w*|regular\w*|once|every|whenever|starting|from|since|until|after|\d{4})\b/i,
  quantity: /\b(?:\d+|one|single|only|multiple|several|more than|at most|up to|max\w*)\b/i,
  requirement:
    /\b(?:must|needs?|needed|requires?|required|ensure|has to|have to|mandatory|prerequisite|only (?:if|when|after))\b/i,
  compare: /\b(?:different|differs?|unlike|while|whereas|instead|however|but|only|both|same)\b/i,
  who: /\b(?:admins?|administrators?|users?|customers|analysts?|IT)\b/i,
  link: /\b(?:see|visit|learn more|more information|read)\b|https?:/i,
  troubleshoot: /\b(?:not|no|n['’]t|only|must|until|may take|might take|up to|isn|doesn|won)\b/i,
  status: /\b(?:retired|discontinued|no longer|deprecated|changed since)\b/i,
  effect: /\b(?:if|when|once|then|means?|so)\b/i,
}
