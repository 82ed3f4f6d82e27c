// Questions → answers: a verdict, the reasons, the line that says so. One question from the words, or one a line.
import { type Answered, answerQuestion, answerTooLong } from '../../answer/answer.ts'
import { explainAnswer } from '../../answer/explain-answer.ts'
import type { Ground } from '../../answer/ground.ts'
import { subjectsOf } from '../../answer/subjects.ts'
import { inputLines } from '../../io/input.ts'
import type { Knowledge } from '../../knowledge.ts'
import type { Answer } from '../../model/answer.ts'
import { printableJson } from '../../model/printable.ts'
import { EXIT, type ExitCode, UserError } from '../../model/user-error.ts'
import { openGround } from '../../open-ground.ts'
import { presentAnswer, presentCard } from '../../output/present/answer.ts'
import { teamNotesJson } from '../../output/present/team-notes.ts'
import { printed } from '../../output/render/print.ts'
import { notesOn } from '../../search/notes-on.ts'
import { type Call, defineCommand } from '../command.ts'

const OPTIONS = {
  why: { type: 'boolean', summary: 'how the question was read, and the sentences that were weighed' },
  card: { type: 'boolean', summary: 'a plain card to paste into a ticket' },
} as const

export const ask = defineCommand({
  arguments: [
    {
      name: 'question',
      summary: 'in your own words; - reads one question a line from standard input',
      required: true,
      many: true,
      kind: 'text',
    },
  ],
  options: OPTIONS,
  conditions: true,
  examples: [
    {
      run: 'ask "Can I disable web protection on supervised devices?"',
      does: 'answers with verdict, reason and source',
    },
    { run: 'ask --channel mam is web protection on by default', does: 'the same for unenrolled devices only' },
    { run: 'ask --card "user cannot sign out"', does: 'prints a card for the ticket' },
  ],
  async run(call) {
    if (call.args.length === 0)
      throw new UserError('usage', 'nothing is asked', {
        hint: 'Put the question behind `ask`, or `-` to read questions from standard input.',
      })
    return askAll(call)
  },
})

async function askAll(call: Call<typeof OPTIONS>): Promise<ExitCode> {
  const knowledge = await call.knowledge('with notes')
  const ground = openGround(knowledge)
  if (call.args.length === 1 && call.args[0] === '-') return askLines(call, knowledge, ground)
  const answer = tell(answerQuestion(call.args.join(' '), ground, call.condition), call, knowledge, ground)
  return answer.verdict === 'unknown' ? EXIT.notFound : EXIT.ok
}

function tell(answered: Answered, call: Call<typeof OPTIONS>, knowledge: Knowledge, ground: Ground): Answer {
  const { json, io, options } = call
  const { answer } = answered
  const { notes } = knowledge
  const said = notes && notesOn(subjectsOf(answer, ground.records, ground.text), notes)
  if (json)
    io.stdout.write(
      `${printableJson({ schemaVersion: 1, ...answer, ...(said && { notes: teamNotesJson(said) }), ...(options.why && { why: explainAnswer(answered).data }) })}\n`,
    )
  else if (options.card)
    io.stdout.write(
      printed(presentCard(answer, knowledge, contentDate(knowledge)), { ...call.view(), color: false }, io.env, true),
    )
  else
    io.stdout.write(
      printed(
        [...presentAnswer(answer, knowledge, said ?? []), ...(options.why ? explainAnswer(answered).document : [])],
        call.view(),
        io.env,
      ),
    )
  return answer
}

/** Every line gets its answer; a blank one too. What one line does never stops the next. */
async function askLines(call: Call<typeof OPTIONS>, knowledge: Knowledge, ground: Ground): Promise<ExitCode> {
  for await (const { text, cut } of inputLines(call.io.stdin)) {
    const answered = cut ? answerTooLong(text, ground) : answerQuestion(text, ground, call.condition)
    tell(answered, call, knowledge, ground)
    if (!call.json) call.io.stdout.write('\n')
  }
  return EXIT.ok
}

function contentDate(knowledge: Knowledge): string | null {
  return knowledge.records.pages.reduce<string | null>(
    (newest, { date }) => (date !== null && (newest === null || date > newest) ? date : newest),
    null,
  )
}
