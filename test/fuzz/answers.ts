// Questions as people type them and as nobody would → answers of the bundled pages: a verdict, shown evidence, nothing raw.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerQuestion } from '../../src/answer/answer.ts'
import { explainAnswer } from '../../src/answer/explain-answer.ts'
import { subjectsOf } from '../../src/answer/subjects.ts'
import { CHANNELS, CLOUDS } from '../../src/model/condition.ts'
import { once } from '../../src/model/once.ts'
import { printableJson } from '../../src/model/printable.ts'
import { presentAnswer, presentCard } from '../../src/output/present/answer.ts'
import { renderLines } from '../../src/output/render/layout.ts'
import { plainLine } from '../../src/output/render/plain.ts'
import { lineColumns } from '../../src/output/render/wrap.ts'
import { bundledGround } from '../support/ground.ts'
import { insist, insistPrintable } from './insist.ts'
import { HOSTILE_TOKENS, mutated, numbers, OBJECT_NAMES, pick } from './mutation.ts'
import type { Target } from './target.ts'

const root = join(import.meta.dirname, '../..')

const ASKED = once(() => {
  const folder = join(root, 'test/answer/questions')
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map(line => (JSON.parse(line) as { readonly q: string }).q)
})

const GROUND = once(bundledGround)

const WORDS: readonly string[] = [
  ...HOSTILE_TOKENS,
  ...OBJECT_NAMES,
  ...[
    'is',
    'are',
    'not',
    "can't",
    'why',
    'how',
    'where',
    'which',
    'what',
    'when',
    'who',
    'does',
    'the',
    'a',
    'of',
    'to',
    'on',
    'off',
  ],
  ...[
    'default',
    'by default',
    'enabled',
    'disabled',
    'true',
    'false',
    '0',
    '1',
    '10',
    '9,999,999',
    '1.2.3.4',
    'https://a.b/c?d=e',
    'a.b.c',
  ],
  ...[
    'WebProtection',
    'DisableSignOut',
    'DefenderDeviceTag',
    'webprotectoin',
    'issupervised',
    'supervised',
    'unsupervised',
    'MDM',
    'MAM',
  ],
  ...[
    'enrolled',
    'unenrolled',
    'GCC',
    'US Government',
    'commercial',
    'key',
    'value',
    'type',
    'Boolean',
    'String',
    'only',
    'between',
    'and',
  ],
  ...[
    'or',
    'vs',
    'versus',
    'difference',
    'compare',
    'compared to',
    'same as',
    'but',
    'except',
    'since',
    'because',
    'if',
    'unless',
    'without',
  ],
  ...[
    '?',
    '??',
    '!',
    '.',
    ',',
    ';',
    ':',
    '=',
    ' = ',
    '(',
    ')',
    '"',
    '“',
    "'",
    '’',
    '-',
    '–',
    '/',
    '\\',
    '|',
    '*',
    '\n',
    '\t',
    '...',
  ],
  ...[
    'user',
    'admin',
    'phone',
    'battery',
    'VPN',
    'tunnel',
    'tag',
    'jailbroken',
    'phishing',
    'sign out',
    'onboard',
    'Android',
    'iPad',
  ],
]

function questionOf(seed: number): string {
  const below = numbers(seed)
  const made = () => Array.from({ length: below(30) }, () => pick(WORDS, below)).join(below(4) === 0 ? '' : ' ')
  const kind = below(8)
  const base =
    kind === 0 ? made() : kind === 1 ? `${pick(ASKED(), below)} ${pick(ASKED(), below)}` : pick(ASKED(), below)
  const text = kind === 2 ? base : mutated(base, { below, tokens: WORDS, seeds: ASKED() })
  // Some are long: what is slow shows only there.
  const long = below(60) === 0
  return long ? text + (below(2) === 0 ? ` ${pick(WORDS, below)}` : pick(WORDS, below)).repeat(below(4000)) : text
}

const VERDICTS = ['yes', 'no', 'depends', 'info', 'unknown']

export const answers: Target = {
  name: 'answers',
  few: 400,
  show: questionOf,
  hold(seed) {
    const question = questionOf(seed)
    const below = numbers(seed ^ 0x5bd1e995)
    const given = {
      ...(below(4) === 0 && { channel: pick(CHANNELS, below) }),
      ...(below(4) === 0 && { supervised: below(2) === 0 }),
      ...(below(8) === 0 && { cloud: pick(CLOUDS, below) }),
    }
    const ground = GROUND()
    const answered = answerQuestion(question, ground, given)
    const { answer } = answered
    insist(VERDICTS.includes(answer.verdict), 'a verdict is one of five')
    insist(answer.answer !== '', 'something is said')
    insist(answer.evidence.length > 0 === (answer.verdict !== 'unknown'), 'what is said is shown')
    for (const { quote, file, line } of answer.evidence)
      insist(
        ground.text.statements.some(each => each.source.file === file && each.source.line === line) && quote !== '',
        'evidence is a sentence of the pages',
      )
    subjectsOf(answer, ground.records, ground.text)
    insistPrintable(printableJson({ ...answer, why: explainAnswer(answered).data }), 'JSON')
    const view = { isBundled: () => true }
    for (const document of [
      presentAnswer(answer, view),
      presentCard(answer, view, '2025-05-19'),
      explainAnswer(answered).document,
    ])
      for (const line of renderLines(document, { width: 50, unicode: true })) {
        insist(lineColumns(line) <= 50, 'no line is too wide')
        insistPrintable(plainLine(line), 'an answer')
      }
    return answer.verdict
  },
}
