// Words that exclude one another: where one stands for another, a sentence says something else. Data.
// Words are compared by their stems, so one form of each is enough.

/** What holds and what does not, parted by `|`. "Not available" and "unavailable" say the same. */
export const POLAR_WORDS: readonly string[] = [
  'on | off',
  'enable active activate | disable inactive deactivate off',
  'true | false',
  'yes | no',
  'support supported | unsupported',
  'available | unavailable',
  'apply applicable | inapplicable',
  'compatible | incompatible',
  'possible | impossible',
  'able | unable',
  'valid | invalid',
  'show shown visible display appear see | hide hidden invisible disappear',
  'allow permit let | block prevent forbid prohibit disallow deny',
  'accept approve | reject decline refuse',
  'include | exclude omit',
  'keep retain remain stay add install | remove delete clear uninstall',
  'start begin | stop end',
  'connect join | disconnect leave',
  'trust | untrust distrust',
  'lock | unlock',
  'encrypted | unencrypted',
  'send | withhold',
  'with | without',
]

/** Rows of alternatives, parted by `|`: one taken for another is another statement. */
export const CONTRASTS: readonly string[] = [
  'before | after',
  'more | less fewer',
  'maximum max most | minimum min least',
  'first | second | third | last',
  'all every each | some',
  'always | sometimes | never',
  'must mandatory require need necessary obligatory shall | should recommend advise | can may could might optional',
  'admin administrator | user employee',
  'analyst | user',
  'customer tenant organization | user employee',
  'second | minute | hour | day | week | month | year',
  'hourly | daily | weekly | monthly | yearly',
  'january | february | march | april | may | june | july | august | september | october | november | december',
  'string | boolean | integer | real | number | date',
  'high | medium | low',
  'automatic automatically | manual manually',
  'personal | corporate company',
  'local | remote',
  'internal | external',
  'inside within | outside',
  'single | multiple',
  'once | twice',
  'device | account | tenant',
  'alert | event | notification',
  'url | domain | ip',
  'vpn | proxy | filter | certificate',
  'wifi | bluetooth | cellular',
  'iphone | ipad',
  'ios ipados | android | macos | windows',
  'default | custom',
  'send | receive',
  'same | different',
  'latest newest | oldest',
  'increase | decrease',
  'public | private',
]

/** Narrow what they stand by. */
export const LIMIT_WORDS: ReadonlySet<string> = new Set(
  'only solely exclusively except unless excluding limited restricted'.split(' '),
)

/** Narrow it too, or mean nothing: they stand for a limit word, and are none by themselves. */
export const LOOSE_LIMIT_WORDS: ReadonlySet<string> = new Set('just alone single purely'.split(' '))

export const UPPER_BOUND =
  /\bup to\b|\bat (?:the )?most\b|\bmax(?:imum)?\b|\bno (?:more|longer|later) than\b|\bwithin\b/i
export const LOWER_BOUND = /\bat (?:the )?least\b|\bmin(?:imum)?\b|\bno (?:less|fewer|earlier) than\b|\bmore than\b/i

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i]),
)
