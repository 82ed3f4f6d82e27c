// Every rule, in order of value. docs/rules.md and `policy rules` are made from this list.
import type { RuleInfo } from '../../model/finding.ts'
import { bothChannels } from './both-channels.ts'
import { caveat } from './caveat.ts'
import { duplicateKey } from './duplicate-key.ts'
import { literalToken } from './literal-token.ts'
import { misplacedKey } from './misplaced-key.ts'
import { noEffect } from './no-effect.ts'
import { notInChannel } from './not-in-channel.ts'
import { outsidePage } from './outside-page.ts'
import { redundantDefault } from './redundant-default.ts'
import { retired } from './retired.ts'
import type { Rule } from './rule.ts'
import { undocumentedValue } from './undocumented-value.ts'
import { unknownKey } from './unknown-key.ts'
import { unsupportedValue } from './unsupported-value.ts'
import { valueCase } from './value-case.ts'
import { wrongType } from './wrong-type.ts'

export const RULES: readonly Rule[] = [
  wrongType,
  undocumentedValue,
  notInChannel,
  bothChannels,
  misplacedKey,
  duplicateKey,
  unknownKey,
  outsidePage,
  literalToken,
  noEffect,
  retired,
  unsupportedValue,
  caveat,
  redundantDefault,
  valueCase,
]

/** What stands among the findings without being a rule: what readers say of whole files. */
export const READER_VERDICTS: readonly RuleInfo[] = [
  {
    id: 'refused',
    title: 'Not an app configuration policy for iOS',
    severity: 'info',
    basis: 'The file was recognised as something else, and left alone.',
  },
  {
    id: 'unreadable',
    title: 'The file cannot be read or understood',
    severity: 'error',
    basis: 'The text breaks the rules of its format, or a limit that keeps reading safe.',
  },
]
